package diorama.studio;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Tells everybody who follows a session what happens in it. Who does not read is cut off, and may follow again
/// from where they were.
final class Bulletin {
    private static final int MOST_UNREAD = 1000;

    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    Follower follow() {
        var follower = new Follower();
        followers.add(follower);
        return follower;
    }

    int count() {
        return followers.size();
    }

    void tell(Notice notice) {
        for (var follower : followers) if (!follower.unread.offer(notice)) follower.isCut = true;
    }

    /// One who follows; closed when they go.
    final class Follower implements AutoCloseable {
        private final LinkedBlockingQueue<Notice> unread = new LinkedBlockingQueue<>(MOST_UNREAD);
        private volatile boolean isCut;

        /// The next notice, or nothing within the time.
        Optional<Notice> next(Duration wait) throws InterruptedException {
            return Optional.ofNullable(unread.poll(wait.toMillis(), TimeUnit.MILLISECONDS));
        }

        boolean isCut() {
            return isCut && unread.isEmpty();
        }

        @Override
        public void close() {
            followers.remove(this);
        }
    }
}
