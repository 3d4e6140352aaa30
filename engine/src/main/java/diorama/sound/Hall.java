package diorama.sound;

/// A hall: eight delay lines that feed one another through a Hadamard matrix (J.-M. Jot, "Digital delay networks for
/// designing artificial reverberators", 1991), each losing so much a round that the sound falls by 60 dB in
/// `decaySeconds`, the high tones faster. What goes in comes out wet only, as stereo.
final class Hall {
    /// Lengths that share no factor, so that echoes do not fall together; samples at 48 kHz.
    private static final int[] LENGTHS = {1433, 1601, 1867, 2053, 2251, 2399, 2617, 2797};

    private static final int ROUND = 4096;
    private static final double EVEN = Math.sqrt(1.0 / LENGTHS.length);

    /// The lines one after another, each a ring of [#ROUND].
    private final float[] lines = new float[LENGTHS.length * ROUND];

    private int at;
    private final double[] loss = new double[LENGTHS.length];
    private final double[] low = new double[LENGTHS.length];
    private final float[] before;
    private int beforeAt;
    private final double damping;

    /// `damping` 0..1: how much sooner high tones are gone; `distanceMs`: how long until the hall answers.
    record Size(double decaySeconds, double damping, double distanceMs) {}

    Hall(Size size) {
        for (int i = 0; i < LENGTHS.length; i++) {
            loss[i] = StrictMath.pow(10, -3.0 * LENGTHS[i] / (size.decaySeconds() * Waves.RATE));
        }
        before = new float[2 * Math.max(1, (int) (size.distanceMs() * Waves.RATE / 1000))];
        damping = size.damping();
    }

    void run(float[] stereo, int frames) {
        double[] v = low;
        for (int i = 0; i < 2 * frames; i += 2) {
            float left = before[beforeAt];
            float right = before[beforeAt + 1];
            before[beforeAt] = stereo[i];
            before[beforeAt + 1] = stereo[i + 1];
            beforeAt = beforeAt + 2 == before.length ? 0 : beforeAt + 2;
            step(0.5 * left, 0.5 * right);
            stereo[i] = (float) ((v[0] + v[2] - v[4] + v[6]) * 0.5);
            stereo[i + 1] = (float) ((v[1] + v[3] - v[5] + v[7]) * 0.5);
        }
    }

    private void step(double left, double right) {
        for (int k = 0; k < LENGTHS.length; k++) {
            double heard = lines[k * ROUND + (at - LENGTHS[k] & ROUND - 1)] * loss[k];
            low[k] = heard + damping * (low[k] - heard);
        }
        feed(left, right);
        at = at + 1 & ROUND - 1;
    }

    /// Each line gets a part of all, half of them turned over in a way that is different for each.
    private void feed(double left, double right) {
        double a = low[0] + low[1];
        double b = low[0] - low[1];
        double c = low[2] + low[3];
        double d = low[2] - low[3];
        double e = low[4] + low[5];
        double f = low[4] - low[5];
        double g = low[6] + low[7];
        double h = low[6] - low[7];
        put(0, a + c, e + g, left);
        put(1, b + d, f + h, right);
        put(2, a - c, e - g, left);
        put(3, b - d, f - h, right);
    }

    private void put(int line, double first, double second, double in) {
        lines[line * ROUND + at] = (float) ((first + second) * EVEN + in);
        lines[(line + 4) * ROUND + at] = (float) ((first - second) * EVEN + in);
    }
}
