package diorama.store;

/// A token as it is kept: never itself, only its SHA-256. `scopes` are parted by blanks; `address` is where it
/// was asked for; 0 in a time is never.
public record TokenRow(String id, String owner, String digest, Label label, Times times) {
    /// What its owner calls it and what it may do; `issue` counts the anonymous tokens of one owner.
    public record Label(String name, String scopes, String address, int issue) {}

    public record Times(long createdMs, long expiresMs, long revokedMs) {}

    public boolean isValid(long nowMs) {
        return times.revokedMs() == 0 && (times.expiresMs() == 0 || nowMs < times.expiresMs());
    }
}
