package diorama.sound;

/// The highest point of the wave that a player makes of samples, between them too: four times oversampled, as ITU-R
/// BS.1770-4 annex 2 wants it. The filter is a windowed sinc of twelve taps a phase.
final class TruePeak {
    static final int PHASES = 4;
    static final int TAPS = 12;

    private static final float[][] FILTER = filter();

    /// A sample counts for the next dozen: after so many its trace is still half as high as it was.
    private static final float FADING = 0.95f;

    private final float careBelow;
    private final float[] last = new float[2 * TAPS];
    private int at;
    private float loudest;

    /// Peaks are exact from `care` on; what lies clearly below is not looked at closely.
    TruePeak(double care) {
        careBelow = (float) (0.25 * care);
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

    /// The peak between the sample [#delay] ago and the one after it.
    float next(float sample) {
        last[at] = sample;
        last[at + TAPS] = sample;
        at = at + 1 == TAPS ? 0 : at + 1;
        float peak = Math.abs(sample);
        loudest = Math.max(peak, loudest * FADING);
        // Far below what matters no wave between samples comes near it.
        if (loudest < careBelow) return peak;
        for (float[] taps : FILTER) {
            float y = 0;
            for (int i = 0; i < TAPS; i++) y += taps[i] * last[at + i];
            peak = Math.max(peak, Math.abs(y));
        }
        return peak;
    }
}
