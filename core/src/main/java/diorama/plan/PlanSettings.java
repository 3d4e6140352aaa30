package diorama.plan;

/// Limits and tastes of planning. Sides in pixels; `sweepPerSecond` is how much of the canvas's width (or height) a pan
/// over a very long picture may cross in a second before it feels hurried; `deepest` how far
/// near and far things may part in a parallax, as a share of the view.
public record PlanSettings(int minSide, int maxLongSide, int maxShortSide, double sweepPerSecond, double deepest) {
    public static final PlanSettings DEFAULT = new PlanSettings(16, 3840, 2160, 0.25, 0.06);
}
