package diorama.words;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.intent.Film;
import diorama.intent.Samples;
import diorama.speech.Conversation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The work of understanding grows with the length of what is said: twice as long costs no more than twice as much.
/// Steps are counted, not time: pieces looked at, phrases followed, terms asked for.
class StepsTest {
    private static final int SHORT = 1000;
    /// A little over two: near the end of the text the windows that are looked at are cut short.
    private static final double TWICE = 2.2;

    private static final Film FILM = new Conversation()
            .say(Samples.film(List.of("beach.jpg", "dog.jpg", "song.wav")), Utterance.of("make a 20 second video"))
            .film();

    private static long steps(String piece, int length) {
        var steps = new Steps();
        String text = piece.repeat(length / piece.length() + 1).substring(0, length);
        new Grammar().interpret(Utterance.of(text), FILM, steps);
        return steps.count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "make it 12 seconds and remove the second photo, ",
                "删掉第二张，音乐小一点，",
                "and ",
                "except ",
                "all but the ",
                "turn ",
                "turn the volume ",
                "the ",
                "off ",
                "go ",
                "no wait ",
                "photo 1, ",
                "photo one ",
                "between ",
                "\"",
                "“",
                "「",
                "'a",
                "(",
                "...",
                ":",
                "title: ",
                "says ",
                "a",
                "aA1_-",
                "1",
                "1,",
                "1 ",
                "9:",
                "第",
                "一",
                "一张",
                "张",
                "的",
                "两两",
                "百分之",
                "半",
                "第二张",
                "x.jpg",
                "beach.jpg ",
                "@",
                "#",
                "#12345",
                "😀",
                "\n",
                " ",
                "\u202E",
                "\uD83D",
                "before ",
                "to ",
                "more seconds ",
                "title ",
                "music ",
                "swap ",
                "every second ",
                "，",
                "、",
                "和",
                "但",
                "title Hello ",
                "last ",
                "warm and "
            })
    void twice_the_words_cost_twice_the_steps(String piece) {
        long once = steps(piece, 2 * SHORT);
        long twice = steps(piece, 4 * SHORT);

        assertThat((double) twice / once)
                .as("steps: " + once + ", then " + twice)
                .isLessThanOrEqualTo(TWICE);
        assertThat(twice).as("steps a character").isLessThanOrEqualTo(4 * SHORT * 3000L);
    }
}
