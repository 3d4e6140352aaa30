package diorama.studio;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.store.EventRow;
import diorama.store.SessionKey;
import diorama.store.SessionRow;
import diorama.store.SessionStore;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/// The sessions, each found by its owner alone. One is in memory while somebody uses it, and there is never a
/// second of it; the last used stay a while.
public final class Sessions {
    private static final int MOST_LISTED = 500;

    private final SessionStore store;
    private final SessionDesk desk;
    private final ConcurrentHashMap<SessionKey, WeakReference<Session>> open = new ConcurrentHashMap<>();
    private final Deque<Session> recent = new ArrayDeque<>();

    Sessions(SessionStore store, SessionDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    /// A new session. `id` is the one that a client wishes; one that it has already is refused.
    public Session open(Caller caller, Optional<String> id, String name, Language language) {
        if (store.count(caller.owner()) >= desk.rules().limits().sessionsPerOwner())
            throw new Refused(new Problem.TooMany("sessions", 3600));
        String number = desk.chance().number();
        var key = new SessionKey(caller.owner(), number);
        var label = new SessionRow.Label(name, language.tag());
        var row = SessionFiles.fresh(key, id.orElse(number), label, desk.clock().millis());
        if (!store.create(row)) throw new Refused(new Problem.IdTaken(row.id()));
        return held(row);
    }

    /// Throws [Refused] where the caller has no such session.
    public Session find(Caller caller, String id) {
        return store.find(caller.owner(), id).map(this::held).orElseThrow(() -> new Refused(new Problem.NoSession()));
    }

    /// By the name of its task or project, `task_…`, or its own id.
    public Session findProject(Caller caller, String project) {
        String key = project.startsWith("task_") ? project.substring(5) : project;
        return find(new SessionKey(caller.owner(), key)).orElseGet(() -> find(caller, project));
    }

    public Optional<Session> find(SessionKey key) {
        return store.find(key).map(this::held);
    }

    /// The last used first.
    public List<Session> of(Caller caller) {
        return store.of(caller.owner(), MOST_LISTED).stream().map(this::held).toList();
    }

    /// What happened in a session, the oldest first, as far as it is kept.
    public List<EventRow> log(Session session) {
        return store.events(session.key());
    }

    public void delete(Session session) {
        store.delete(session.key());
        open.remove(session.key());
    }

    private Session held(SessionRow row) {
        var found = new AtomicReference<Session>();
        open.compute(row.key(), (_, known) -> {
            var session = known == null ? null : known.get();
            if (session != null) {
                found.set(session);
                return known;
            }
            var loaded = new Session(desk.files().load(row), desk);
            found.set(loaded);
            return new WeakReference<>(loaded);
        });
        var session = Objects.requireNonNull(found.get(), "the session, found or loaded");
        remember(session);
        return session;
    }

    private void remember(Session session) {
        synchronized (recent) {
            recent.remove(session);
            recent.addFirst(session);
            while (recent.size() > desk.rules().upkeep().sessionsInMemory()) recent.removeLast();
        }
        if (open.size() > 4 * desk.rules().upkeep().sessionsInMemory())
            open.values().removeIf(known -> known.get() == null);
    }
}
