package diorama.words;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.draft.Effect;
import diorama.draft.Picture;
import diorama.intent.Samples;
import diorama.speech.Conversation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What leans on the request before: the same for others too, or for others instead.
class AgainTest {
    private static List<String> blackAndWhite(String... said) {
        var conversation = new Conversation();
        var film = Samples.film(Samples.FIVE);
        for (String text : said)
            film = conversation.say(film, Utterance.of(text)).film();
        return film.draft().pictures().stream()
                .filter(p -> p.effects().stream().map(Effect::type).anyMatch("bw"::equals))
                .map(Picture::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"the last one too", "and photo 5", "same for the dog", "也要最后一张", "最后一张也一样", "还有最后一张"})
    void the_same_is_wished_for_others_too(String said) {
        assertThat(blackAndWhite("make a 20-second video", "make photo 2 black and white", said))
                .containsExactly("sunset.jpg", "dog.jpg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"no, photo 5", "'not that one, the last'", "不对，是最后一张", "错了，第五张", "I meant the dog"})
    void what_was_wrong_is_taken_back_and_wished_for_the_right_one(String said) {
        assertThat(blackAndWhite("make a 20-second video", "make photo 2 black and white", said))
                .containsExactly("dog.jpg");
    }
}
