package diorama.paint;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.media.Size;
import diorama.paint.kernel.Column;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Row;
import diorama.paint.kernel.Taps;
import diorama.plan.Window;

/// The luma plane, or both chroma planes, of a layer: its two axes, and the row that is being made.
final class Sheet {
    private final Axis across;
    private final Axis down;
    private final Axis.Strip acrossStrip;
    private final Axis.Strip downStrip;
    private final Column column;
    private final Row row;

    private Sheet(Axis across, Axis down, Size picture, Need need, Column column, Row row) {
        this.across = across;
        this.down = down;
        var region = need.region();
        this.acrossStrip = new Axis.Strip(picture.width(), region.x(), region.width(), need.width());
        this.downStrip = new Axis.Strip(picture.height(), region.y(), region.height(), need.height());
        this.column = column;
        this.row = row;
    }

    static Sheet luma(Size canvas, Size picture, Need need) {
        return new Sheet(
                new Axis(Siting.LUMA, canvas.width()),
                new Axis(Siting.LUMA, canvas.height()),
                picture,
                need,
                new Column(need.width(), need.height()),
                new Row(need.width()));
    }

    static Sheet chroma(Size canvas, Size picture, Need need) {
        int width = Siting.CHROMA_ACROSS.samples(need.width());
        return new Sheet(
                new Axis(Siting.CHROMA_ACROSS, canvas.width()),
                new Axis(Siting.CHROMA_DOWN, canvas.height()),
                picture,
                need,
                new Column(width, Siting.CHROMA_DOWN.samples(need.height())),
                new Row(width));
    }

    void place(Window window) {
        across.place(window.x(), window.width(), acrossStrip);
        down.place(window.y(), window.height(), downStrip);
        column.span(across.taps());
    }

    /// Row `y` of the canvas before its horizontal half: the picture's share of it, counted from `ground`.
    Row row(Loops loops, short[] samples, int y, float share, float ground) {
        float covered = share * down.cover()[y];
        column.aim(down.taps(), y, share / Raster.SCALE, -ground * covered);
        loops.down(samples, column, row);
        return row;
    }

    Taps taps() {
        return across.taps();
    }

    float[] acrossCover() {
        return across.cover();
    }

    float[] downCover() {
        return down.cover();
    }

    boolean isCovered() {
        return across.isCovered() && down.isCovered();
    }
}
