package diorama.time;

/// A stretch of people's time in whole milliseconds, half-open: `[startMs, startMs + lengthMs)`.
public record Span(long startMs, long lengthMs) {
    public Span {
        if (lengthMs < 0) throw new IllegalArgumentException("lengthMs is negative: " + lengthMs);
    }

    public long endMs() {
        return startMs + lengthMs;
    }

    public boolean holds(long ms) {
        return startMs <= ms && ms < endMs();
    }

    public Span movedTo(long newStartMs) {
        return new Span(newStartMs, lengthMs);
    }
}
