package diorama.paint.kernel;

import java.util.Arrays;

/// For every output sample of one axis: the four source samples it is made of, and their weights. Filled anew for each
/// frame, because the view moves.
///
/// ```
/// source  . . . . . . . . .        output i takes start[i] .. start[i] + 3, counted from `origin`
///           \ \/ / \ \/ /
/// output     .        .
/// ```
public final class Taps {
    /// How far before the first and behind the last source sample a tap may lie: the edge sample stands for those.
    static final int OVERHANG = 4;

    static final int[] NOT_DENSE = {};

    private final int count;
    final int[] start;
    final float[] w0;
    final float[] w1;
    final float[] w2;
    final float[] w3;

    /// The outputs that the picture covers at all: `[from, to)`.
    int from;

    int to;
    private int origin;
    private int reach;
    private int[] bases = {};
    private int basesFor;
    private boolean isDense;

    public Taps(int count) {
        this.count = count;
        this.start = new int[count];
        this.w0 = new float[count];
        this.w1 = new float[count];
        this.w2 = new float[count];
        this.w3 = new float[count];
    }

    public int count() {
        return count;
    }

    /// The first output that the picture covers.
    public int from() {
        return from;
    }

    /// Behind the last output that the picture covers.
    public int to() {
        return to;
    }

    /// The first source sample that any output takes; negative where the view reaches over the edge.
    public int origin() {
        return origin;
    }

    /// How many source samples are taken, from [#origin] on.
    public int reach() {
        return reach;
    }

    /// For each block of `lanes` outputs from [#from] on, the first sample that any of them takes; empty when the
    /// taps of a block lie further apart than twice as many samples.
    int[] bases(int lanes) {
        if (basesFor != lanes) {
            basesFor = lanes;
            if (bases.length < count / lanes) bases = new int[count / lanes];
            isDense = isDense(lanes);
        }
        return isDense ? bases : NOT_DENSE;
    }

    private boolean isDense(int lanes) {
        for (int i = from, block = 0; i <= to - lanes; i += lanes, block++) {
            int least = start[i], most = start[i];
            for (int k = i + 1; k < i + lanes; k++) {
                least = Math.min(least, start[k]);
                most = Math.max(most, start[k]);
            }
            if (most + 4 - least > 2 * lanes) return false;
            bases[block] = least;
        }
        return true;
    }

    /// Output `i` lies at `first + i * step` in a source of `samples` samples, on the scale where sample `k` lies at
    /// `k`. All weights of output `i` are multiplied by `cover[i]`.
    public void place(double first, double step, int samples, float[] cover) {
        var cubic = Cubic.forStep(step);
        for (int i = 0; i < count; i++) {
            double at = first + i * step;
            double whole = Math.floor(at);
            start[i] = (int) Math.clamp(whole - 1, -OVERHANG, samples);
            weigh(i, cubic, at - whole, cover[i]);
        }
        trim(cover);
        countFromOrigin();
    }

    /// Outputs `[first, end)` are taken, output `i` of `at[i]`, which may run anyhow, even backwards. `softness` is the
    /// least that is taken.
    public void place(double[] at, int samples, double softness, int first, int end) {
        from = first;
        to = end;
        for (int i = from; i < to; i++) {
            double stride = stride(at, i);
            var cubic = new Cubic(Math.clamp(Math.max(Math.abs(stride) - 1, softness), 0, 1));
            double whole = Math.floor(at[i]);
            start[i] = (int) Math.clamp(whole - 1, -OVERHANG, samples);
            weigh(i, cubic, at[i] - whole, 1);
        }
        countFromOrigin();
    }

    /// How far it is to the next output, or from the one before at the end.
    private static double stride(double[] at, int i) {
        if (at.length < 2) return 1;
        return i + 1 < at.length ? at[i + 1] - at[i] : at[i] - at[i - 1];
    }

    private void trim(float[] cover) {
        from = 0;
        while (from < count && cover[from] == 0) from++;
        to = count;
        while (to > from && cover[to - 1] == 0) to--;
    }

    private void weigh(int i, Cubic cubic, double part, float cover) {
        w0[i] = cover * cubic.first(part);
        w1[i] = cover * cubic.second(part);
        w2[i] = cover * cubic.third(part);
        w3[i] = cover * cubic.fourth(part);
    }

    private void countFromOrigin() {
        origin = from < to ? start[from] : 0;
        int last = origin;
        for (int i = from; i < to; i++) {
            origin = Math.min(origin, start[i]);
            last = Math.max(last, start[i]);
        }
        reach = from < to ? last + 4 - origin : 0;
        for (int i = from; i < to; i++) start[i] -= origin;
        basesFor = 0;
    }

    /// An array of ones: the picture covers every output wholly.
    public static float[] everywhere(int count) {
        var cover = new float[count];
        Arrays.fill(cover, 1);
        return cover;
    }
}
