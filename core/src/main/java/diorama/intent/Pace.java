package diorama.intent;

/// How fast a film goes when nobody says how long it shall be: how long a photo is seen, and how long one takes to
/// come.
public enum Pace {
    SLOW(5000, 1000),
    USUAL(3500, 500),
    FAST(1800, 300);

    private final long photoMs;
    private final long entranceMs;

    Pace(long photoMs, long entranceMs) {
        this.photoMs = photoMs;
        this.entranceMs = entranceMs;
    }

    public long photoMs() {
        return photoMs;
    }

    public long entranceMs() {
        return entranceMs;
    }
}
