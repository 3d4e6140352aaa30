package diorama.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// The uploads of all sessions.
public final class MediaStore {
    private final Database database;

    public MediaStore(Database database) {
        this.database = database;
    }

    static void insert(Handle h, String session, MediaRow row) {
        h.execute(
                "insert into media (session, id, digest, secret, position, facts, created_ms) values (?, ?, ?, ?, ?, ?, ?)",
                session,
                row.id(),
                row.digest(),
                row.secret(),
                row.position(),
                row.facts(),
                row.createdMs());
    }

    static void delete(Handle h, String session, String id) {
        h.execute("delete from media where session = ? and id = ?", session, id);
    }

    /// In the order in which they came.
    public List<MediaRow> of(SessionKey key) {
        return database.read(h -> h.createQuery("select * from media where session = :key order by position")
                .bind("key", key.key())
                .map((r, _) -> row(r))
                .list());
    }

    public Optional<MediaRow> findBySecret(String secret) {
        return database.read(h -> h.createQuery("select * from media where secret = :secret")
                .bind("secret", secret)
                .map((r, _) -> row(r))
                .findOne());
    }

    private static MediaRow row(java.sql.ResultSet r) throws java.sql.SQLException {
        return new MediaRow(
                r.getString("id"),
                r.getString("digest"),
                r.getString("secret"),
                r.getInt("position"),
                r.getString("facts"),
                r.getLong("created_ms"));
    }

    /// The digests of all contents that a session or a render still needs.
    public Set<String> digests() {
        return database.read(h -> {
            var all = new HashSet<>(h.createQuery("select distinct digest from media")
                    .mapTo(String.class)
                    .list());
            all.addAll(h.createQuery("select distinct film from renders where film <> ''")
                    .mapTo(String.class)
                    .list());
            return all;
        });
    }

    /// How many bytes an owner's uploads take; one that several sessions have counts once.
    public long bytesOf(String owner, java.util.function.ToLongFunction<String> sizeOfDigest) {
        return database
                .read(h -> h.createQuery(
                                "select distinct m.digest from media m join sessions s on m.session = s.key where s.owner = :owner")
                        .bind("owner", owner)
                        .mapTo(String.class)
                        .list())
                .stream()
                .mapToLong(sizeOfDigest)
                .sum();
    }
}
