package diorama.paint.kernel;

/// A stretch of rows or columns, `[first, end)`. Set anew for each frame, so that no frame needs a new one.
public final class Stretch {
    private int first;
    private int end;

    public int first() {
        return first;
    }

    public int end() {
        return end;
    }

    /// All of `count`.
    public void whole(int count) {
        first = 0;
        end = count;
    }

    /// What taps take of `count` samples, and `more` on both sides.
    public void around(Taps taps, int more, int count) {
        first = Math.clamp((long) taps.origin() - more, 0, count);
        end = Math.clamp((long) taps.origin() + taps.reach() + more, first, count);
    }
}
