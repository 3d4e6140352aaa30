package diorama.paint.kernel;

/// Where an edge stands that crosses a field of whole numbers (0..[#ALL]): what lies `1 / slope` or more before the
/// front has been passed wholly, what lies behind it not at all.
///
/// ```
/// passed 1 ‾‾‾‾‾\
///                \_____ 0
///               front
/// ```
public record Edge(float front, float slope) {
    /// The number at which the edge arrives last.
    public static final int ALL = 32_000;

    /// An edge whose middle stands at a part of the field's range, and that rises over `softness` of it.
    public static Edge around(double middle, double softness) {
        return new Edge((float) (0.5 + middle / softness), (float) (1 / (softness * ALL)));
    }

    public boolean isBehind(int field) {
        return front - field * slope <= 0;
    }

    public boolean isPassed(int field) {
        return front - field * slope >= 1;
    }
}
