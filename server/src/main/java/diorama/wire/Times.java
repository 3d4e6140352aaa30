package diorama.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Moments as clients read them: ISO 8601 in UTC, to the second.
final class Times {
    private Times() {}

    static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String seconds(long ms) {
        return seconds(Instant.ofEpochMilli(ms));
    }
}
