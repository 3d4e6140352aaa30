package diorama.paint;

import diorama.media.Size;

/// A small plane of samples that can be blurred.
final class Blur {
    private final Size size;
    private final short[] samples;
    private final short[] line;

    private Blur(Size size, short[] samples) {
        this.size = size;
        this.samples = samples;
        this.line = new short[Math.max(size.width(), size.height())];
    }

    Size size() {
        return size;
    }

    short[] samples() {
        return samples;
    }

    /// A plane brought down so that its longer side is `longest` samples, each the mean of the samples it stands for.
    static Blur reduce(short[] plane, Size from, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(from.width(), from.height()));
        var to = new Size(Math.max(1, (int) Math.round(from.width() * scale)), Math.max(1, (int)
                Math.round(from.height() * scale)));
        var small = new short[to.width() * to.height()];
        for (int y = 0; y < to.height(); y++) {
            for (int x = 0; x < to.width(); x++) small[y * to.width() + x] = mean(plane, from, to, x, y);
        }
        return new Blur(to, small);
    }

    private static short mean(short[] plane, Size from, Size to, int x, int y) {
        int left = (int) ((long) x * from.width() / to.width());
        int right = (int) ((long) (x + 1) * from.width() / to.width());
        int top = (int) ((long) y * from.height() / to.height());
        int bottom = (int) ((long) (y + 1) * from.height() / to.height());
        long sum = 0;
        for (int row = top; row < bottom; row++) sum += sum(plane, row * from.width() + left, right - left);
        return (short) Math.round((double) sum / ((right - left) * (bottom - top)));
    }

    private static int sum(short[] plane, int from, int count) {
        int sum = 0;
        for (int i = from; i < from + count; i++) sum += plane[i];
        return sum;
    }

    /// Every sample becomes the mean of the `2 * radius + 1` round it, along both axes; the edge goes on for ever.
    void blur(int radius) {
        for (int y = 0; y < size.height(); y++) blurLine(y * size.width(), 1, size.width(), radius);
        for (int x = 0; x < size.width(); x++) blurLine(x, size.width(), size.height(), radius);
    }

    private void blurLine(int from, int stride, int count, int radius) {
        for (int i = 0; i < count; i++) line[i] = samples[from + i * stride];
        int sum = 0;
        for (int i = -radius; i <= radius; i++) sum += line[Math.clamp(i, 0, count - 1)];
        int taken = 2 * radius + 1;
        for (int i = 0; i < count; i++) {
            samples[from + i * stride] = (short) ((sum + radius) / taken);
            sum += line[Math.min(i + radius + 1, count - 1)] - line[Math.max(i - radius, 0)];
        }
    }
}
