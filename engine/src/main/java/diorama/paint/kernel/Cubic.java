package diorama.paint.kernel;

/// A cubic filter over four neighbours: the family of Mitchell and Netravali, on the line from the sharp end
/// (Catmull-Rom, `softness` 0) to the soft end (B-spline, `softness` 1). Its four weights always add up to 1, so a
/// plain colour stays what it is, and at softness 0 a sample that is hit exactly is taken as it stands.
///
/// ```
///            w1   w2
///       w0   |  x |    w3        x = where the output sample lies, `part` of the way from tap 1 to tap 2
/// ------+----+----+----+------
/// ```
public record Cubic(double softness) {
    /// Steps up to this one take every tone the source has; softening begins beyond.
    private static final double SHARP_STEP = 1;

    /// What softness grows by for each source sample that is stepped over beyond [#SHARP_STEP].
    private static final double SOFTNESS_PER_STEP = 1;

    /// The filter for walking over the source by `step` samples for each output sample: the larger the steps, the
    /// softer, because what is finer than the output's samples would shimmer as it moves.
    public static Cubic forStep(double step) {
        return new Cubic(Math.clamp((step - SHARP_STEP) * SOFTNESS_PER_STEP, 0, 1));
    }

    float first(double part) {
        return (float) outer(1 + part);
    }

    float second(double part) {
        return (float) inner(part);
    }

    float third(double part) {
        return (float) inner(1 - part);
    }

    float fourth(double part) {
        return (float) outer(2 - part);
    }

    /// With `B = softness` and `C = (1 - B) / 2`: the weight at a distance of 0..1.
    private double inner(double d) {
        double b = softness;
        return ((9 - 6 * b) * d * d * d + (-15 + 9 * b) * d * d + (6 - 2 * b)) / 6;
    }

    /// The weight at a distance of 1..2.
    private double outer(double d) {
        double b = softness;
        return ((2 * b - 3) * d * d * d + (15 - 9 * b) * d * d + (12 * b - 24) * d + (12 - 4 * b)) / 6;
    }
}
