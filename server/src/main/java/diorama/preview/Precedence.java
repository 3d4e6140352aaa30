package diorama.preview;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Who waits for a picture comes first: work ahead of time stands still, between two frames, while somebody does.
final class Precedence {
    private static final long LOOK_AGAIN_MS = 50;

    private final BooleanSupplier isExporting;
    private int waiting;

    /// `isExporting`: a film is being exported, and needs the whole machine.
    Precedence(BooleanSupplier isExporting) {
        this.isExporting = isExporting;
    }

    /// Work that somebody waits for.
    <T> T first(Supplier<T> work) {
        come(1);
        try {
            return work.get();
        } finally {
            come(-1);
        }
    }

    private synchronized void come(int more) {
        waiting += more;
        notifyAll();
    }

    /// Waits until nobody does, and no film is exported.
    void giveWay() {
        await(isExporting);
    }

    /// Waits until nobody does: for work that is wanted too, but not so soon.
    void letPass() {
        await(() -> false);
    }

    private synchronized void await(BooleanSupplier other) {
        try {
            while (waiting > 0 || other.getAsBoolean()) wait(LOOK_AGAIN_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refused(new Problem.Cancelled());
        }
    }
}
