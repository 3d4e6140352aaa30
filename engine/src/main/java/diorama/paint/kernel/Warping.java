package diorama.paint.kernel;

/// Takes samples of a plane at any places, between four neighbours each. Plain loops; [VectorWarping] has a twin.
public final class Warping {
    private Warping() {}

    /// `out[i]` is what lies at `(x[i], y[i])`, in samples, for `[from, to)`; places must lie within the plane.
    static void pick(Panel plane, float[] x, float[] y, float[] out, int from, int to) {
        short[] s = plane.samples();
        int width = plane.width();
        int lastX = Math.max(0, width - 2), lastY = Math.max(0, plane.height() - 2);
        int right = Math.min(1, width - 1), down = plane.height() > 1 ? width : 0;
        for (int i = from; i < to; i++) {
            int left = Math.min((int) x[i], lastX), top = Math.min((int) y[i], lastY);
            float partX = x[i] - left, partY = y[i] - top;
            int at = top * width + left;
            float above = s[at] + (s[at + right] - s[at]) * partX;
            float below = s[at + down] + (s[at + down + right] - s[at + down]) * partX;
            out[i] = (above + (below - above) * partY) * (1f / 64);
        }
    }

    /// Row `y` of a plane, each sample taken from `aside[i]` further to the right, with four neighbours (Catmull-Rom).
    public static void slip(Panel plane, int y, float[] aside, float[] out) {
        short[] s = plane.samples();
        int from = y * plane.width(), last = plane.width() - 1;
        for (int i = 0; i <= last; i++) {
            float place = Math.min(Math.max(i + aside[i], 0), last);
            int k = (int) place;
            float t = place - k, u = 1 - t;
            float w0 = -0.5f * t * u * u, w3 = -0.5f * u * t * t;
            float w1 = 1 + t * t * (1.5f * t - 2.5f), w2 = 1 + u * u * (1.5f * u - 2.5f);
            int before = from + Math.max(k - 1, 0), next = from + Math.min(k + 1, last);
            int behind = from + Math.min(k + 2, last);
            out[i] = (w0 * s[before] + w1 * s[from + k] + w2 * s[next] + w3 * s[behind]) * (1f / 64);
        }
    }

    /// Places between two of a coarse grid: `from` at 0, `to` at `steps`.
    public static void line(float[] out, int at, int steps, float from, float to) {
        float step = (to - from) / steps;
        int count = Math.min(steps, out.length - at);
        for (int i = 0; i < count; i++) out[at + i] = from + step * i;
    }

    /// A line of places between two others: `above` at 0, `below` at 1.
    public static void between(float[] above, float[] below, float part, float[] out, int count) {
        for (int i = 0; i < count; i++) out[i] = above[i] + (below[i] - above[i]) * part;
    }

    /// Folds places back into `[0, last]`, as if mirrors stood at both ends.
    public static void fold(float[] places, float last, int count) {
        float period = 2 * last;
        for (int i = 0; i < count; i++) {
            float turn = Math.abs(places[i]);
            turn -= period * (int) (turn / period);
            places[i] = Math.min(turn, period - turn);
        }
    }
}
