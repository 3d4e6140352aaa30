package diorama.studio;

import diorama.store.EventRow;
import diorama.store.SessionKey;
import diorama.store.SessionStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;

/// Reads what happened in a session from some event on, and then what happens: each once and in order.
public final class Following implements AutoCloseable {
    private static final int PAGE = 200;

    private final SessionStore store;
    private final SessionKey session;
    private final Bulletin.Follower live;
    private final ArrayDeque<EventRow> page = new ArrayDeque<>();
    private long seen;
    private boolean isCaughtUp;

    Following(SessionStore store, SessionKey session, Bulletin.Follower live, long behind) {
        this.store = store;
        this.session = session;
        this.live = live;
        this.seen = behind;
    }

    /// Leaves out what was logged before.
    Following live() {
        seen = 0;
        isCaughtUp = true;
        return this;
    }

    /// The next notice, or nothing within the time.
    public Optional<Notice> next(Duration wait) throws InterruptedException {
        var logged = logged();
        if (logged.isPresent()) return logged;
        var notice = live.next(wait);
        if (notice.isPresent() && notice.get() instanceof Notice.Happened(var event)) {
            if (event.seq() <= seen) return next(Duration.ZERO);
            seen = event.seq();
        }
        return notice;
    }

    private Optional<Notice> logged() {
        if (isCaughtUp) return Optional.empty();
        if (page.isEmpty()) page.addAll(store.events(session, seen, PAGE));
        if (page.isEmpty()) {
            isCaughtUp = true;
            return Optional.empty();
        }
        var event = page.removeFirst();
        seen = event.seq();
        return Optional.of(new Notice.Happened(event));
    }

    /// True once all that was logged has been read, and what comes is new.
    public boolean isCaughtUp() {
        return isCaughtUp;
    }

    /// True when the reader was too slow: what is missing is in the log.
    public boolean isCut() {
        return live.isCut();
    }

    @Override
    public void close() {
        live.close();
    }
}
