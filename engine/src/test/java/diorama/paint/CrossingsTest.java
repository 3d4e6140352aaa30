package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import diorama.frame.Frame;
import diorama.look.Easing;
import diorama.look.Transition;
import diorama.media.Size;
import diorama.paint.Scenery.Painted;
import diorama.paint.kernel.Loops;
import diorama.plan.Blend;
import diorama.plan.Camera;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.time.FrameRange;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrossingsTest {
    private static final Size ODD = new Size(97, 55);
    private static final Size EVEN = new Size(96, 54);
    private static final Path GOLDEN = Path.of("src/test/resources/diorama/paint/crossings.txt");

    /// Small values that say where things stand, less than 80 bytes for each row of a frame of 432.
    private static final long FEW_BYTES = 64 * 1024;

    private static final double[] MOMENTS = {0.25, 0.5, 0.75};

    private final Scenery scenery = new Scenery();

    @ParameterizedTest
    @EnumSource(names = "CUT", mode = EnumSource.Mode.EXCLUDE)
    void every_entrance_comes_out_of_the_older_picture_and_goes_into_the_newer(Transition transition) {
        int frames = 20_000;
        var plan = entrance(transition, ODD, frames);

        var first = scenery.paint(plan, 10);
        var last = scenery.paint(plan, 9 + frames);

        assertThat(apart(first, scenery.paint(plan, 0))).isLessThan(1);
        assertThat(apart(last, scenery.paint(plan, 10 + frames))).isLessThan(1);
    }

    @ParameterizedTest
    @EnumSource(names = "CUT", mode = EnumSource.Mode.EXCLUDE)
    void plain_and_vector_loops_paint_the_same_entrance(Transition transition) {
        var plan = entrance(transition, ODD, 9);
        var plain = new Painter(plan, scenery, PaintSettings.DEFAULT, Loops::plain);
        var fastest = new Painter(plan, scenery, PaintSettings.DEFAULT, Loops::fastest);

        for (int n : new int[] {10, 12, 14, 15, 18}) {
            assertThat(Scenery.paint(fastest, ODD, n)).isEqualTo(Scenery.paint(plain, ODD, n));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "CUT", mode = EnumSource.Mode.EXCLUDE)
    void a_frame_of_an_entrance_is_the_same_whatever_was_painted_before(Transition transition) {
        var plan = entrance(transition, EVEN, 9);
        var painter = scenery.painter(plan);

        var late = Scenery.paint(painter, EVEN, 16);
        var early = Scenery.paint(painter, EVEN, 12);

        assertThat(early).isEqualTo(scenery.paint(plan, 12));
        assertThat(late).isEqualTo(scenery.paint(plan, 16));
    }

    @ParameterizedTest
    @EnumSource(names = "CUT", mode = EnumSource.Mode.EXCLUDE)
    void an_entrance_allocates_nothing_of_the_size_of_a_row_for_each_frame(Transition transition) {
        assertThat(bytesPerFrame(transition, new Size(768, 432))).isLessThan(FEW_BYTES);
    }

    /// Of a frame with 864 rows, in loops that are not compiled yet; the least of some rounds, since what compiles and
    /// loads classes meanwhile allocates too.
    private long bytesPerFrame(Transition transition, Size canvas) {
        var painter = new Painter(entrance(transition, canvas, 9), scenery, PaintSettings.DEFAULT, Loops::plain);
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        try (var arena = Arena.ofConfined()) {
            var frame = Frame.allocate(arena, canvas.width(), canvas.height());
            for (int round = 0; round < 4; round++) {
                long before = thread.getCurrentThreadAllocatedBytes();
                for (int n = 10; n < 19; n++) painter.paint(n, frame);
                least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
            }
        }
        return least / 9;
    }

    /// Means of 8 by 6 areas of the luma, as two hex digits each; a line for each moment of each transition.
    @Test
    void entrances_look_as_they_were_when_somebody_looked_at_them() throws IOException {
        var lines = new ArrayList<String>();
        for (var transition : Transition.values()) {
            if (transition != Transition.CUT) lines.addAll(lines(transition));
        }
        Looked.at(GOLDEN).assertAlike(lines);
    }

    private List<String> lines(Transition transition) {
        var lines = new ArrayList<String>();
        for (double moment : MOMENTS) {
            var painted = scenery.paint(entrance(transition, EVEN, 19), 10 + (int) (moment * 20) - 1);
            lines.add(transition.names().wire() + " " + moment + ": "
                    + HexFormat.of().formatHex(areas(painted)));
        }
        return lines;
    }

    private static byte[] areas(Painted painted) {
        var means = new byte[48];
        for (int i = 0; i < means.length; i++) {
            int sum = 0;
            for (int k = 0; k < 12 * 9; k++) {
                sum += painted.at(Channel.Y, i % 8 * 12 + k % 12, i / 8 * 9 + k / 12);
            }
            means[i] = (byte) Math.round(sum / 108.0);
        }
        return means;
    }

    /// The mean difference of two frames, over all planes.
    private static double apart(Painted one, Painted other) {
        double sum = 0;
        int count = 0;
        for (var channel : Channel.values()) {
            for (int i = 0; i < one.of(channel).size(); i++, count++) {
                sum += Math.abs(one.of(channel).get(i) - other.of(channel).get(i));
            }
        }
        return sum / count;
    }

    private RenderPlan entrance(Transition transition, Size canvas, int frames) {
        var blend = new Blend(transition, frames, Easing.LINEAR, transition.colour());
        var older = shot(0, 10 + frames, "older", canvas, Scenery::hills, Blend.CUT);
        Scenery.Formula waves = (channel, x, y) -> channel.isLuma()
                ? 120 + 70 * Math.cos(x / 13 + 1) * Math.sin(y / 9)
                : 128 - 30 * Math.cos((x - y) / 70);
        return Scenery.film(canvas, older, shot(10, 20 + frames, "newer", canvas, waves, blend));
    }

    private Shot shot(int start, int end, String name, Size canvas, Scenery.Formula formula, Blend blend) {
        var reel = scenery.still(name, canvas, formula);
        return new Shot(new FrameRange(start, end), reel, Camera.still(Scenery.whole(canvas)), Scenery.BLACK, blend);
    }
}
