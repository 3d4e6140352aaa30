package diorama.paint;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.plan.Window;

/// How near each part of a picture is thought to be, 0 far to 1 near: the ground below is near, what is above is
/// far, and where that changes it follows the picture's own edges. (A guided filter after He, Sun and Tang: in
/// each neighbourhood the slope is what best explains it by the picture's light.)
final class Depth {
    private static final int LONGER_SIDE = 96;
    private static final int RADIUS = 9;
    private static final double CALM = 0.002;

    private final Need need;
    private final int width;
    private final int height;
    private final double[] near;

    Depth(Raster raster, Need need) {
        this.need = need;
        int box = Math.max(1, Math.ceilDiv(Math.max(raster.width(), raster.height()), LONGER_SIDE));
        this.width = Math.ceilDiv(raster.width(), box);
        this.height = Math.ceilDiv(raster.height(), box);
        this.near = guided(slope(), light(raster, box));
    }

    /// A place of the source picture, in its pixels.
    double at(double x, double y) {
        double across = (x - need.region().x()) / need.region().width() * width - 0.5;
        double down = (y - need.region().y()) / need.region().height() * height - 0.5;
        double u = Math.clamp(across, 0, width - 1), v = Math.clamp(down, 0, height - 1);
        int left = (int) Math.min(u, width - 2.0), top = (int) Math.min(v, height - 2.0);
        left = Math.max(left, 0);
        top = Math.max(top, 0);
        int right = Math.min(left + 1, width - 1), below = Math.min(top + 1, height - 1);
        double first = near[top * width + left] * (1 - (u - left)) + near[top * width + right] * (u - left);
        double second = near[below * width + left] * (1 - (u - left)) + near[below * width + right] * (u - left);
        return first * (1 - (v - top)) + second * (v - top);
    }

    /// What a window shows in its middle.
    double middle(Window window) {
        return at(window.x() + window.width() / 2, window.y() + window.height() / 2);
    }

    /// Far above, and nearer and nearer below the middle.
    private double[] slope() {
        var slope = new double[width * height];
        for (int i = 0; i < slope.length; i++) {
            int row = i / width;
            double y = (row + 0.5) / height;
            double down = Math.clamp((y - 0.35) / 0.65, 0, 1);
            slope[i] = 0.25 * y + 0.75 * down * down;
        }
        return slope;
    }

    private double[] light(Raster raster, int box) {
        var light = new double[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) light[y * width + x] = mean(raster, x * box, y * box, box);
        }
        return light;
    }

    private static double mean(Raster raster, int left, int top, int box) {
        double sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + box, raster.height()); y++) {
            for (int x = left; x < Math.min(left + box, raster.width()); x++, count++) {
                sum += raster.y()[y * raster.width() + x];
            }
        }
        return sum / count / (Raster.SCALE * 255.0);
    }

    private double[] guided(double[] what, double[] guide) {
        double[] meanGuide = means(guide), meanWhat = means(what);
        double[] both = means(product(guide, what)), square = means(product(guide, guide));
        var slope = new double[guide.length];
        var rest = new double[guide.length];
        for (int i = 0; i < guide.length; i++) {
            double spread = square[i] - meanGuide[i] * meanGuide[i];
            slope[i] = (both[i] - meanGuide[i] * meanWhat[i]) / (spread + CALM);
            rest[i] = meanWhat[i] - slope[i] * meanGuide[i];
        }
        double[] meanSlope = means(slope), meanRest = means(rest);
        var guided = new double[guide.length];
        for (int i = 0; i < guide.length; i++) guided[i] = Math.clamp(meanSlope[i] * guide[i] + meanRest[i], 0, 1);
        return guided;
    }

    private static double[] product(double[] a, double[] b) {
        var product = new double[a.length];
        for (int i = 0; i < a.length; i++) product[i] = a[i] * b[i];
        return product;
    }

    /// The mean of the neighbourhood of each cell, as far as it reaches.
    private double[] means(double[] cells) {
        var across = new double[cells.length];
        for (int i = 0; i < cells.length; i++) across[i] = mean(cells, i, i % width, new Line(width, 1));
        var means = new double[cells.length];
        for (int i = 0; i < cells.length; i++) means[i] = mean(across, i, i / width, new Line(height, width));
        return means;
    }

    /// A line of cells: how many, and how far from one to the next.
    private record Line(int count, int step) {}

    private static double mean(double[] cells, int at, int place, Line line) {
        int low = Math.max(0, place - RADIUS), high = Math.min(line.count() - 1, place + RADIUS);
        double sum = 0;
        for (int k = low; k <= high; k++) sum += cells[at + (k - place) * line.step()];
        return sum / (high - low + 1);
    }
}
