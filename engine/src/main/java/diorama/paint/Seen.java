package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Column;
import diorama.paint.kernel.Loops;
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
        return (channel.isLuma() ? luma : chroma).across;
    }

    /// Which rows of the flat it takes.
    Taps down(Channel channel) {
        return (channel.isLuma() ? luma : chroma).down;
    }

    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        var part = channel.isLuma() ? luma : chroma;
        part.column.aim(part.down, y, 1f / 64, 0);
        loops.down(flat.plane(channel).samples(), part.column, part.row);
        loops.add(part.row, part.across, nothing, out);
    }

    /// One kind of plane: its taps and the row that is being made.
    private static final class Part {
        private final Channel channel;
        private final Flat flat;
        private final Taps across;
        private final Taps down;
        private final double[] acrossPlaces;
        private final double[] downPlaces;
        private final Column column;
        private final Row row;

        Part(Flat flat, Channel channel) {
            this.channel = channel;
            this.flat = flat;
            var size = channel.sizeOn(flat.canvas());
            var plane = flat.plane(channel);
            this.across = new Taps(size.width());
            this.down = new Taps(size.height());
            this.acrossPlaces = new double[size.width()];
            this.downPlaces = new double[size.height()];
            this.column = new Column(plane.width(), plane.height());
            this.row = new Row(plane.width());
        }

        void show(Way wayAcross, Way wayDown, Span columns, Span rows) {
            Size canvas = flat.canvas();
            var plane = flat.plane(channel);
            fill(acrossPlaces, wayAcross, channel.isLuma() ? Siting.LUMA : Siting.CHROMA_ACROSS, canvas.width());
            fill(downPlaces, wayDown, channel.isLuma() ? Siting.LUMA : Siting.CHROMA_DOWN, canvas.height());
            double softness = flat.reduction() > 1 ? 1 : 0;
            place(across, acrossPlaces, plane.width(), softness, columns);
            place(down, downPlaces, plane.height(), softness, rows);
            column.span(across);
        }

        private static void place(Taps taps, double[] places, int samples, double softness, Span part) {
            int first = Math.clamp((long) Math.floor(part.from() * taps.count()) - 2, 0, taps.count());
            int end = Math.clamp((long) Math.ceil(part.to() * taps.count()) + 2, first, taps.count());
            taps.place(places, samples, softness, first, end);
        }

        private void fill(double[] places, Way way, Siting siting, int pixels) {
            for (int i = 0; i < places.length; i++) {
                double place = Math.clamp(way.at(siting.place(i) / pixels), 0, 1);
                places[i] = (siting.sampleAt(place * pixels) + 0.5) / flat.reduction() - 0.5;
            }
        }
    }
}
