package diorama.wire;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.intent.Film;
import diorama.intent.Talk;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.media.Subject;
import diorama.media.Taken;
import diorama.speech.Conversation;
import diorama.words.Utterance;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkCodecTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "add a title",
                "remove the seventh photo",
                "make it slower",
                "加个标题",
                "make photo 2 longer and add a caption",
                "zoom in on the second one",
                "change the music",
                "make it better"
            })
    void the_talk_comes_back_as_it_was_with_its_open_question(String said) {
        var conversation = new Conversation();
        var made = conversation.say(Film.of(photos()), Utterance.of("make a film from everything"));

        var talk = conversation.say(made.film(), Utterance.of(said)).film().talk();

        assertThat(TalkCodec.readText(TalkCodec.writeText(talk))).isEqualTo(talk.seeing(List.of()));
    }

    @Test
    void an_open_question_is_among_what_comes_back() {
        var conversation = new Conversation();
        var made = conversation.say(Film.of(photos()), Utterance.of("make a film from everything"));

        var talk = conversation
                .say(made.film(), Utterance.of("add a title"))
                .film()
                .talk();

        assertThat(talk.pending()).isPresent();
    }

    @Test
    void what_this_version_cannot_read_is_forgotten() {
        assertThat(TalkCodec.readText("{\"asked\":{\"is\":\"intent.Intent$Nothing\"}}"))
                .isEqualTo(Talk.NEW);
    }

    private static Library photos() {
        return new Library(IntStream.rangeClosed(1, 5)
                .<Media>mapToObj(i -> new Media.Photo(
                        new MediaFile(new MediaId("m" + i), "photo" + i + ".jpg", "0" + i, 10),
                        new Size(400, 300),
                        Subject.UNKNOWN,
                        Taken.UNKNOWN))
                .toList());
    }
}
