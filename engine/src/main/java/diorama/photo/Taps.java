package diorama.photo;

/// The weights of an area filter along one axis: sample `i` of the result is the sum over `k` of
/// `weights[i * count + k]` times source sample `first[i] + k`. A source sample counts as much as the result's covers
/// of it:
///
/// `source |  a  |  b  |  c  |  d  |  e  |`
/// `result |   0    |    1   |    2  ...` (0 takes all of a and half of b)
final class Taps {
    /// Three taps are the common case, and the loops are quicker when it is the only short one.
    private static final int LEAST = 3;

    private final int[] first;
    private final float[] weights;
    private final int count;

    private Taps(int[] first, float[] weights, int count) {
        this.first = first;
        this.weights = weights;
        this.count = count;
    }

    /// `[from, from + length)` of `size` source samples (fractions count), to `results` samples. Where there are more
    /// results than samples (a clip whose pixels are not square) the samples are joined by straight lines.
    static Taps area(double from, double length, int size, int results) {
        double step = length / results;
        if (step < 1 - 1e-9) return lines(from, step, size, results);
        int count = Math.min(size, Math.max(LEAST, (int) Math.ceil(step - 1e-9) + 1));
        int[] first = new int[results];
        float[] weights = new float[results * count];
        for (int i = 0; i < results; i++) {
            double start = from + i * step;
            first[i] = Math.clamp((int) Math.floor(start + 1e-9), 0, size - count);
            spread(weights, i * count, count, first[i], start, start + step);
        }
        return new Taps(first, weights, count);
    }

    private static Taps lines(double from, double step, int size, int results) {
        int count = Math.min(size, LEAST);
        int[] first = new int[results];
        float[] weights = new float[results * count];
        for (int i = 0; i < results; i++) {
            double middle = Math.clamp(from + (i + 0.5) * step - 0.5, 0, size - 1);
            int left = (int) middle;
            first[i] = Math.clamp(left, 0, size - count);
            int at = i * count + left - first[i];
            weights[at] = (float) (1 - (middle - left));
            if (middle > left) weights[at + 1] = (float) (middle - left);
        }
        return new Taps(first, weights, count);
    }

    private static void spread(float[] weights, int at, int count, int first, double start, double end) {
        double sum = 0;
        double[] cover = new double[count];
        for (int k = 0; k < count; k++) {
            double both = Math.min(end, first + k + 1) - Math.max(start, first + k);
            cover[k] = Math.max(0, both);
            if (cover[k] < 1e-6) cover[k] = 0;
            sum += cover[k];
        }
        for (int k = 0; k < count; k++) weights[at + k] = (float) (cover[k] / sum);
    }

    int[] first() {
        return first;
    }

    float[] weights() {
        return weights;
    }

    int count() {
        return count;
    }

    int results() {
        return first.length;
    }

    /// The first source sample that any result takes, and the one after the last.
    int begin() {
        return first[0];
    }

    int end() {
        return first[first.length - 1] + count;
    }
}
