package diorama.probe;

import diorama.frame.Raster;
import diorama.media.Box;
import diorama.media.Point;
import diorama.media.Subject;
import java.util.Arrays;

/// Guesses what a picture is about, from a small copy of it: where its colours differ from those at its edges and where
/// there is much detail, a little more in the middle than at the rim. No learning, no chance.
final class Saliency {
    private static final double DETAIL = 0.7;
    private static final double MIDDLE_SPREAD = 0.42;
    private static final double FLOOR = 0.35;
    private static final double SPOT_SPREAD = 0.18;
    private static final double SUBJECT_SPREAD = 0.30;
    private static final int STEPS_TO_SPOT = 12;
    private static final double TRIMMED = 0.05;
    private static final double MARGIN = 0.02;
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

    /// What stands out over the rest of the picture, a little less towards the rim.
    private void combine(double[] strange, double[] detail) {
        for (int i = 0; i < weights.length; i++) weights[i] = strange[i] + DETAIL * detail[i];
        unit(around(weights, 0.5, 0.5, MIDDLE_SPREAD));
        for (int i = 0; i < weights.length; i++) {
            double over = Math.max(0, weights[i] - FLOOR);
            weights[i] = over * StrictMath.sqrt(over);
        }
    }

    /// In place: less and less the farther from (x, y).
    private double[] around(double[] values, double x, double y, double spread) {
        double[] across = bell(width, x, spread);
        double[] down = bell(height, y, spread);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) values[row * width + column] *= across[column] * down[row];
        }
        return values;
    }

    private static double[] bell(int count, double middle, double spread) {
        double[] bell = new double[count];
        for (int i = 0; i < count; i++) {
            double away = ((i + 0.5) / count - middle) / spread;
            bell[i] = StrictMath.exp(-away * away / 2);
        }
        return bell;
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
        double[] line = new double[Math.max(width, height) + 2 * radius];
        for (int y = 0; y < height; y++) boxes(values, across, y * width, 1, width, line);
        for (int x = 0; x < width; x++) boxes(across, both, x, width, height, line);
        return both;
    }

    /// Means of `2 * radius + 1` values. The line has room for them, and for the edges' repeated on either side.
    private void boxes(double[] from, double[] to, int start, int step, int count, double[] line) {
        int radius = (line.length - Math.max(width, height)) / 2;
        for (int i = 0; i < count + 2 * radius; i++) {
            line[i] = from[start + Math.clamp(i - radius, 0, count - 1) * step];
        }
        for (int i = 0; i < count; i++) {
            double sum = 0;
            for (int k = i; k <= i + 2 * radius; k++) sum += line[k];
            to[start + i * step] = sum / (2 * radius + 1);
        }
    }

    /// From the middle of all weight to the strongest spot near it; what lies around that spot is the subject.
    private Subject subject() {
        var spot = new Sums(ones(width), ones(height));
        if (spot.total < FLAT) return Subject.UNKNOWN;
        for (int i = 0; i < STEPS_TO_SPOT; i++) spot = near(spot, SPOT_SPREAD);
        var around = near(spot, SUBJECT_SPREAD);
        double left = Math.max(0, reach(around.columns, TRIMMED) - MARGIN);
        double right = Math.min(1, reach(around.columns, 1 - TRIMMED) + MARGIN);
        double top = Math.max(0, reach(around.rows, TRIMMED) - MARGIN);
        double bottom = Math.min(1, reach(around.rows, 1 - TRIMMED) + MARGIN);
        return new Subject(new Point(spot.x(), spot.y()), new Box(left, top, right - left, bottom - top));
    }

    private Sums near(Sums spot, double spread) {
        return new Sums(bell(width, spot.x(), spread), bell(height, spot.y(), spread));
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    /// Weights, less and less away from a place, added up by columns and by rows.
    private final class Sums {
        private final double[] columns = new double[width];
        private final double[] rows = new double[height];
        private double total;

        Sums(double[] across, double[] down) {
            for (int y = 0; y < height; y++) {
                double sum = 0;
                for (int x = 0; x < width; x++) {
                    double weight = weights[y * width + x] * (across[x] * down[y]);
                    columns[x] += weight;
                    sum += weight;
                }
                rows[y] = sum;
                total += sum;
            }
        }

        double x() {
            return mean(columns);
        }

        double y() {
            return mean(rows);
        }

        private double mean(double[] sums) {
            double moment = 0;
            for (int i = 0; i < sums.length; i++) moment += sums[i] * (i + 0.5);
            return Math.clamp(moment / total / sums.length, 0, 1);
        }
    }

    /// How far one must go for such a part of the weight, as a part of the whole way.
    private static double reach(double[] sums, double part) {
        double wanted = 0;
        for (double sum : sums) wanted += sum * part;
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            if (sum + sums[i] >= wanted && sums[i] > 0) return (i + (wanted - sum) / sums[i]) / sums.length;
            sum += sums[i];
        }
        return 1;
    }
}
