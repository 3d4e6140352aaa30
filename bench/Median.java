import java.util.stream.DoubleStream;

/// The middle one of several figures, and how far they lie apart.
record Median(double value, double least, double most, int count) {
    static Median of(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        int n = sorted.length;
        return new Median((sorted[(n - 1) / 2] + sorted[n / 2]) / 2, sorted[0], sorted[n - 1], n);
    }

    String text(String form) {
        if (count == 1) return Row.number(form, value);
        return Row.number(form + " (" + form + " to " + form + ", " + count + " pairs)", value, least, most);
    }
}
