package diorama.paint;

import diorama.paint.kernel.Column;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Panel;
import diorama.paint.kernel.Row;
import diorama.paint.kernel.Taps;

/// A flat as it is seen along two ways, with the painter's own filter.
final class Seen implements Rows {
    private final Flat flat;
    private final Part luma;
    private final Part chroma;
    private final float[] nothing;

    Seen(Flat flat) {
        this.flat = flat;
        this.luma = new Part(flat, Channel.Y);
        this.chroma = new Part(flat, Channel.U);
        this.nothing = new float[flat.canvas().width()];
        show(Way.STRAIGHT, Way.STRAIGHT);
    }

    void show(Way across, Way down) {
        show(across, down, Span.WHOLE, Span.WHOLE);
    }

    /// A part of the canvas along one axis, 0..1.
    record Span(double from, double to) {
        static final Span WHOLE = new Span(0, 1);
    }

    /// As [#show], but only what lies in a part of the canvas, and a little more, is made.
    void show(Way across, Way down, Span columns, Span rows) {
        luma.show(across, down, columns, rows);
        chroma.show(across, down, columns, rows);
    }

    /// Which columns of the flat it takes.
    Taps across(Channel channel) {
        return (channel.isLuma() ? luma : chroma).across.taps();
    }

    /// Which rows of the flat it takes.
    Taps down(Channel channel) {
        return (channel.isLuma() ? luma : chroma).down.taps();
    }

    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        var part = channel.isLuma() ? luma : chroma;
        part.column.aim(part.down.taps(), y, 1f / 64, 0);
        loops.down(flat.plane(channel).samples(), part.column, part.row);
        if (part.isStraight) part.row.give(part.column, out);
        else loops.add(part.row, part.across.taps(), nothing, out);
    }

    /// One kind of plane: its taps and the row that is being made.
    private static final class Part {
        private final Panel plane;
        private final Aim across;
        private final Aim down;
        private final Column column;
        private final Row row;
        private boolean isStraight;

        Part(Flat flat, Channel channel) {
            var canvas = flat.canvas();
            boolean isLuma = channel.isLuma();
            this.plane = flat.plane(channel);
            this.across = new Aim(isLuma ? Siting.LUMA : Siting.CHROMA_ACROSS, canvas.width(), flat.reduction());
            this.down = new Aim(isLuma ? Siting.LUMA : Siting.CHROMA_DOWN, canvas.height(), flat.reduction());
            this.column = new Column(plane.width(), plane.height());
            this.row = new Row(plane.width());
        }

        void show(Way wayAcross, Way wayDown, Span columns, Span rows) {
            column.span(across.along(wayAcross, plane.width(), columns));
            down.along(wayDown, plane.height(), rows);
            isStraight = wayAcross == Way.STRAIGHT && across.isOneToOne();
        }
    }
}
