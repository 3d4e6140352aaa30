package diorama.plan;

import diorama.look.Colour;
import diorama.time.FrameRange;

/// The film coming out of a colour, or going into it: over `frames`, the share of the colour falls to none or rises to
/// all.
public record Veil(FrameRange frames, Direction direction, Colour colour) {
    public enum Direction {
        LIFTS,
        FALLS
    }

    /// The share of the colour at a frame, 0..1.
    public double shareAt(int frame) {
        if (!frames.holds(frame)) return 0;
        double passed = (frame - frames.start() + 1.0) / (frames.count() + 1);
        return switch (direction) {
            case LIFTS -> 1 - passed;
            case FALLS -> passed;
        };
    }

    Veil from(int origin) {
        return new Veil(frames.from(origin), direction, colour);
    }
}
