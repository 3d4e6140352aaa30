package diorama.store;

import diorama.store.LedgerEntry.Amounts;
import diorama.store.LedgerEntry.Reference;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Credits as an append-only ledger. Every verb has a key: what is asked for twice counts once.
public final class CreditLedger {
    private final Database database;

    public CreditLedger(Database database) {
        this.database = database;
    }

    public void grant(String owner, long amount, Reference reference, long nowMs) {
        database.write(h -> append(h, owner, new LedgerEntry("grant", new Amounts(amount, 0), reference, nowMs)));
    }

    /// Sets credits aside; false when there are not enough. A reservation that is there already stands.
    public boolean reserve(String owner, String reservation, long amount, String note, long nowMs) {
        return database.write(h -> {
            expire(h, owner, nowMs);
            if (has(h, owner, "reserve:" + reservation)) return true;
            if (balance(h, owner).available() < amount) return false;
            var reference = new Reference("reserve:" + reservation, reservation, note, 0);
            return append(h, owner, new LedgerEntry("reserve", new Amounts(-amount, amount), reference, nowMs));
        });
    }

    /// The reserved work was done: what was set aside is spent.
    public void charge(String owner, String reservation, long nowMs) {
        end(owner, reservation, true, nowMs);
    }

    /// The reserved work failed: what was set aside comes back.
    public void release(String owner, String reservation, long nowMs) {
        end(owner, reservation, false, nowMs);
    }

    private void end(String owner, String reservation, boolean isCharged, long nowMs) {
        database.write(h -> {
            long reserved = h.createQuery(
                            "select coalesce(sum(frozen), 0) from ledger where owner = :owner and reservation = :id")
                    .bind("owner", owner)
                    .bind("id", reservation)
                    .mapTo(Long.class)
                    .one();
            if (reserved <= 0) return false;
            var reference = new Reference("end:" + reservation, reservation, "", 0);
            var amounts = new Amounts(isCharged ? 0 : reserved, -reserved);
            return append(h, owner, new LedgerEntry(isCharged ? "charge" : "release", amounts, reference, nowMs));
        });
    }

    public Balance balance(String owner, long nowMs) {
        return database.write(h -> {
            expire(h, owner, nowMs);
            return balance(h, owner);
        });
    }

    /// Newest first.
    public List<LedgerEntry> entries(String owner) {
        return database.read(h -> h.createQuery("select * from ledger where owner = :owner order by entry desc")
                .bind("owner", owner)
                .map((r, _) -> new LedgerEntry(
                        r.getString("kind"),
                        new Amounts(r.getLong("available"), r.getLong("frozen")),
                        new Reference(
                                r.getString("key"),
                                r.getString("reservation"),
                                r.getString("note"),
                                r.getLong("expires_ms")),
                        r.getLong("at_ms")))
                .list());
    }

    private static Balance balance(Handle h, String owner) {
        return h.createQuery("""
                select coalesce(sum(available), 0) as available, coalesce(sum(frozen), 0) as frozen,
                  coalesce(sum(case when kind = 'grant' then available else 0 end), 0) as granted,
                  coalesce(sum(case when kind = 'charge' then -frozen else 0 end), 0) as spent
                from ledger where owner = :owner
                """)
                .bind("owner", owner)
                .map((r, _) -> new Balance(
                        r.getLong("available"), r.getLong("frozen"), r.getLong("granted"), r.getLong("spent")))
                .one();
    }

    private static boolean has(Handle h, String owner, String key) {
        return h.createQuery("select count(*) from ledger where owner = :owner and key = :key")
                        .bind("owner", owner)
                        .bind("key", key)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /// What is left of grants whose time is over goes; what was spent is taken to be of the oldest.
    private static void expire(Handle h, String owner, long nowMs) {
        var over = h.createQuery(
                        "select key, available from ledger where owner = :owner and kind = 'grant' and expires_ms > 0 and expires_ms <= :now order by entry")
                .bind("owner", owner)
                .bind("now", nowMs)
                .map((r, _) -> new LedgerEntry(
                        "grant",
                        new Amounts(r.getLong("available"), 0),
                        new Reference(r.getString("key"), "", "", 0),
                        0))
                .list();
        for (var grant : over) {
            String key = "expire:" + grant.reference().key();
            if (has(h, owner, key)) continue;
            long left =
                    Math.clamp(balance(h, owner).available(), 0, grant.amounts().available());
            append(h, owner, new LedgerEntry("expire", new Amounts(-left, 0), new Reference(key, "", "", 0), nowMs));
        }
    }

    private static boolean append(Handle h, String owner, LedgerEntry entry) {
        return h.execute(
                        """
                insert into ledger (owner, entry, kind, available, frozen, reservation, key, note, expires_ms, at_ms)
                select ?, coalesce(max(entry), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? from ledger where owner = ?
                on conflict (owner, key) do nothing
                """,
                        owner,
                        entry.kind(),
                        entry.amounts().available(),
                        entry.amounts().frozen(),
                        entry.reference().reservation(),
                        entry.reference().key(),
                        entry.reference().note(),
                        entry.reference().expiresMs(),
                        entry.atMs(),
                        owner)
                > 0;
    }
}
