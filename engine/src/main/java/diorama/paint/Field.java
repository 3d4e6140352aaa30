package diorama.paint;

/// When each place of the canvas turns over, in any measure: the least first, the most last. `x` and `y` are 0..1 from
/// edge to edge, `aspect` is the canvas's width for a height of 1. Exact on every machine: plain sums, products, roots.
@FunctionalInterface
interface Field {
    double at(double x, double y, double aspect);

    /// The most comes first.
    default Field reversed() {
        return (x, y, aspect) -> -at(x, y, aspect);
    }
}
