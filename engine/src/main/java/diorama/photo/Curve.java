package diorama.photo;

import java.util.function.DoubleUnaryOperator;

/// A tone curve as a table: code values 0..1 to linear light, or back. Straight lines between 4097 nodes keep it within
/// a hundredth of an 8-bit step; one more node spares the loop a question.
final class Curve {
    private static final int STEPS = 4096;

    static final Curve SRGB = of(Curve::srgbToLinear);
    static final Curve SRGB_BACK = of(Curve::linearToSrgb);

    static final Curve LINEAR = of(code -> code);

    /// In units of the white of standard pictures, 203 nits (BT.2408).
    static final Curve PQ = of(code -> pqToNits(code) / 203);
    static final Curve HLG = of(code -> StrictMath.pow(hlgToLight(code), 1.2) * 1000 / 203);

    private final float[] nodes;

    private Curve(float[] nodes) {
        this.nodes = nodes;
    }

    static Curve of(DoubleUnaryOperator function) {
        float[] nodes = new float[STEPS + 2];
        for (int i = 0; i <= STEPS; i++) nodes[i] = (float) function.applyAsDouble((double) i / STEPS);
        nodes[STEPS + 1] = nodes[STEPS];
        return new Curve(nodes);
    }

    static Curve gamma(double exponent) {
        return of(code -> StrictMath.pow(code, exponent));
    }

    /// The value at `x`, which is clamped to 0..1.
    float at(float x) {
        return between(Math.clamp(x, 0f, 1f));
    }

    /// In place; values outside of 0..1 are clamped.
    void apply(float[] values) {
        clamp(values);
        for (int x = 0; x < values.length; x++) values[x] = between(values[x]);
    }

    /// A loop of its own, which the compiler turns into vector code.
    private static void clamp(float[] values) {
        for (int x = 0; x < values.length; x++) values[x] = Math.max(0, Math.min(1, values[x]));
    }

    private float between(float x) {
        float scaled = x * STEPS;
        int i = (int) scaled;
        return nodes[i] + (nodes[i + 1] - nodes[i]) * (scaled - i);
    }

    /// Whether no value differs by more than `tolerance`.
    boolean isLike(Curve other, float tolerance) {
        for (int i = 0; i <= STEPS; i++) {
            if (Math.abs(nodes[i] - other.nodes[i]) > tolerance) return false;
        }
        return true;
    }

    /// The `x` at which a rising curve reaches `value`.
    float inverse(float value) {
        float low = 0;
        float high = 1;
        for (int i = 0; i < 24; i++) {
            float middle = (low + high) / 2;
            if (at(middle) < value) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    private static double srgbToLinear(double code) {
        return code <= 0.04045 ? code / 12.92 : StrictMath.pow((code + 0.055) / 1.055, 2.4);
    }

    private static double pqToNits(double code) {
        double power = StrictMath.pow(code, 1 / 78.84375);
        double light = Math.max(0, power - 0.8359375) / (18.8515625 - 18.6875 * power);
        return 10_000 * StrictMath.pow(light, 1 / 0.1593017578125);
    }

    private static double hlgToLight(double code) {
        return code <= 0.5 ? code * code / 3 : (StrictMath.exp((code - 0.55991073) / 0.17883277) + 0.28466892) / 12;
    }

    private static double linearToSrgb(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    }
}
