package diorama.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Owners and their tokens.
public final class TokenStore {
    private final Database database;

    public TokenStore(Database database) {
        this.database = database;
    }

    /// An owner that is there already stays as it is.
    public void keepOwner(String id, long nowMs) {
        database.write(h -> h.execute(
                "insert into owners (id, client, created_ms) values (?, null, ?) on conflict do nothing", id, nowMs));
    }

    /// Whose client it is, by the digest of the client's id.
    public Optional<String> ownerOfClient(String client) {
        return database.read(h -> h.createQuery("select id from owners where client = :client")
                .bind("client", client)
                .mapTo(String.class)
                .findOne());
    }

    /// A new owner with a client, unless that client has one already: then that one.
    public String ownerOfClient(String client, String newOwner, long nowMs) {
        return database.write(h -> {
            h.execute(
                    "insert into owners (id, client, created_ms) values (?, ?, ?) on conflict do nothing",
                    newOwner,
                    client,
                    nowMs);
            return h.createQuery("select id from owners where client = :client")
                    .bind("client", client)
                    .mapTo(String.class)
                    .one();
        });
    }

    public void keep(TokenRow row) {
        database.write(h -> insert(h, row));
    }

    private static int insert(Handle h, TokenRow row) {
        return h.execute(
                """
                insert into tokens
                  (id, owner, digest, name, scopes, address, issue, created_ms, expires_ms, revoked_ms)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (digest) do nothing
                """,
                row.id(),
                row.owner(),
                row.digest(),
                row.label().name(),
                row.label().scopes(),
                row.label().address(),
                row.label().issue(),
                row.times().createdMs(),
                row.times().expiresMs(),
                row.times().revokedMs());
    }

    public Optional<TokenRow> find(String digest) {
        return database.read(h -> h.createQuery("select * from tokens where digest = :digest")
                .bind("digest", digest)
                .map(TokenStore::row)
                .findOne());
    }

    /// Newest first.
    public List<TokenRow> of(String owner) {
        return database.read(
                h -> h.createQuery("select * from tokens where owner = :owner order by created_ms desc, id")
                        .bind("owner", owner)
                        .map(TokenStore::row)
                        .list());
    }

    /// False when the owner has no such token.
    public boolean revoke(String owner, String id, long nowMs) {
        return database.write(
                h -> h.createUpdate("update tokens set revoked_ms = :now where id = :id and owner = :owner")
                                .bind("now", nowMs)
                                .bind("id", id)
                                .bind("owner", owner)
                                .execute()
                        > 0);
    }

    /// How many anonymous tokens an address was given since a moment.
    public int issuedTo(String address, long sinceMs) {
        return database.read(h -> h.createQuery(
                        "select count(*) from tokens where address = :address and issue > 0 and created_ms >= :since")
                .bind("address", address)
                .bind("since", sinceMs)
                .mapTo(Integer.class)
                .one());
    }

    // --- claims ------------------------------------------------------------------------------------------------------

    public void keepClaim(String digest, SessionKey session, long expiresMs) {
        database.write(h -> h.execute(
                "insert into claims (digest, owner, session, expires_ms) values (?, ?, ?, ?)",
                digest,
                session.owner(),
                session.key(),
                expiresMs));
    }

    public Optional<SessionKey> findClaim(String digest, long nowMs) {
        return database.read(
                h -> h.createQuery("select owner, session from claims where digest = :digest and expires_ms > :now")
                        .bind("digest", digest)
                        .bind("now", nowMs)
                        .map((r, _) -> new SessionKey(r.getString("owner"), r.getString("session")))
                        .findOne());
    }

    private static TokenRow row(ResultSet r, StatementContext context) throws SQLException {
        return new TokenRow(
                r.getString("id"),
                r.getString("owner"),
                r.getString("digest"),
                new TokenRow.Label(
                        r.getString("name"), r.getString("scopes"), r.getString("address"), r.getInt("issue")),
                new TokenRow.Times(r.getLong("created_ms"), r.getLong("expires_ms"), r.getLong("revoked_ms")));
    }
}
