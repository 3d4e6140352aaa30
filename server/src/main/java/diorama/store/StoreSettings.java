package diorama.store;

/// How the database is used: so many threads read at once, and one writes; whoever finds it locked by another process
/// waits so long. Of what happens in a session the last `eventsPerSession` events are kept; the film and its journal
/// stay whole.
public record StoreSettings(int readers, int busyTimeoutMs, int cacheKilobytes, int eventsPerSession) {
    public static final StoreSettings DEFAULT = new StoreSettings(2, 10_000, 8 << 10, 4000);
}
