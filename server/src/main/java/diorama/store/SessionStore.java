package diorama.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Sessions with their journals, uploads and events.
public final class SessionStore {
    private final Database database;
    private final int eventsKept;

    public SessionStore(Database database, StoreSettings settings) {
        this.database = database;
        this.eventsKept = settings.eventsPerSession();
    }

    /// False when the owner has a session of that id already.
    public boolean create(SessionRow row) {
        return database.write(h -> insert(h, row)) > 0;
    }

    private static int insert(Handle h, SessionRow row) {
        return h.execute(
                """
                insert into sessions (key, owner, id, name, language, draft, talk, extra, captions, done, media_count,
                  created_ms, touched_ms)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                row.key().key(),
                row.key().owner(),
                row.id(),
                row.label().name(),
                row.label().language(),
                row.content().draft(),
                row.content().talk(),
                row.content().extra(),
                row.content().captions(),
                row.counts().done(),
                row.counts().media(),
                row.times().createdMs(),
                row.times().touchedMs());
    }

    public Optional<SessionRow> find(String owner, String id) {
        return database.read(h -> h.createQuery("select * from sessions where owner = :owner and id = :id")
                .bind("owner", owner)
                .bind("id", id)
                .map(SessionStore::row)
                .findOne());
    }

    public Optional<SessionRow> find(SessionKey key) {
        return database.read(h -> h.createQuery("select * from sessions where owner = :owner and key = :key")
                .bind("owner", key.owner())
                .bind("key", key.key())
                .map(SessionStore::row)
                .findOne());
    }

    /// The last used first.
    public List<SessionRow> of(String owner, int most) {
        return database.read(h -> h.createQuery(
                        "select * from sessions where owner = :owner order by touched_ms desc, key desc limit :most")
                .bind("owner", owner)
                .bind("most", most)
                .map(SessionStore::row)
                .list());
    }

    public int count(String owner) {
        return database.read(h -> h.createQuery("select count(*) from sessions where owner = :owner")
                .bind("owner", owner)
                .mapTo(Integer.class)
                .one());
    }

    public boolean delete(SessionKey key) {
        return database.write(
                h -> h.execute("delete from sessions where key = ? and owner = ?", key.key(), key.owner()) > 0);
    }

    public void keep(SessionChange change) {
        database.write(h -> {
            update(h, change.row());
            String key = change.row().key().key();
            if (change.cut().isPresent()) Steps.replace(h, key, change.cut().getAsInt(), change.steps());
            for (String gone : change.gone()) MediaStore.delete(h, key, gone);
            for (var media : change.media()) MediaStore.insert(h, key, media);
            for (var event : change.events()) insert(h, key, event);
            if (!change.events().isEmpty())
                trim(h, key, change.events().getLast().seq());
            return change.events().size();
        });
    }

    private static void update(Handle h, SessionRow row) {
        int found = h.execute(
                """
                update sessions set name = ?, language = ?, draft = ?, talk = ?, extra = ?, captions = ?, done = ?,
                  media_count = ?, touched_ms = ?
                where key = ?
                """,
                row.label().name(),
                row.label().language(),
                row.content().draft(),
                row.content().talk(),
                row.content().extra(),
                row.content().captions(),
                row.counts().done(),
                row.counts().media(),
                row.times().touchedMs(),
                row.key().key());
        if (found != 1) throw new diorama.problem.Refused(new diorama.problem.Problem.NoSession());
    }

    public List<String> steps(SessionKey key) {
        return database.read(h -> Steps.of(h, key.key()));
    }

    // --- events ------------------------------------------------------------------------------------------------------

    private static void insert(Handle h, String key, EventRow event) {
        h.execute(
                "insert into events (session, seq, kind, turn, body, at_ms) values (?, ?, ?, ?, ?, ?)",
                key,
                event.seq(),
                event.kind(),
                event.turn(),
                event.body(),
                event.atMs());
    }

    /// The oldest go when there are too many.
    private void trim(Handle h, String key, long last) {
        if (last > eventsKept) h.execute("delete from events where session = ? and seq <= ?", key, last - eventsKept);
    }

    /// All that are kept, the oldest first.
    public List<EventRow> events(SessionKey key) {
        return events(key, 0, eventsKept);
    }

    /// Those behind a number, the oldest first.
    public List<EventRow> events(SessionKey key, long behind, int most) {
        return database.read(h -> h.createQuery(
                        "select * from events where session = :key and seq > :behind order by seq limit :most")
                .bind("key", key.key())
                .bind("behind", behind)
                .bind("most", most)
                .map((r, _) -> new EventRow(
                        r.getLong("seq"),
                        r.getString("kind"),
                        r.getString("turn"),
                        r.getString("body"),
                        r.getLong("at_ms")))
                .list());
    }

    public long lastEvent(SessionKey key) {
        return database.read(h -> h.createQuery("select coalesce(max(seq), 0) from events where session = :key")
                .bind("key", key.key())
                .mapTo(Long.class)
                .one());
    }

    private static SessionRow row(ResultSet r, StatementContext context) throws SQLException {
        return new SessionRow(
                new SessionKey(r.getString("owner"), r.getString("key")),
                r.getString("id"),
                new SessionRow.Label(r.getString("name"), r.getString("language")),
                new SessionRow.Content(
                        r.getString("draft"), r.getString("talk"), r.getString("extra"), r.getString("captions")),
                new SessionRow.Counts(r.getInt("done"), r.getInt("media_count")),
                new SessionRow.Times(r.getLong("created_ms"), r.getLong("touched_ms")));
    }
}
