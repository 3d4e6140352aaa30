package diorama.paint.kernel;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Which loops are used when. Vectors are several times faster, but getting them compiled costs the virtual machine
/// about
/// as much as painting a hundred frames without; so painting begins with the plain loops, and only when the work goes
/// on
/// are the vectors made ready, beside it. Since all loops give the same bits, no pixel depends on when that is.
final class Choice {
    /// So many pixels are painted before it is likely that there is much more to paint.
    private static final long FIRST_PIXELS = 20_000_000;

    private static final Loops PLAIN = new ScalarLoops();
    private static final AtomicLong PAINTED = new AtomicLong();
    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static volatile Loops ready = PLAIN;

    private Choice() {}

    static Loops forPainting(long pixels) {
        if (!BEGUN.get() && PAINTED.addAndGet(pixels) > FIRST_PIXELS) begin();
        return ready;
    }

    /// The vector loops, ready or not; the plain ones where there are none.
    static Loops fastest() {
        return hasVectors() ? new VectorLoops() : PLAIN;
    }

    private static void begin() {
        if (!BEGUN.compareAndSet(false, true) || !hasVectors()) return;
        Thread.ofPlatform()
                .name("diorama-vectors")
                .daemon()
                .start(() -> ready = Kindling.warmed(new VectorLoops(), PLAIN));
    }

    /// The vector API is an incubating module: it is there only when the command that starts the program says so.
    private static boolean hasVectors() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() && VectorLoops.areWide();
    }
}
