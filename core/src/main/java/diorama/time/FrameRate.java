package diorama.time;

/// Frames per second as a fraction (30/1, 30000/1001). [#frameAt] is the only place where time is rounded to frames.
public record FrameRate(int numerator, int denominator) {
    public static final FrameRate OF_30 = new FrameRate(30, 1);

    public FrameRate {
        if (numerator <= 0 || denominator <= 0) {
            throw new IllegalArgumentException("a frame rate is a positive fraction: " + numerator + "/" + denominator);
        }
    }

    public static FrameRate of(int framesPerSecond) {
        return new FrameRate(framesPerSecond, 1);
    }

    /// The frame that begins nearest to a moment, ties away from zero: 500 ms at 30/1 is frame 15.
    public int frameAt(long ms) {
        long scaled = Math.multiplyExact(Math.abs(ms), numerator);
        long unit = 1000L * denominator;
        int frame = Math.toIntExact((2 * scaled + unit) / (2 * unit));
        return ms < 0 ? -frame : frame;
    }

    /// The frames of a span; neighbouring spans give neighbouring ranges, so no frame is lost or painted twice.
    public FrameRange frames(Span span) {
        return new FrameRange(frameAt(span.startMs()), frameAt(span.endMs()));
    }

    /// When a frame begins, in microseconds, rounded down.
    public long startUs(int frame) {
        return Math.floorDiv(1_000_000L * denominator * frame, numerator);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
