package diorama.plan;

/// A rectangle of a source picture that fills the canvas, in pixels of the upright, turned source. It may reach over
/// the picture's edges: what lies outside is background.
public record Window(double x, double y, double width, double height) {
    public Window {
        if (!(width > 0 && height > 0)) throw new IllegalArgumentException("an empty window: " + width + "x" + height);
    }

    /// The window in whole millionths of a pixel, so that the plan's text is short and exact.
    Window rounded() {
        return new Window(rounded(x), rounded(y), rounded(width), rounded(height));
    }

    private static double rounded(double px) {
        return Math.rint(px * 1e6) / 1e6;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    /// Part of the way to another window, corner by corner: 0 is this one, 1 the other.
    Window towards(Window other, double part) {
        if (part == 0) return this;
        if (part == 1) return other;
        return new Window(
                x + (other.x - x) * part,
                y + (other.y - y) * part,
                width + (other.width - width) * part,
                height + (other.height - height) * part);
    }

    /// The smallest window that holds both.
    Window and(Window other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        double right = Math.max(x + width, other.x + other.width);
        double bottom = Math.max(y + height, other.y + other.height);
        return new Window(left, top, right - left, bottom - top);
    }
}
