package diorama.paint;

import diorama.media.Size;

/// A small plane of samples that can be blurred.
final class Blur {
    private final Size size;
    private final short[] samples;

    private Blur(Size size, short[] samples) {
        this.size = size;
        this.samples = samples;
    }

    Size size() {
        return size;
    }

    short[] samples() {
        return samples;
    }

    /// A plane brought down: each sample the mean of a square of `box` by `box`.
    static Blur reduce(short[] plane, Size from, int box) {
        var to = new Size(Math.ceilDiv(from.width(), box), Math.ceilDiv(from.height(), box));
        var small = new short[to.width() * to.height()];
        for (int y = 0; y < to.height(); y++) {
            for (int x = 0; x < to.width(); x++) small[y * to.width() + x] = mean(plane, from, box, x * box, y * box);
        }
        return new Blur(to, small);
    }

    private static short mean(short[] plane, Size from, int box, int left, int top) {
        int width = Math.min(box, from.width() - left);
        int height = Math.min(box, from.height() - top);
        long sum = 0;
        for (int y = top; y < top + height; y++) sum += sum(plane, y * from.width() + left, width);
        return (short) Math.round((double) sum / (width * height));
    }

    private static int sum(short[] plane, int from, int count) {
        int sum = 0;
        for (int i = from; i < from + count; i++) sum += plane[i];
        return sum;
    }

    /// Every sample becomes the mean of the `2 * radius + 1` round it, along both axes. Beyond its edges the picture is
    /// mirrored, so that no edge counts more than the rest.
    void blur(int radius) {
        var line = new int[Math.max(size.width(), size.height()) + 2 * radius + 1];
        for (int y = 0; y < size.height(); y++) blurLine(line, radius, y * size.width(), 1, size.width());
        for (int x = 0; x < size.width(); x++) blurLine(line, radius, x, size.width(), size.height());
    }

    private void blurLine(int[] line, int radius, int from, int stride, int count) {
        for (int i = 0; i < count + 2 * radius; i++) {
            line[i] = samples[from + mirrored(i - radius, count) * stride];
        }
        int taken = 2 * radius + 1;
        int sum = radius;
        for (int i = 0; i < taken; i++) sum += line[i];
        for (int i = 0; i < count; i++) {
            samples[from + i * stride] = (short) (sum / taken);
            sum += line[i + taken] - line[i];
        }
    }

    private static int mirrored(int i, int count) {
        int turn = Math.floorMod(i, 2 * count);
        return Math.min(turn, 2 * count - 1 - turn);
    }
}
