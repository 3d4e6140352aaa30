package diorama.look;

import diorama.media.Size;

/// How far words keep away from the edges of a canvas, as shares of its height (`top`, `bottom`) and width (`left`,
/// `right`): there a platform lays its own buttons and captions over the film.
public record Margins(double top, double bottom, double left, double right) {
    /// Television's title-safe area: nine tenths of the picture.
    public static final Margins TITLE_SAFE = new Margins(0.05, 0.05, 0.05, 0.05);

    public Margins {
        boolean isSensible = top >= 0 && bottom >= 0 && left >= 0 && right >= 0 && top + bottom < 1 && left + right < 1;
        if (!isSensible) throw new IllegalArgumentException("no room is left inside: " + top + ", " + bottom);
    }

    /// Pixels of a canvas, as the platforms' guides give them.
    static Margins of(Size canvas, Edges px) {
        double height = canvas.height();
        double width = canvas.width();
        return new Margins(px.top() / height, px.bottom() / height, px.left() / width, px.right() / width);
    }

    record Edges(int top, int bottom, int left, int right) {}
}
