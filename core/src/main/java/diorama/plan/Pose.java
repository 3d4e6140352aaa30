package diorama.plan;

import diorama.look.TextMotion;

/// How words stand at a moment: opacity 0..1, how far right and down of their place in pixels, how large, how blurred
/// (the radius in pixels), and which part of their letters is there.
public record Pose(double opacity, double rightPx, double downPx, double scale, double blurPx, double shown) {
    public static final Pose STILL = new Pose(1, 0, 0, 1, 0, 1);

    /// How far words slide, and how blurred they begin, in ems.
    private static final double UP_EMS = 0.9;

    private static final double LEFT_EMS = 2.2;
    private static final double BLUR_EMS = 0.2;

    /// How small a pop begins, and by how much it swings over.
    private static final double POP_FROM = 0.55;

    private static final double POP_OVER = 1.9;

    /// On the way in: `came` is 1 when they are there.
    static Pose of(TextMotion motion, double came, double emPx) {
        if (came >= 1) return STILL;
        double left = (1 - came) * (1 - came) * (1 - came);
        return switch (motion) {
            case NONE -> STILL;
            case FADE -> faded(came);
            case SLIDE_UP -> new Pose(1 - left, 0, UP_EMS * emPx * left, 1, 0, 1);
            case SLIDE_LEFT -> new Pose(1 - left, LEFT_EMS * emPx * left, 0, 1, 0, 1);
            case TYPEWRITER -> new Pose(1, 0, 0, 1, 0, came);
            case POP -> new Pose(Math.min(1, 2.5 * came), 0, 0, POP_FROM + (1 - POP_FROM) * over(came), 0, 1);
            case BLUR -> new Pose(Math.min(1, 1.5 * came), 0, 0, 1, BLUR_EMS * emPx * (1 - came), 1);
        };
    }

    /// On the way out, what slides goes on in its direction: `stays` is 1 until it begins.
    static Pose leaving(TextMotion motion, double stays, double emPx) {
        if (stays >= 1) return STILL;
        double left = (1 - stays) * (1 - stays) * (1 - stays);
        return switch (motion) {
            case SLIDE_UP -> new Pose(1 - left, 0, -UP_EMS * emPx * left, 1, 0, 1);
            case SLIDE_LEFT -> new Pose(1 - left, -LEFT_EMS * emPx * left, 0, 1, 0, 1);
            case POP -> new Pose(Math.min(1, 2 * stays), 0, 0, POP_FROM + (1 - POP_FROM) * over(stays), 0, 1);
            case NONE, FADE, TYPEWRITER, BLUR -> of(motion, stays, emPx);
        };
    }

    private static Pose faded(double t) {
        return new Pose(t * t * (3 - 2 * t), 0, 0, 1, 0, 1);
    }

    /// From 0 to 1, swinging over a little and coming back (a cubic with its overshoot at the end).
    private static double over(double t) {
        double u = t - 1;
        return 1 + (POP_OVER + 1) * u * u * u + POP_OVER * u * u;
    }

    Pose and(Pose other) {
        return new Pose(
                opacity * other.opacity,
                rightPx + other.rightPx,
                downPx + other.downPx,
                scale * other.scale,
                Math.max(blurPx, other.blurPx),
                Math.min(shown, other.shown));
    }

    /// Are the words where they belong, in their own size and sharp?
    public boolean isInPlace() {
        return rightPx == 0 && downPx == 0 && scale == 1 && blurPx == 0;
    }
}
