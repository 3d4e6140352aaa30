package diorama.fetch;

import java.time.Duration;

/// Limits of fetching. `allowsPrivate` is for a server whose owner wants files from their own network, and for
/// tests.
///
/// @param silence how long the other side may be silent
/// @param whole how long all of it may take
public record FetchSettings(
        Duration connect, Duration silence, Duration whole, int redirects, int headBytes, boolean allowsPrivate) {
    public static final FetchSettings DEFAULT = new FetchSettings(
            Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofMinutes(10), 3, 32 << 10, false);

    public FetchSettings allowingPrivate() {
        return new FetchSettings(connect, silence, whole, redirects, headBytes, true);
    }
}
