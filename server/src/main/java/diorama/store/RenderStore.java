package diorama.store;

import diorama.store.RenderRow.RenderKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/// The renders of all sessions.
public final class RenderStore {
    private final Database database;

    public RenderStore(Database database) {
        this.database = database;
    }

    /// False when the owner has a render of that id already.
    public boolean create(RenderRow row) {
        return database.write(h -> h.execute(
                        """
                insert into renders (owner, id, session, secret, work, draft, output, notices, status, error, film,
                  format, size_bytes, length_ms, created_ms, ended_ms)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                        row.key().owner(),
                        row.key().id(),
                        row.wish().session(),
                        row.wish().secret(),
                        row.wish().work(),
                        row.wish().draft(),
                        row.wish().output(),
                        String.join("\n", row.wish().notices()),
                        row.outcome().status(),
                        row.outcome().error(),
                        row.outcome().film(),
                        row.outcome().format(),
                        row.outcome().sizeBytes(),
                        row.outcome().lengthMs(),
                        row.times().createdMs(),
                        row.times().endedMs())
                > 0);
    }

    /// What became of a render. One that is over stays as it is: false.
    public boolean keep(RenderRow row) {
        return database.write(h -> h.execute(
                        """
                update renders set status = ?, error = ?, film = ?, size_bytes = ?, length_ms = ?, ended_ms = ?
                where owner = ? and id = ? and status in ('pending', 'processing')
                """,
                        row.outcome().status(),
                        row.outcome().error(),
                        row.outcome().film(),
                        row.outcome().sizeBytes(),
                        row.outcome().lengthMs(),
                        row.times().endedMs(),
                        row.key().owner(),
                        row.key().id())
                > 0);
    }

    public Optional<RenderRow> find(RenderKey key) {
        return database.read(h -> h.createQuery("select * from renders where owner = :owner and id = :id")
                .bind("owner", key.owner())
                .bind("id", key.id())
                .map(RenderStore::row)
                .findOne());
    }

    public Optional<RenderRow> findBySecret(String secret) {
        return database.read(h -> h.createQuery("select * from renders where secret = :secret")
                .bind("secret", secret)
                .map(RenderStore::row)
                .findOne());
    }

    /// Newest first.
    public List<RenderRow> of(SessionKey session, int most) {
        return database.read(h -> h.createQuery(
                        "select * from renders where session = :key and owner = :owner order by created_ms desc, id desc limit :most")
                .bind("key", session.key())
                .bind("owner", session.owner())
                .bind("most", most)
                .map(RenderStore::row)
                .list());
    }

    /// Those that a former process did not bring to an end, the oldest first.
    public List<RenderRow> unfinished() {
        return database.read(h -> h.createQuery(
                        "select * from renders where status in ('pending', 'processing') order by created_ms, id")
                .map(RenderStore::row)
                .list());
    }

    /// Forgets the films that ended before a moment.
    public int forget(long beforeMs) {
        return database.write(h -> h.execute("delete from renders where ended_ms > 0 and ended_ms < ?", beforeMs));
    }

    private static RenderRow row(ResultSet r, StatementContext context) throws SQLException {
        return new RenderRow(
                new RenderKey(r.getString("owner"), r.getString("id")),
                new RenderRow.Wish(
                        r.getString("session"),
                        r.getString("secret"),
                        r.getString("work"),
                        r.getString("draft"),
                        r.getString("output"),
                        r.getString("notices").lines().toList()),
                new RenderRow.Outcome(
                        r.getString("status"),
                        r.getString("error"),
                        r.getString("film"),
                        r.getString("format"),
                        r.getLong("size_bytes"),
                        r.getLong("length_ms")),
                new RenderRow.Times(r.getLong("created_ms"), r.getLong("ended_ms")));
    }
}
