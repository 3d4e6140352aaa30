package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import diorama.frame.Frame;
import diorama.paint.kernel.Loops;
import diorama.time.FrameRange;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AllocationTest {
    /// Small values that say where the view is; nothing that grows with the picture.
    private static final long FEW_BYTES = 8 * 1024;

    private final Scenery scenery = new Scenery();

    @Test
    void painting_a_frame_allocates_nothing_of_the_size_of_a_row() {
        long bytes = bytesPerFrame(Loops::plain);

        assertThat(bytes).isLessThan(FEW_BYTES);
    }

    /// In frames of a photo: a clip's rasters are not the painter's.
    private long bytesPerFrame(Supplier<Loops> loops) {
        var plan = Scenery.varied(scenery).part(new FrameRange(0, 20));
        var painter = new Painter(plan, scenery, PaintSettings.DEFAULT, loops);
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (var arena = Arena.ofConfined()) {
            var frame =
                    Frame.allocate(arena, plan.canvas().width(), plan.canvas().height());
            for (int n = 0; n < 20; n++) painter.paint(n, frame);
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int n = 0; n < 200; n++) painter.paint(n % 20, frame);
            return (thread.getCurrentThreadAllocatedBytes() - before) / 200;
        }
    }
}
