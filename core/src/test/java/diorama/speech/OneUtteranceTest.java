package diorama.speech;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.draft.Draft;
import diorama.draft.Effect;
import diorama.draft.Picture;
import diorama.intent.Film;
import diorama.intent.Samples;
import diorama.words.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the parts of one utterance mean to each other.
class OneUtteranceTest {
    private final Conversation conversation = new Conversation();

    private Film made(String... said) {
        var film = Samples.film(Samples.FIVE);
        film = conversation.say(film, Utterance.of("make a 20-second video")).film();
        for (String text : said)
            film = conversation.say(film, Utterance.of(text)).film();
        return film;
    }

    private static List<String> with(Draft draft, String effect) {
        return draft.pictures().stream()
                .filter(p -> p.effects().stream().map(Effect::type).anyMatch(effect::equals))
                .map(Picture::name)
                .toList();
    }

    @Test
    void numbers_mean_the_film_as_it_was_when_the_person_spoke() {
        var film = made("delete photo 2 and make photo 3 warm");

        assertThat(with(film.draft(), "warm")).containsExactly("mountain.jpg");
        assertThat(film.draft().pictures()).hasSize(4);
    }

    @Test
    void numbers_in_chinese_mean_the_film_that_was_seen_too() {
        var film = made("删掉第一张，第二张调成黑白，最后一张放到最前面");

        assertThat(with(film.draft(), "bw")).containsExactly("sunset.jpg");
        assertThat(film.draft().pictures().getFirst().name()).isEqualTo("dog.jpg");
    }

    @Test
    void in_the_next_utterance_numbers_mean_the_new_film() {
        var film = made("delete photo 2", "make photo 2 warm");

        assertThat(with(film.draft(), "warm")).containsExactly("mountain.jpg");
    }

    @Test
    void a_number_whose_picture_is_gone_means_the_film_as_it_stands() {
        var film = made("keep only the first three and make the last one warm");

        assertThat(with(film.draft(), "warm")).containsExactly("mountain.jpg");
    }

    @Test
    void a_film_that_fades_in_still_does_when_its_first_picture_is_removed() {
        var film = made("fade in from black at the start", "remove the first photo");

        assertThat(with(film.draft(), "fade-in")).containsExactly("sunset.jpg");
    }

    @Test
    void a_film_that_fades_out_still_does_when_its_last_picture_is_removed() {
        var film = made("fade out to black at the end", "remove the last photo");

        assertThat(with(film.draft(), "fade-out")).containsExactly("family.jpg");
    }

    @Test
    void a_mood_for_a_film_does_not_tint_its_pictures() {
        var film = Samples.film(Samples.FIVE);

        var turn = conversation.say(film, Utterance.of("make something warm and romantic with piano, 30 seconds"));

        assertThat(with(turn.draft(), "warm")).isEmpty();
        assertThat(turn.draft().lengthMs()).isEqualTo(30_000);
    }

    @Test
    void what_is_corrected_in_mid_sentence_is_not_done() {
        var film = made("delete photo 2, no wait, photo 3");

        assertThat(film.draft().pictures())
                .extracting(Picture::name)
                .containsExactly("beach.jpg", "sunset.jpg", "family.jpg", "dog.jpg");
    }

    @Test
    void everything_can_be_undone_back_to_the_film_as_it_was_made() {
        var film = made();
        var turn = conversation.say(
                made("make it square", "remove photo 1", "add piano music"), Utterance.of("undo everything"));

        assertThat(turn.draft().atRevision(0)).isEqualTo(film.draft().atRevision(0));
    }

    @Test
    void back_to_before_the_music_takes_back_all_that_came_after_it_too() {
        var square = made("make it square");
        var turn = conversation.say(
                made("make it square", "add piano music", "make everything warm"),
                Utterance.of("go back to before the music"));

        assertThat(turn.draft().atRevision(0)).isEqualTo(square.draft().atRevision(0));
    }

    @Test
    void starting_over_empties_the_film_and_can_itself_be_undone() {
        var film = made("make it square");
        var emptied = conversation.say(film, Utterance.of("start over"));
        var back = conversation.say(emptied.film(), Utterance.of("undo"));

        assertThat(emptied.draft().pictures()).isEmpty();
        assertThat(back.draft().atRevision(0)).isEqualTo(film.draft().atRevision(0));
    }
}
