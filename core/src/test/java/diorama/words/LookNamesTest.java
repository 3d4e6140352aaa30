package diorama.words;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.look.Filter;
import diorama.look.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookNamesTest {
    @ParameterizedTest
    @EnumSource
    void every_transition_is_known_by_its_names(Transition transition) {
        assertThat(Lexicon.BOTH.knows(transition.names().chinese())).isTrue();
        assertThat(known(transition.names().english(), "transition")).isTrue();
        assertThat(known(transition.names().wire().replace('-', ' '), "transition"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"LUT", "FADE_IN", "FADE_OUT"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_filter_is_known_by_its_names(Filter filter) {
        assertThat(Lexicon.BOTH.knows(filter.names().chinese())).isTrue();
        assertThat(known(filter.names().english(), "filter")).isTrue();
    }

    /// A photo may be called star.jpg, and people speak of it.
    @Test
    void a_single_word_that_may_be_anything_is_no_look() {
        for (String word : new String[] {"star", "heart", "flower", "sunset"}) {
            assertThat(Lexicon.BOTH.knows(word)).as(word).isFalse();
        }
    }

    private static boolean known(String name, String kind) {
        return Lexicon.BOTH.knows(name) || Lexicon.BOTH.knows(name + " " + kind);
    }
}
