package diorama.store;

/// How the database is used: so many threads read at once, and one writes; whoever finds it locked by another process
/// waits so long.
public record StoreSettings(int readers, int busyTimeoutMs, int cacheKilobytes) {
    public static final StoreSettings DEFAULT = new StoreSettings(2, 10_000, 8 << 10);
}
