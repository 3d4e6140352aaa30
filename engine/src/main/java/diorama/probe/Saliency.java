package diorama.probe;

import diorama.frame.Raster;
import diorama.media.Box;
import diorama.media.Point;
import diorama.media.Subject;

/// Guesses what a picture is about, from a small copy of it: where its colours differ from those at its edges and where
/// there is much detail, a little more in the middle than at the rim. No learning, no chance.
final class Saliency {
    private static final double TRIMMED = 0.10;
    private static final double MIDDLE_SPREAD = 0.38;
    private static final double FLAT = 1e-6;

    private final int width;
    private final int height;
    private final double[] weights;

    private Saliency(Raster raster) {
        width = raster.width();
        height = raster.height();
        var picture = Opponents.of(raster);
        double[] strange = new double[width * height];
        double[] detail = new double[width * height];
        picture.fill(strange, detail);
        weights = new double[width * height];
        combine(unit(blur(strange)), unit(blur(detail)));
    }

    static Subject of(Raster raster) {
        if (raster.width() < 3 || raster.height() < 3) return Subject.UNKNOWN;
        return new Saliency(raster).subject();
    }

    /// Squared, so that one strong place outweighs many weak ones.
    private void combine(double[] strange, double[] detail) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                double sum = strange[i] + 0.7 * detail[i];
                weights[i] = sum * sum * middle(x, width) * middle(y, height);
            }
        }
    }

    private static double middle(int at, int count) {
        double away = ((at + 0.5) / count - 0.5) / MIDDLE_SPREAD;
        return StrictMath.exp(-away * away / 2);
    }

    /// Scaled so that the greatest is 1; nothing stays nothing.
    private static double[] unit(double[] values) {
        double most = FLAT;
        for (double value : values) most = Math.max(most, value);
        for (int i = 0; i < values.length; i++) values[i] = most == FLAT ? 0 : values[i] / most;
        return values;
    }

    private double[] blur(double[] values) {
        int radius = Math.max(1, Math.max(width, height) / 24);
        double[] across = new double[values.length];
        double[] both = new double[values.length];
        for (int y = 0; y < height; y++) boxes(values, across, y * width, 1, width, radius);
        for (int x = 0; x < width; x++) boxes(across, both, x, width, height, radius);
        return both;
    }

    private static void boxes(double[] from, double[] to, int start, int step, int count, int radius) {
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int k = i - radius; k <= i + radius; k++) sum += from[start + Math.clamp(k, 0, count - 1) * step];
            to[start + i * step] = sum / (2 * radius + 1);
        }
    }

    private Subject subject() {
        double[] columns = new double[width];
        double[] rows = new double[height];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            columns[i % width] += weights[i];
            rows[i / width] += weights[i];
            total += weights[i];
        }
        if (total < FLAT) return Subject.UNKNOWN;
        double left = reach(columns, total * TRIMMED);
        double right = reach(columns, total * (1 - TRIMMED));
        double top = reach(rows, total * TRIMMED);
        double bottom = reach(rows, total * (1 - TRIMMED));
        var centre = new Point(mean(columns, total), mean(rows, total));
        return new Subject(centre, new Box(left, top, right - left, bottom - top));
    }

    private static double mean(double[] sums, double total) {
        double moment = 0;
        for (int i = 0; i < sums.length; i++) moment += sums[i] * (i + 0.5);
        return Math.clamp(moment / total / sums.length, 0, 1);
    }

    /// How far one must go for so much of the weight, as a part of the whole way.
    private static double reach(double[] sums, double wanted) {
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            if (sum + sums[i] >= wanted && sums[i] > 0) return (i + (wanted - sum) / sums[i]) / sums.length;
            sum += sums[i];
        }
        return 1;
    }
}
