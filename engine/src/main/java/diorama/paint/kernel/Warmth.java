package diorama.paint.kernel;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// Loops that were fast, and whether they still are. The virtual machine may throw compiled code away and compile it
/// anew,
/// less well: then every operation on a vector makes objects, and a film takes four times as long as with the plain
/// loops. That was seen once in some thirty renders on a machine with too much to do.
final class Warmth {
    /// The thread may lose its core in the middle of a look; so often in a row is no accident.
    private static final int SLOW_LOOKS = 8;

    private final Loops loops;
    private final BooleanSupplier isFast;
    private final ReentrantLock looking = new ReentrantLock();
    private int slowLooks;

    Warmth(Loops loops, BooleanSupplier isFast) {
        this.loops = loops;
        this.isFast = isFast;
    }

    Loops loops() {
        return loops;
    }

    /// Looks once, unless another thread does just now; true when the loops have been slow for several looks in a row.
    boolean isGone() {
        if (!looking.tryLock()) return false;
        try {
            slowLooks = isFast.getAsBoolean() ? 0 : slowLooks + 1;
            return slowLooks >= SLOW_LOOKS;
        } finally {
            looking.unlock();
        }
    }
}
