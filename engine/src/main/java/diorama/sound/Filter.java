package diorama.sound;

/// The same filter of second order on both channels, in the transposed direct form II; the two are worked out side by
/// side, since each step of one waits for its last.
final class Filter {
    private final Biquad.Taps taps;
    private double leftFirst;
    private double leftSecond;
    private double rightFirst;
    private double rightSecond;

    Filter(Biquad.Taps taps) {
        this.taps = taps;
    }

    void run(float[] stereo, int frames) {
        double b0 = taps.b0();
        double b1 = taps.b1();
        double b2 = taps.b2();
        double a1 = taps.a1();
        double a2 = taps.a2();
        double l1 = leftFirst;
        double l2 = leftSecond;
        double r1 = rightFirst;
        double r2 = rightSecond;
        for (int i = 0; i < 2 * frames; i += 2) {
            double left = stereo[i];
            double right = stereo[i + 1];
            double l = b0 * left + l1;
            double r = b0 * right + r1;
            l1 = b1 * left - a1 * l + l2;
            r1 = b1 * right - a1 * r + r2;
            l2 = b2 * left - a2 * l;
            r2 = b2 * right - a2 * r;
            stereo[i] = (float) l;
            stereo[i + 1] = (float) r;
        }
        leftFirst = l1;
        leftSecond = l2;
        rightFirst = r1;
        rightSecond = r2;
    }
}
