package diorama.time;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameRateTest {
    @ParameterizedTest
    @CsvSource({
        "0,30,1,0",
        "500,30,1,15",
        "15000,30,1,450",
        "16,30,1,0",
        "17,30,1,1",
        "-500,30,1,-15",
        "1001,30000,1001,30"
    })
    void a_moment_is_the_frame_that_begins_nearest_to_it(long ms, int numerator, int denominator, int frame) {
        assertThat(new FrameRate(numerator, denominator).frameAt(ms)).isEqualTo(frame);
    }

    @Test
    void neighbouring_spans_share_no_frame_and_lose_none() {
        Dice.roll(500, dice -> {
            var rate = new FrameRate(dice.between(1, 60_000), dice.between(1, 1001));
            var first = new Span(dice.between(0, 100_000), dice.between(0, 100_000));
            var second = new Span(first.endMs(), dice.between(0, 100_000));

            assertThat(rate.frames(second).start()).isEqualTo(rate.frames(first).end());
        });
    }

    @Test
    void a_frame_begins_where_frameAt_finds_it_again() {
        for (int frame = 0; frame < 2000; frame++) {
            assertThat(FrameRate.OF_30.frameAt(FrameRate.OF_30.startUs(frame) / 1000))
                    .isEqualTo(frame);
        }
    }
}
