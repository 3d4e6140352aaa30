package diorama.sound;

/// The highest point of the wave that a player makes of samples, between them too: four times oversampled, as ITU-R
/// BS.1770-4 annex 2 wants it. The filter is a windowed sinc of twelve taps a phase.
final class TruePeak {
    static final int PHASES = 4;
    static final int TAPS = 12;

    private static final float[][] FILTER = filter();

    private final float[] wave;
    private final float[] between;

    /// `most`: how many samples may come at once.
    TruePeak(int most) {
        wave = new float[TAPS - 1 + most];
        between = new float[most];
    }

    private static float[][] filter() {
        var filter = new float[PHASES][TAPS];
        for (int phase = 0; phase < PHASES; phase++) {
            double sum = 0;
            for (int tap = 0; tap < TAPS; tap++) {
                double x = tap - (TAPS / 2 - 1) - (double) phase / PHASES;
                double sinc = x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
                double window = 0.5 + 0.5 * StrictMath.cos(Math.PI * x / (TAPS / 2.0 + 0.5));
                filter[phase][tap] = (float) (sinc * window);
                sum += filter[phase][tap];
            }
            for (int tap = 0; tap < TAPS; tap++) filter[phase][tap] /= (float) sum;
        }
        return filter;
    }

    /// How far behind the sample that is put in the answer lies.
    static int delay() {
        return TAPS / 2;
    }

    /// Raises each of `peaks` to the peak at its sample, and between the sample [#delay] before it and the one after
    /// that. All at once and filter by filter, which the processor does side by side.
    void add(float[] samples, int count, float[] peaks) {
        System.arraycopy(samples, 0, wave, TAPS - 1, count);
        for (int i = 0; i < count; i++) peaks[i] = Math.max(peaks[i], Math.abs(samples[i]));
        for (int phase = 1; phase < PHASES; phase++) {
            between(between, FILTER[phase], wave, count);
            for (int i = 0; i < count; i++) peaks[i] = Math.max(peaks[i], Math.abs(between[i]));
        }
        System.arraycopy(wave, count, wave, 0, TAPS - 1);
    }

    /// Written out in loops that are short, so that the compiler works many sums out at once.
    private static void between(float[] sums, float[] f, float[] w, int count) {
        float a = f[0];
        float b = f[1];
        float c = f[2];
        float d = f[3];
        for (int i = 0; i < count; i++) sums[i] = a * w[i] + b * w[i + 1] + c * w[i + 2] + d * w[i + 3];
        float e = f[4];
        float g = f[5];
        float h = f[6];
        float k = f[7];
        for (int i = 0; i < count; i++) sums[i] += e * w[i + 4] + g * w[i + 5] + h * w[i + 6] + k * w[i + 7];
        float l = f[8];
        float m = f[9];
        float n = f[10];
        float o = f[11];
        for (int i = 0; i < count; i++) sums[i] += l * w[i + 8] + m * w[i + 9] + n * w[i + 10] + o * w[i + 11];
    }
}
