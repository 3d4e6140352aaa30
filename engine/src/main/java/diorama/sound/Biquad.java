package diorama.sound;

/// One channel through a filter of second order, in the transposed direct form II. Coefficients by R. Bristow-Johnson's
/// "Cookbook formulae for audio equalizer biquad filter coefficients".
final class Biquad {
    private static final double BUTTERWORTH = Math.sqrt(0.5);

    private final Taps taps;
    private double first;
    private double second;

    /// `y = b0 x0 + b1 x1 + b2 x2 - a1 y1 - a2 y2`
    record Taps(double b0, double b1, double b2, double a1, double a2) {}

    Biquad(Taps taps) {
        this.taps = taps;
    }

    static Taps highPass(double hertz) {
        double w = angle(hertz);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * BUTTERWORTH);
        double a0 = 1 + alpha;
        double b = (1 + cos) / 2;
        return new Taps(b / a0, -2 * b / a0, b / a0, -2 * cos / a0, (1 - alpha) / a0);
    }

    static Taps lowPass(double hertz) {
        double w = angle(hertz);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * BUTTERWORTH);
        double a0 = 1 + alpha;
        double b = (1 - cos) / 2;
        return new Taps(b / a0, 2 * b / a0, b / a0, -2 * cos / a0, (1 - alpha) / a0);
    }

    private static double angle(double hertz) {
        return 2 * Math.PI * hertz / Waves.RATE;
    }

    double next(double x) {
        double y = taps.b0() * x + first;
        first = taps.b1() * x - taps.a1() * y + second;
        second = taps.b2() * x - taps.a2() * y;
        return y;
    }
}
