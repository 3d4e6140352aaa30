package diorama.paint.kernel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Which loops are used when. Vectors are several times faster, but getting them compiled costs the virtual machine as
/// much as painting a hundred frames without. So only for work of some size are they made ready, beside the work, which
/// begins with the plain loops. Since all loops give the same bits, no pixel depends on when that is.
final class Choice {
    /// From so many pixels on, vectors are worth their price: about a second of a 1080p film. A chunk of such a film is
    /// more than that; a poster or a handful of small previews is not.
    private static final long WORTH_PIXELS = 60_000_000;

    /// How often loops that became slow are made ready anew.
    private static final int MOST_TRIES = 3;

    private static final Loops PLAIN = new ScalarLoops();
    private static final AtomicLong EXPECTED = new AtomicLong();
    private static final AtomicInteger TRIES = new AtomicInteger();
    private static volatile Warmth ready = new Warmth(PLAIN, () -> true);

    private Choice() {}

    static void expect(long pixels) {
        if (TRIES.get() == 0 && EXPECTED.addAndGet(pixels) > WORTH_PIXELS) begin(0);
    }

    /// Asked once a frame.
    static Loops now() {
        var now = ready;
        if (now.isGone()) {
            ready = new Warmth(PLAIN, () -> true);
            begin(TRIES.get());
            return PLAIN;
        }
        return now.loops();
    }

    /// The vector loops, ready or not; the plain ones where there are none.
    static Loops fastest() {
        return hasVectors() ? new VectorLoops() : PLAIN;
    }

    /// Begins the try after so many, unless another thread has.
    private static void begin(int tries) {
        if (tries >= MOST_TRIES || !TRIES.compareAndSet(tries, tries + 1) || !hasVectors()) return;
        Thread.ofPlatform().name("diorama-vectors").daemon().start(Choice::warm);
    }

    private static void warm() {
        var kindling = new Kindling(new VectorLoops());
        if (kindling.warm()) ready = new Warmth(kindling.loops(), kindling::isFast);
    }

    /// The vector API is an incubating module: it is there only when the command that starts the program says so.
    private static boolean hasVectors() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent() && VectorLoops.areWide();
    }
}
