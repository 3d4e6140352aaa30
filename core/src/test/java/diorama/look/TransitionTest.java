package diorama.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionTest {
    @Test
    void there_are_more_than_sixty_and_no_two_share_a_name() {
        var all = Arrays.asList(Transition.values());

        assertThat(all).hasSizeGreaterThan(60);
        assertThat(all.stream().map(t -> t.names().wire())).doesNotHaveDuplicates();
        assertThat(all.stream().map(t -> t.names().english())).doesNotHaveDuplicates();
        assertThat(all.stream().map(t -> t.names().chinese())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void every_transition_says_its_names_its_length_and_what_is_seen(Transition transition) {
        assertThat(transition.names().wire()).matches("[a-z]+(-[a-z]+)*");
        assertThat(transition.names().chinese()).containsPattern("\\p{IsHan}").doesNotContainPattern("[a-z]");
        assertThat(transition.seen()).matches("[A-Z].{10,90}\\.");
        assertThat(transition.defaultLengthMs()).isBetween(transition == Transition.CUT ? 0L : 300L, 1000L);
        assertThat(Transition.named(transition.names().wire())).contains(transition);
    }
}
