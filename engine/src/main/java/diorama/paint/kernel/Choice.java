package diorama.paint.kernel;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Which loops are used when. Vectors are several times faster, but getting them compiled costs the virtual machine as
/// much as painting a hundred frames without. So only for work of some size are they made ready, beside the work, which
/// begins with the plain loops. Since all loops give the same bits, no pixel depends on when that is.
final class Choice {
    /// From so many pixels on, vectors are worth their price: about a second of a 1080p film. A chunk of such a film is
    /// more than that; a poster or a handful of small previews is not.
    private static final long WORTH_PIXELS = 60_000_000;

    private static final Loops PLAIN = new ScalarLoops();
    private static final AtomicLong EXPECTED = new AtomicLong();
    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static volatile Loops ready = PLAIN;

    private Choice() {}

    static void expect(long pixels) {
        if (!BEGUN.get() && EXPECTED.addAndGet(pixels) > WORTH_PIXELS) begin();
    }

    static Loops now() {
        return ready;
    }

    /// The vector loops, ready or not; the plain ones where there are none.
    static Loops fastest() {
        return hasVectors() ? new VectorLoops() : PLAIN;
    }

    private static void begin() {
        if (!BEGUN.compareAndSet(false, true) || !hasVectors()) return;
        var thread = Thread.ofPlatform().name("diorama-vectors").daemon();
        thread.start(() -> ready = Kindling.warmed(new VectorLoops(), PLAIN));
    }

    /// The vector API is an incubating module: it is there only when the command that starts the program says so.
    private static boolean hasVectors() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() && VectorLoops.areWide();
    }
}
