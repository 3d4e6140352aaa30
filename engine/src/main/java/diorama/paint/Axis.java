package diorama.paint;

import diorama.paint.kernel.Taps;

/// One axis of one kind of plane of a layer: for each sample of the canvas, where in the source it is taken from, and
/// how much of it the picture covers.
final class Axis {
    private final Siting siting;
    private final int pixels;
    private final Taps taps;
    private final float[] cover;
    private boolean isCovered;

    /// For a canvas of so many luma pixels along this axis.
    Axis(Siting siting, int pixels) {
        this.siting = siting;
        this.pixels = pixels;
        this.taps = new Taps(siting.samples(pixels));
        this.cover = new float[siting.samples(pixels)];
    }

    Taps taps() {
        return taps;
    }

    float[] cover() {
        return cover;
    }

    /// Does the picture reach over the whole canvas?
    boolean isCovered() {
        return isCovered;
    }

    /// The canvas shows `[from, from + length)` of the picture, in its pixels.
    void place(double from, double length, Strip strip) {
        double pixel = length / pixels;
        cover(-from / pixel, (strip.picture() - from) / pixel);
        double first = sampleAt(from + pixel * siting.place(0), strip);
        double second = sampleAt(from + pixel * siting.place(1), strip);
        taps.place(first, second - first, siting.samples(strip.samples()), cover);
    }

    private double sampleAt(double picturePixel, Strip strip) {
        return siting.sampleAt((picturePixel - strip.start()) * strip.samples() / strip.length());
    }

    /// The picture covers `[start, end)` of the canvas. A sample at the canvas's edge counts only as far as it is seen.
    private void cover(double start, double end) {
        isCovered = true;
        for (int i = 0; i < cover.length; i++) {
            double left = Math.max(0, siting.before(i));
            double right = Math.min(pixels, siting.behind(i));
            double covered = Math.min(right, end) - Math.max(left, start);
            cover[i] = (float) Math.clamp(covered / (right - left), 0, 1);
            isCovered &= cover[i] == 1;
        }
    }

    /// What a raster holds of a picture along an axis: the picture is `picture` pixels long; of these, `[start, start +
    /// length)` are brought to `samples`.
    record Strip(int picture, int start, int length, int samples) {}
}
