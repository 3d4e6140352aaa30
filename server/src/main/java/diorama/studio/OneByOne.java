package diorama.studio;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/// Work of one session: in the order in which it was asked for, one after the other, whoever asked. It goes on
/// when nobody waits for it any more.
final class OneByOne {
    private final ArrayDeque<FutureTask<?>> waiting = new ArrayDeque<>();
    private final int most;
    private boolean isWorking;

    OneByOne(int most) {
        this.most = most;
    }

    <T> Future<T> ask(Callable<T> work) {
        var task = new FutureTask<>(work);
        synchronized (waiting) {
            if (waiting.size() >= most) throw new Refused(new Problem.TooMany("requests in this session", 1));
            waiting.add(task);
            if (isWorking) return task;
            isWorking = true;
        }
        Thread.ofVirtual().name("session").start(this::work);
        return task;
    }

    private void work() {
        while (true) {
            FutureTask<?> task;
            synchronized (waiting) {
                task = waiting.poll();
                if (task == null) {
                    isWorking = false;
                    return;
                }
            }
            task.run();
        }
    }

    boolean isBusy() {
        synchronized (waiting) {
            return isWorking;
        }
    }
}
