package diorama.studio;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.store.RenderRow.RenderKey;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Renders that wait. Sessions take turns: whoever asked for ten films does not keep another waiting for all of
/// them.
final class FairQueue {
    private final StudioRules.Queue limits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition isThere = lock.newCondition();
    private final Map<String, ArrayDeque<RenderKey>> sessions = new LinkedHashMap<>();

    FairQueue(StudioRules.Queue limits) {
        this.limits = limits;
    }

    /// Throws [Refused] when too many wait already.
    void check(String owner) {
        lock.lock();
        try {
            long all = sessions.values().stream().mapToInt(ArrayDeque::size).sum();
            long own = sessions.values().stream()
                    .flatMap(ArrayDeque::stream)
                    .filter(key -> key.owner().equals(owner))
                    .count();
            if (all >= limits.most() || own >= limits.mostOfOne())
                throw new Refused(new Problem.TooMany("films in the queue", 30));
        } finally {
            lock.unlock();
        }
    }

    void add(String session, RenderKey render) {
        lock.lock();
        try {
            sessions.computeIfAbsent(session, _ -> new ArrayDeque<>()).add(render);
            isThere.signal();
        } finally {
            lock.unlock();
        }
    }

    /// Waits for the next; its session goes to the end of the line.
    RenderKey take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (sessions.isEmpty()) isThere.await();
            var first = sessions.entrySet().iterator().next();
            sessions.remove(first.getKey());
            var render = first.getValue().remove();
            if (!first.getValue().isEmpty()) sessions.put(first.getKey(), first.getValue());
            return render;
        } finally {
            lock.unlock();
        }
    }

    /// False when it does not wait any more.
    boolean remove(RenderKey render) {
        lock.lock();
        try {
            boolean isRemoved = sessions.values().stream().anyMatch(waiting -> waiting.remove(render));
            sessions.values().removeIf(ArrayDeque::isEmpty);
            return isRemoved;
        } finally {
            lock.unlock();
        }
    }
}
