package diorama.time;

/// A run of frames, half-open: `[start, end)`. Frames may be counted from any origin, so `start` may be negative.
public record FrameRange(int start, int end) {
    public FrameRange {
        if (end < start) throw new IllegalArgumentException("frames end before they start: " + start + ".." + end);
    }

    public int count() {
        return end - start;
    }

    public boolean holds(int frame) {
        return start <= frame && frame < end;
    }

    public boolean overlaps(FrameRange other) {
        return start < other.end && other.start < end;
    }

    /// The same run counted from another origin: `from(10)` of `[12, 20)` is `[2, 10)`.
    public FrameRange from(int origin) {
        return new FrameRange(start - origin, end - origin);
    }
}
