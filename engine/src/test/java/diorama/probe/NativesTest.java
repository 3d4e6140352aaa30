package diorama.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the machine must have for FFmpeg's libraries.
class NativesTest {
    @Test
    void this_machine_carries_the_libraries() {
        Natives.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.31", "2.34", "2.4"})
    void an_older_c_library_is_named(String found) {
        assertThatThrownBy(() -> Natives.checkGlibc(Optional.of(found)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.MachineLacks("glibc", "2.35", found)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.35", "2.36", "2.100", "3.0"})
    void a_newer_c_library_will_do(String found) {
        Natives.checkGlibc(Optional.of(found));
    }
}
