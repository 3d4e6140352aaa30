package diorama.sound;

/// The least of the last so many numbers, as they come: a queue that rises (D. Lemire, "Streaming maximum-minimum
/// filter using no more than three comparisons per element", 2006).
final class LeastOf {
    private final int window;
    private final double[] values;
    private final long[] places;
    private int head;
    private int size;
    private long at;

    LeastOf(int window) {
        this.window = window;
        this.values = new double[window + 1];
        this.places = new long[window + 1];
    }

    double next(double value) {
        while (size > 0 && values[last()] >= value) size--;
        if (size > 0 && places[head] <= at - window) {
            head = (head + 1) % values.length;
            size--;
        }
        size++;
        values[last()] = value;
        places[last()] = at++;
        return values[head];
    }

    private int last() {
        return (head + size - 1) % values.length;
    }
}
