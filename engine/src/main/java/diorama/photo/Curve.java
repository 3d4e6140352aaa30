package diorama.photo;

import java.util.function.DoubleUnaryOperator;

/// A tone curve as a table: code values 0..1 to linear light, or back. Straight lines between 4097 nodes keep it within
/// a hundredth of an 8-bit step.
final class Curve {
    private static final int STEPS = 4096;

    static final Curve SRGB = of(Curve::srgbToLinear);
    static final Curve SRGB_BACK = of(Curve::linearToSrgb);

    private final float[] nodes;

    private Curve(float[] nodes) {
        this.nodes = nodes;
    }

    static Curve of(DoubleUnaryOperator function) {
        float[] nodes = new float[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) nodes[i] = (float) function.applyAsDouble((double) i / STEPS);
        return new Curve(nodes);
    }

    static Curve gamma(double exponent) {
        return of(code -> StrictMath.pow(code, exponent));
    }

    /// Evenly from 0 to 1, both ends among them; for loops that look up by themselves.
    float[] nodes() {
        return nodes;
    }

    /// The value at `x`, which is clamped to 0..1.
    float at(float x) {
        float scaled = Math.clamp(x, 0f, 1f) * (nodes.length - 1);
        int i = Math.min((int) scaled, nodes.length - 2);
        return nodes[i] + (nodes[i + 1] - nodes[i]) * (scaled - i);
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

    private static double linearToSrgb(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    }
}
