package diorama.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EasingTest {
    @ParameterizedTest
    @EnumSource
    void every_easing_begins_at_nothing_and_ends_at_all(Easing easing) {
        assertThat(easing.at(0)).isCloseTo(0, within(1e-12));
        assertThat(easing.at(1)).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"BACK", "BOUNCE", "ELASTIC", "SWIFT"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_calm_easing_goes_forward_without_a_jump(Easing easing) {
        for (int i = 1; i <= 1000; i++) {
            double step = easing.at(i / 1000.0) - easing.at((i - 1) / 1000.0);
            assertThat(step).as("%s at %d/1000", easing, i).isBetween(-1e-12, 0.0045);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_easing_goes_further_than_it_says_or_back_before_its_start(Easing easing) {
        double most = 0;
        for (int i = 0; i <= 1000; i++) {
            most = Math.max(most, easing.at(i / 1000.0));
            assertThat(easing.at(i / 1000.0)).isGreaterThanOrEqualTo(-1e-12);
        }
        assertThat(easing.most()).isCloseTo(most, within(0.001));
    }
}
