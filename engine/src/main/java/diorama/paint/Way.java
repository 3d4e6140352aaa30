package diorama.paint;

/// Which place of a picture is seen at a place of the canvas, along one axis; both 0..1 from edge to edge. What lies
/// beyond is mirrored.
@FunctionalInterface
interface Way {
    Way STRAIGHT = place -> place;

    double at(double place);

    /// The picture stands `by` further to the right (or down).
    static Way moved(double by) {
        return by == 0 ? STRAIGHT : place -> place - by;
    }

    /// The picture is `times` as large, and `centre` stays where it is.
    static Way scaled(double times, double centre) {
        return place -> centre + (place - centre) / times;
    }

    /// The picture fills `[from, to)`.
    static Way between(double from, double to) {
        double length = Math.max(to - from, 1e-3);
        return place -> (place - from) / length;
    }

    default Way mirrored() {
        return place -> {
            double turn = Math.abs(at(place));
            turn -= 2 * Math.floor(turn / 2);
            return Math.min(turn, 2 - turn);
        };
    }
}
