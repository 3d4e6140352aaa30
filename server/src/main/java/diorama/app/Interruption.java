package diorama.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/// Ctrl-C as a polite request: the work is interrupted, puts its half-done files away, says so, and the process ends
/// with the code of the signal (130). A second Ctrl-C, or work that does not listen in time, ends at once.
final class Interruption {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private enum State {
        WORKING,
        DONE,
        INTERRUPTED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.WORKING);

    /// Watches over the calling thread.
    static Interruption ofThisThread() {
        return ofThisThread(PATIENCE);
    }

    /// Waits so long for interrupted work to put its things away.
    static Interruption ofThisThread(Duration patience) {
        var interruption = new Interruption();
        var worker = Thread.currentThread();
        var hook = new Thread(() -> interruption.end(worker, patience), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        return interruption;
    }

    /// Runs when the process ends, for whatever reason. Work that is done is not waited for: its thread is the one that
    /// ends the process, and waits for this.
    private void end(Thread worker, Duration patience) {
        if (!state.compareAndSet(State.WORKING, State.INTERRUPTED)) return;
        worker.interrupt();
        try {
            worker.join(patience);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends the process with a code, unless it is ending already: then the signal's code stands.
    void exit(int code) {
        if (state.compareAndSet(State.WORKING, State.DONE)) System.exit(code);
    }
}
