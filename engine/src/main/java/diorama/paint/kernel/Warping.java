package diorama.paint.kernel;

/// Takes samples of a plane at any places, between four neighbours each. Plain loops in one kind only.
public final class Warping {
    private Warping() {}

    /// `out[i]` is what lies at `(x[i], y[i])`, in samples; places must lie within the plane.
    public static void pick(Panel plane, float[] x, float[] y, float[] out, int count) {
        short[] s = plane.samples();
        int width = plane.width();
        int lastX = Math.max(0, width - 2), lastY = Math.max(0, plane.height() - 2);
        int right = Math.min(1, width - 1), down = plane.height() > 1 ? width : 0;
        for (int i = 0; i < count; i++) {
            int left = Math.min((int) x[i], lastX), top = Math.min((int) y[i], lastY);
            float partX = x[i] - left, partY = y[i] - top;
            int at = top * width + left;
            float above = s[at] + (s[at + right] - s[at]) * partX;
            float below = s[at + down] + (s[at + down + right] - s[at + down]) * partX;
            out[i] = (above + (below - above) * partY) * (1f / 64);
        }
    }

    /// Places between two of a coarse grid: `from` at 0, `to` at `steps`.
    public static void line(float[] out, int at, int steps, float from, float to) {
        float step = (to - from) / steps;
        int count = Math.min(steps, out.length - at);
        for (int i = 0; i < count; i++) out[at + i] = from + step * i;
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
