package diorama.speech;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.draft.Picture;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.intent.Film;
import diorama.intent.Samples;
import diorama.look.Role;
import diorama.words.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A voice that reads and stops reading, and pictures that are called by a word of their file's name.
class ReadAloudTest {
    private static final List<String> PHOTOS =
            List.of("1-harbour.jpg", "2-old-lighthouse.jpg", "3-winter-village.jpg", "4-winter-harbour.jpg");
    private final Conversation conversation = new Conversation();

    private Film said(Film film, String... said) {
        for (String text : said)
            film = conversation.say(film, Utterance.of(text)).film();
        return film;
    }

    private Film made(String... said) {
        return said(said(Samples.film(PHOTOS), "make a 20-second video"), said);
    }

    private static long voices(Film film) {
        return film.draft()
                .segments()
                .filter(s -> s instanceof Sound sound && sound.source().startsWith("voice:"))
                .count();
    }

    private static List<String> pictures(Film film) {
        return film.draft().pictures().stream().map(Picture::name).toList();
    }

    private static List<Text> texts(Film film) {
        return film.draft()
                .segments()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stop reading aloud",
                "stop reading the captions",
                "remove the voice",
                "no voice-over",
                "remove the narration",
                "别读了",
                "不要朗读",
                "把配音去掉"
            })
    void the_voice_goes_when_somebody_has_heard_enough_of_it(String said) {
        var film = made("caption the first photo 'One'", "read the captions aloud");
        assertThat(voices(film)).isEqualTo(1);

        var turn = conversation.say(film, Utterance.of(said));

        assertThat(voices(turn.film())).isZero();
        assertThat(texts(turn.film())).hasSize(1);
        assertThat(turn.replies().getFirst()).containsAnyOf("read aloud any more", "不再朗读");
    }

    @Test
    void where_no_voice_reads_none_is_removed_and_that_is_said() {
        var turn = conversation.say(made(), Utterance.of("remove the voice"));

        assertThat(turn.isChanged()).isFalse();
        assertThat(turn.replies().getFirst()).contains("no voice to remove");
    }

    @Test
    void captions_are_read_though_the_reading_was_asked_for_before_they_were() {
        assertThat(voices(made("read the captions aloud, caption 'One' on the first photo")))
                .isEqualTo(1);
    }

    @Test
    void the_words_of_a_voice_over_are_a_caption_that_is_read() {
        var film = made("with voice-over: 'Welcome to our trip'");

        assertThat(texts(film)).hasSize(1);
        assertThat(texts(film).getFirst().lettering().role())
                .isEqualTo(Role.CAPTION.names().wire());
        assertThat(voices(film)).isEqualTo(1);
    }

    @Test
    void a_film_without_the_third_photo_has_all_the_others() {
        var film = said(Samples.film(PHOTOS), "without the third photo, 8 seconds, dissolve");

        assertThat(pictures(film)).containsExactly("1-harbour.jpg", "2-old-lighthouse.jpg", "4-winter-harbour.jpg");
    }

    @Test
    void a_word_that_only_one_file_name_has_names_that_picture() {
        assertThat(pictures(made("delete the village photo")))
                .doesNotContain(PHOTOS.get(2))
                .hasSize(3);
        assertThat(pictures(made("the lighthouse one should come first")).getFirst())
                .isEqualTo(PHOTOS.get(1));
        assertThat(pictures(made("delete the harbour photo"))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"把合影那张移到最前面", "海边的照片放到最前面", "move the 合影 photo to the front"})
    void a_picture_is_called_by_a_word_of_its_chinese_name_too(String said) {
        var photos = List.of("家里的狗.jpg", "2023夏天海边合影.jpg", "爷爷生日.png");

        var film = said(said(Samples.film(photos), "用这些照片做一个20秒的视频"), said);

        assertThat(pictures(film)).containsExactly("2023夏天海边合影.jpg", "家里的狗.jpg", "爷爷生日.png");
    }

    @Test
    void words_are_read_in_their_own_language_and_not_translated() {
        var film = made("caption the first photo 'One'");

        assertThat(voices(said(film, "read it in English"))).isEqualTo(1);
        assertThat(voices(said(film, "用英文朗读"))).isEqualTo(1);
        assertThat(voices(said(film, "read it in Chinese"))).isZero();
        assertThat(conversation
                        .say(film, Utterance.of("read it in Chinese"))
                        .replies()
                        .getFirst())
                .contains("nothing is written in Chinese");
        assertThat(conversation
                        .say(film, Utterance.of("read it in French"))
                        .replies()
                        .getFirst())
                .contains("in English and in Chinese only");
    }
}
