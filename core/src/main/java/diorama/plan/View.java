package diorama.plan;

import diorama.look.Fit;
import diorama.media.Box;
import diorama.media.Size;
import diorama.media.Subject;

/// A source picture before a canvas: which windows of it can be seen. All in pixels of the source.
record View(Size canvas, Size picture, Subject subject) {
    /// What sums of fractions may be off by, in pixels.
    private static final double ROUNDING = 1e-6;

    /// The window of a fit, placed so that the subject is in it.
    Window window(Fit fit) {
        double across = (double) picture.width() / canvas.width();
        double down = (double) picture.height() / canvas.height();
        return switch (fit) {
            case COVER -> covering(Math.min(across, down));
            case CONTAIN, BLUR -> containing(Math.max(across, down));
        };
    }

    private Window covering(double scale) {
        double width = canvas.width() * scale;
        double height = canvas.height() * scale;
        var centred = new Window(subjectX() - width / 2, subjectY() - height / 2, width, height);
        return inside(withSubject(centred), whole());
    }

    private Window containing(double scale) {
        double width = canvas.width() * scale;
        double height = canvas.height() * scale;
        return new Window((picture.width() - width) / 2, (picture.height() - height) / 2, width, height);
    }

    Window whole() {
        return new Window(0, 0, picture.width(), picture.height());
    }

    double subjectX() {
        return subject.centre().x() * picture.width();
    }

    double subjectY() {
        return subject.centre().y() * picture.height();
    }

    /// The window moved just so far that the subject's bounds are in it, where they fit.
    Window withSubject(Window w) {
        Box b = subject.bounds();
        double x = holding(w.x(), w.width(), b.x() * picture.width(), b.width() * picture.width());
        double y = holding(w.y(), w.height(), b.y() * picture.height(), b.height() * picture.height());
        return new Window(x, y, w.width(), w.height());
    }

    private static double holding(double start, double length, double wantedStart, double wantedLength) {
        if (wantedLength > length) return start;
        return Math.clamp(start, wantedStart + wantedLength - length, wantedStart);
    }

    /// The window moved inside another; along an axis where it is the larger one, it stays.
    static Window inside(Window w, Window outer) {
        return new Window(
                pushed(w.x(), w.width(), outer.x(), outer.width()),
                pushed(w.y(), w.height(), outer.y(), outer.height()),
                w.width(),
                w.height());
    }

    private static double pushed(double start, double length, double outerStart, double outerLength) {
        double room = outerLength - length;
        if (room < -ROUNDING) return start;
        return Math.clamp(start, outerStart, outerStart + Math.max(0, room));
    }
}
