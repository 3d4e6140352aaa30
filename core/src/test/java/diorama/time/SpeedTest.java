package diorama.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedTest {
    @Test
    void twice_as_fast_plays_twice_as_much() {
        assertThat(Speed.constant(2).playedMs(1500)).isEqualTo(3000);
    }

    @Test
    void a_ramp_plays_the_area_under_its_line() {
        var ramp = new Speed(List.of(new Speed.Key(1000, 1), new Speed.Key(3000, 3)));

        assertThat(ramp.playedMs(1000)).isEqualTo(1000);
        assertThat(ramp.playedMs(2000)).isCloseTo(1000 + 1500, within(1e-9));
        assertThat(ramp.playedMs(3000)).isCloseTo(1000 + 4000, within(1e-9));
        assertThat(ramp.playedMs(4000)).isCloseTo(1000 + 4000 + 3000, within(1e-9));
    }

    @Test
    void keys_must_rise_in_time() {
        assertThatThrownBy(() -> new Speed(List.of(new Speed.Key(5, 1), new Speed.Key(5, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
