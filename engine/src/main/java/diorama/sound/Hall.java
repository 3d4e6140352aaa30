package diorama.sound;

/// A hall: eight delay lines that feed one another through a Hadamard matrix (J.-M. Jot, "Digital delay networks for
/// designing artificial reverberators", 1991), each losing so much a round that the sound falls by 60 dB in
/// `decaySeconds`, the high tones faster. What goes in comes out wet only, as stereo.
final class Hall {
    /// Lengths that share no factor, so that echoes do not fall together; samples at 48 kHz.
    private static final int[] LENGTHS = {1433, 1601, 1867, 2053, 2251, 2399, 2617, 2797};

    private static final double EVEN = Math.sqrt(1.0 / LENGTHS.length);

    private final float[][] lines = new float[LENGTHS.length][];
    private final int[] at = new int[LENGTHS.length];
    private final double[] loss = new double[LENGTHS.length];
    private final double[] low = new double[LENGTHS.length];
    private final double[] out = new double[LENGTHS.length];
    private final double[] mixed = new double[LENGTHS.length];
    private final float[] before;
    private int beforeAt;
    private final double damping;

    /// `damping` 0..1: how much sooner high tones are gone; `distanceMs`: how long until the hall answers.
    record Size(double decaySeconds, double damping, double distanceMs) {}

    Hall(Size size) {
        for (int i = 0; i < LENGTHS.length; i++) {
            lines[i] = new float[LENGTHS[i]];
            loss[i] = StrictMath.pow(10, -3.0 * LENGTHS[i] / (size.decaySeconds() * Waves.RATE));
        }
        before = new float[2 * Math.max(1, (int) (size.distanceMs() * Waves.RATE / 1000))];
        damping = size.damping();
    }

    void run(float[] stereo, int frames) {
        for (int i = 0; i < frames; i++) {
            float left = before[beforeAt];
            float right = before[beforeAt + 1];
            before[beforeAt] = stereo[2 * i];
            before[beforeAt + 1] = stereo[2 * i + 1];
            beforeAt = (beforeAt + 2) % before.length;
            step(left, right);
            stereo[2 * i] = (float) ((out[0] + out[2] - out[4] + out[6]) * 0.5);
            stereo[2 * i + 1] = (float) ((out[1] + out[3] - out[5] + out[7]) * 0.5);
        }
    }

    private void step(double left, double right) {
        for (int k = 0; k < lines.length; k++) {
            double heard = lines[k][at[k]] * loss[k];
            low[k] = heard + damping * (low[k] - heard);
            out[k] = low[k];
        }
        System.arraycopy(out, 0, mixed, 0, out.length);
        hadamard(mixed);
        for (int k = 0; k < lines.length; k++) {
            double in = (k & 1) == 0 ? left : right;
            lines[k][at[k]] = (float) (mixed[k] * EVEN + in * 0.5);
            at[k] = at[k] + 1 == lines[k].length ? 0 : at[k] + 1;
        }
    }

    private static void hadamard(double[] v) {
        for (int half = 1; half < v.length; half *= 2) {
            for (int i = 0; i < v.length; i += 2 * half) {
                for (int j = i; j < i + half; j++) {
                    double a = v[j];
                    double b = v[j + half];
                    v[j] = a + b;
                    v[j + half] = a - b;
                }
            }
        }
    }
}
