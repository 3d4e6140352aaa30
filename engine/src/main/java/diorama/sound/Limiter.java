package diorama.sound;

/// Keeps true peaks under a ceiling without distortion: the gain that a peak needs is there some milliseconds
/// before it, is reached on a straight way, and comes back slowly.
///
/// ```
/// gain ----\           ______------
///           \________/                the peak is where the way down ends
/// ```
final class Limiter implements Waves {
    private static final int AHEAD = RATE / 200;
    private static final double RELEASE = StrictMath.exp(-1000 / (90.0 * RATE));

    private static final int BLOCK = 512;

    /// What is missing to a factor of 1 and nobody hears.
    private static final double NOTHING = 1e-6;

    private final Waves source;
    private final double gain;
    private final double ceiling;
    private final TruePeak leftPeak = new TruePeak(BLOCK);
    private final TruePeak rightPeak = new TruePeak(BLOCK);
    private final float[] left = new float[BLOCK];
    private final float[] right = new float[BLOCK];
    private final float[] peaks = new float[BLOCK];
    private final float[] piece = new float[2 * BLOCK];
    private final float[] late = new float[2 * delay()];
    private final double[] smooth = new double[AHEAD];
    private final LeastOf least = new LeastOf(AHEAD + 2);
    private double smoothed = AHEAD;
    private double held = 1;
    private int smoothAt;
    private int lateAt;
    private long calm = 2 * AHEAD;
    private long in;
    private long put;
    private long pushed;

    /// `gain` is applied first; all factors, not decibels.
    Limiter(Waves source, double gain, double ceiling) {
        this.source = source;
        this.gain = gain;
        this.ceiling = ceiling;
        java.util.Arrays.fill(smooth, 1);
    }

    private static int delay() {
        return AHEAD + TruePeak.delay();
    }

    @Override
    public int read(float[] into, int frames) {
        int done = 0;
        while (done < frames) {
            int wanted = Math.min(BLOCK, frames - done);
            int got = source.read(piece, wanted);
            long owed = in - put;
            in += got;
            // When all is in, silence pushes out what is still held back.
            int count = got > 0 ? got : (int) Math.min(wanted, owed);
            if (count == 0) return done;
            if (got == 0) java.util.Arrays.fill(piece, 0, 2 * count, 0);
            done += block(count, into, done);
        }
        return done;
    }

    private int block(int count, float[] into, int place) {
        java.util.Arrays.fill(peaks, 0, count, 0);
        for (int i = 0; i < count; i++) {
            left[i] = (float) (piece[2 * i] * gain);
            right[i] = (float) (piece[2 * i + 1] * gain);
        }
        leftPeak.add(left, count, peaks);
        rightPeak.add(right, count, peaks);
        int done = place;
        for (int i = 0; i < count; i++) {
            float factor = (float) factor(peaks[i]);
            float l = late[lateAt];
            float r = late[lateAt + 1];
            late[lateAt] = left[i];
            late[lateAt + 1] = right[i];
            lateAt = lateAt + 2 == late.length ? 0 : lateAt + 2;
            if (pushed++ < delay()) continue;
            into[2 * done] = l * factor;
            into[2 * done + 1] = r * factor;
            done++;
        }
        put += done - place;
        return done - place;
    }

    /// By what the frame that leaves is multiplied when a frame with this peak comes in.
    private double factor(float peak) {
        calm = peak > ceiling || held < 1 ? 0 : calm + 1;
        // All that is remembered is 1.
        if (calm > 2 * AHEAD) return 1;
        double low = least.next(peak > ceiling ? ceiling / peak : 1);
        held = Math.min(low, 1 + RELEASE * (held - 1));
        if (held > 1 - NOTHING) held = 1;
        smoothed += held - smooth[smoothAt];
        smooth[smoothAt] = held;
        smoothAt = smoothAt + 1 == AHEAD ? 0 : smoothAt + 1;
        return smoothed / AHEAD;
    }

    @Override
    public void close() {
        source.close();
    }
}
