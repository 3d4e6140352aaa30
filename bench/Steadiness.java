import java.util.List;
import java.util.function.ToDoubleFunction;

/// How steadily dots move: a camera on rails gives each dot a smooth path, so what is left of a path beyond the cubic
/// that fits it best is error.
///
/// - `jerkPixels`: the root mean square of the second difference of what is left, from frame to frame: the shake that
/// the eye sees
/// - `errorPixels`: the root mean square of what is left
record Steadiness(int dotCount, double jerkPixels, double errorPixels) {
    private static final int DEGREE = 3;

    static Steadiness of(List<List<Dots.Place>> tracks) {
        var sums = new Sums();
        for (var track : tracks) {
            sums.add(left(track, Dots.Place::x));
            sums.add(left(track, Dots.Place::y));
        }
        return new Steadiness(
                tracks.size(), Math.sqrt(sums.jerk / sums.jerkCount), Math.sqrt(sums.error / sums.errorCount));
    }

    private static final class Sums {
        private double jerk;
        private double error;
        private long jerkCount;
        private long errorCount;

        void add(double[] left) {
            for (int n = 0; n < left.length; n++) {
                error += left[n] * left[n];
                errorCount++;
                if (n < 2) continue;
                double second = left[n] - 2 * left[n - 1] + left[n - 2];
                jerk += second * second;
                jerkCount++;
            }
        }
    }

    /// A path less the cubic nearest to it: less its parts along polynomials that stand at right angles to each
    /// other.
    private static double[] left(List<Dots.Place> track, ToDoubleFunction<Dots.Place> axis) {
        double[] left = track.stream().mapToDouble(axis).toArray();
        for (double[] direction : directions(left.length)) removePart(left, direction);
        return left;
    }

    /// Orthonormal polynomials over `count` even steps, by Gram and Schmidt.
    private static double[][] directions(int count) {
        double[][] directions = new double[DEGREE + 1][count];
        for (int d = 0; d <= DEGREE; d++) {
            for (int n = 0; n < count; n++) directions[d][n] = Math.pow(2.0 * n / (count - 1) - 1, d);
            for (int e = 0; e < d; e++) removePart(directions[d], directions[e]);
            double length = Math.sqrt(product(directions[d], directions[d]));
            for (int n = 0; n < count; n++) directions[d][n] /= length;
        }
        return directions;
    }

    private static void removePart(double[] from, double[] direction) {
        double part = product(from, direction);
        for (int n = 0; n < from.length; n++) from[n] -= part * direction[n];
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int n = 0; n < a.length; n++) sum += a[n] * b[n];
        return sum;
    }
}
