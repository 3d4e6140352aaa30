package diorama.render;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Threads that share a list of tasks, in order. Whoever starts them waits, hears of every frame on their own thread,
/// and stops them by being interrupted. The first failure ends the work and is thrown again.
final class Crew {
    private final ConcurrentLinkedQueue<Task> tasks;
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private volatile boolean isStopped;

    private Crew(List<Task> tasks) {
        this.tasks = new ConcurrentLinkedQueue<>(tasks);
    }

    /// Some work of many frames; it says when each is done.
    @FunctionalInterface
    interface Task {
        void run(Runnable frameDone);
    }

    private sealed interface News {
        record FrameDone() implements News {}

        record Failed(Throwable why) implements News {}

        record Left() implements News {}
    }

    static void work(int threads, List<Task> tasks, Runnable frameDone) {
        var crew = new Crew(tasks);
        var hands = new ArrayList<Thread>();
        for (int i = 1; i <= Math.min(threads, tasks.size()); i++) {
            hands.add(Thread.ofPlatform().name("paint-" + i).daemon().start(crew::takeTasks));
        }
        try {
            crew.listen(hands.size(), frameDone);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refused(new Problem.Cancelled());
        } finally {
            crew.isStopped = true;
            hands.forEach(Crew::await);
        }
    }

    private void takeTasks() {
        try {
            for (var task = tasks.poll(); task != null && !isStopped; task = tasks.poll()) task.run(this::frameDone);
            news.add(new News.Left());
        } catch (RuntimeException | Error e) {
            news.add(new News.Failed(e));
        }
    }

    private void frameDone() {
        if (isStopped) throw new Refused(new Problem.Cancelled());
        news.add(new News.FrameDone());
    }

    private void listen(int hands, Runnable frameDone) throws InterruptedException {
        int working = hands;
        while (working > 0) {
            switch (news.take()) {
                case News.FrameDone() -> frameDone.run();
                case News.Failed(var why) -> throw again(why);
                case News.Left() -> working--;
            }
        }
    }

    /// Waits for a thread to end, however often somebody wants to interrupt that: it still uses what we would close.
    static void await(Thread hand) {
        boolean isInterrupted = false;
        while (hand.isAlive()) {
            try {
                hand.join();
            } catch (InterruptedException _) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) Thread.currentThread().interrupt();
    }

    static RuntimeException again(Throwable why) {
        return switch (why) {
            case Refused refused -> new Refused(refused.problem(), refused);
            case Error error -> throw error;
            default -> new IllegalStateException(why);
        };
    }
}
