package diorama.store;

/// A line of the ledger; lines are added, never changed. What is available and what is frozen are sums over the lines.
///
/// ```
/// grant    +100   0     the welcome, or a top-up; may expire
/// reserve   -10 +10     work begins
/// charge      0 -10     it was done
/// release   +10 -10     it failed
/// expire    -90   0     what was left of a grant
/// ```
public record LedgerEntry(String kind, Amounts amounts, Reference reference, long atMs) {
    public record Amounts(long available, long frozen) {}

    /// `key` makes an entry that is asked for twice count once; `expiresMs` 0 is never.
    public record Reference(String key, String reservation, String note, long expiresMs) {}
}
