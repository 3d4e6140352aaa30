package diorama.app;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Ctrl-C as a polite request: the work is interrupted, puts its half-done files away, says so, and the process ends
/// with
/// the code of the signal (130). A second Ctrl-C, or work that does not listen in time, ends at once.
final class Interruption {
    private static final long PATIENCE_MS = TimeUnit.SECONDS.toMillis(5);

    private final AtomicBoolean isEnding = new AtomicBoolean();

    /// Watches over the calling thread.
    static Interruption ofThisThread() {
        var interruption = new Interruption();
        var worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.end(worker), "interruption"));
        return interruption;
    }

    private void end(Thread worker) {
        isEnding.set(true);
        worker.interrupt();
        try {
            worker.join(PATIENCE_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends the process with a code, unless it is ending already: then the signal's code stands.
    void exit(int code) {
        if (isEnding.get()) return;
        System.exit(code);
    }
}
