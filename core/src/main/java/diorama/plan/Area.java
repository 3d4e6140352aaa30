package diorama.plan;

import diorama.look.Margins;
import diorama.look.Place;
import diorama.media.Box;
import diorama.media.Size;

/// A rectangle of the canvas in whole pixels; it may reach over the canvas's edges.
public record Area(int x, int y, int width, int height) {
    public Area {
        if (width < 1 || height < 1) throw new IllegalArgumentException("an empty area: " + width + "x" + height);
    }

    public Size size() {
        return new Size(width, height);
    }

    /// What is left of a canvas inside margins. Where words stand in the middle of an axis, both sides keep the larger
    /// of its two margins, so that the middle is the canvas's own.
    static Area safe(Size canvas, Margins margins, Place place) {
        double side = Math.max(margins.left(), margins.right());
        double end = Math.max(margins.top(), margins.bottom());
        double left = place.across() == 0 ? side : margins.left();
        double right = place.across() == 0 ? side : margins.right();
        double top = place.down() == 0 ? end : margins.top();
        double bottom = place.down() == 0 ? end : margins.bottom();
        return of(canvas, new Box(left, top, 1 - left - right, 1 - top - bottom));
    }

    /// A box of the canvas with its corners on even pixels, where the chroma samples are; boxes that touch go on
    /// touching.
    static Area of(Size canvas, Box box) {
        int left = even(box.x() * canvas.width());
        int top = even(box.y() * canvas.height());
        int right = even((box.x() + box.width()) * canvas.width());
        int bottom = even((box.y() + box.height()) * canvas.height());
        return new Area(left, top, Math.max(2, right - left), Math.max(2, bottom - top));
    }

    private static int even(double px) {
        return 2 * (int) Math.rint(px / 2);
    }

    @Override
    public String toString() {
        return x + "," + y + " " + width + "x" + height;
    }
}
