package diorama.sound;

/// Keeps true peaks under a ceiling without distortion: the gain that a peak needs is there some milliseconds before
/// it,
/// is reached on a straight way, and comes back slowly.
///
/// ```
/// gain ----\           ______------
///           \________/                the peak is where the way down ends
/// ```
final class Limiter implements Waves {
    private static final int AHEAD = RATE / 200;
    private static final double RELEASE = StrictMath.exp(-1000 / (90.0 * RATE));

    private final Waves source;
    private final double gain;
    private final double ceiling;
    private final TruePeak left;
    private final TruePeak right;
    private final float[] late;
    private final double[] smooth = new double[AHEAD];
    private final LeastOf least = new LeastOf(AHEAD + 2);
    private double smoothed = AHEAD;
    private double held = 1;
    private long in;
    private long at;
    private long put;
    private float[] piece = new float[0];

    /// `gain` is applied first; all factors, not decibels.
    Limiter(Waves source, double gain, double ceiling) {
        this.source = source;
        this.gain = gain;
        this.ceiling = ceiling;
        this.left = new TruePeak(ceiling);
        this.right = new TruePeak(ceiling);
        this.late = new float[2 * (delay() + 1)];
        java.util.Arrays.fill(smooth, 1);
    }

    private static int delay() {
        return AHEAD + TruePeak.delay();
    }

    @Override
    public int read(float[] into, int frames) {
        if (piece.length < 2 * frames) piece = new float[2 * frames];
        int done = 0;
        while (done < frames) {
            int wanted = frames - done;
            int got = source.read(piece, wanted);
            for (int i = 0; i < got; i++) done += step(piece[2 * i], piece[2 * i + 1], into, done);
            at += got;
            if (got == wanted) continue;
            while (done < frames && put < at) done += step(0, 0, into, done);
            return done;
        }
        return done;
    }

    /// One frame in, and, once there has been enough, one out.
    private int step(float l, float r, float[] into, int place) {
        float x = (float) (l * gain);
        float y = (float) (r * gain);
        double peak = Math.max(left.next(x), right.next(y));
        double wish = peak > ceiling ? ceiling / peak : 1;
        double low = least.next(wish);
        held = Math.min(low, 1 + RELEASE * (held - 1));
        int slot = (int) (in % AHEAD);
        smoothed += held - smooth[slot];
        smooth[slot] = held;
        int back = (int) (in % (delay() + 1));
        late[2 * back] = x;
        late[2 * back + 1] = y;
        int front = (int) ((in + 1) % (delay() + 1));
        in++;
        if (in <= delay()) return 0;
        double factor = smoothed / AHEAD;
        into[2 * place] = (float) (late[2 * front] * factor);
        into[2 * place + 1] = (float) (late[2 * front + 1] * factor);
        put++;
        return 1;
    }

    @Override
    public void close() {
        source.close();
    }
}
