package diorama.paint.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarmthTest {
    private final AtomicBoolean isFast = new AtomicBoolean(true);
    private final Warmth warmth = new Warmth(Loops.plain(), isFast::get);

    @Test
    void loops_that_stay_slow_are_given_up() {
        isFast.set(false);

        var looks = IntStream.range(0, 8).mapToObj(_ -> warmth.isGone()).toList();

        assertThat(looks).containsExactly(false, false, false, false, false, false, false, true);
    }

    @Test
    void one_fast_look_takes_slow_ones_back() {
        isFast.set(false);
        for (int i = 0; i < 7; i++) warmth.isGone();
        isFast.set(true);
        warmth.isGone();
        isFast.set(false);

        boolean isGone = warmth.isGone();

        assertThat(isGone).isFalse();
    }
}
