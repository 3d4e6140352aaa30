package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Edge;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;

/// The newer picture comes in by its own light: first what is bright in it, or first what is dark.
final class Lighting implements Crossing, Rows {
    private static final double SOFTNESS = 0.35;
    private static final int SMALL = 4;

    private final boolean isBrightFirst;
    private final Size canvas;
    private final Flat flat;
    private final Seen seen;
    private final short[] field;
    private final float[] light;
    private final float[] other;
    private Rows older = this;
    private Rows newer = this;
    private Edge edge = Edge.around(0, 1);

    Lighting(boolean isBrightFirst, Size canvas) {
        this.isBrightFirst = isBrightFirst;
        this.canvas = canvas;
        this.flat = new Flat(canvas, SMALL);
        this.seen = new Seen(flat);
        this.field = new short[canvas.width()];
        this.light = new float[canvas.width()];
        this.other = new float[canvas.width()];
    }

    @Override
    public Rows at(Moment moment, Rows olderPicture, Rows newerPicture, Loops loops) {
        older = olderPicture;
        newer = newerPicture;
        flat.paint(newer, loops);
        edge = Edge.around(moment.part() * (1 + SOFTNESS) - SOFTNESS / 2, SOFTNESS);
        return this;
    }

    /// Light is taken a little softly, so that no grain of the picture dances; chroma rows take it of the luma row
    /// above them.
    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        int count = channel.sizeOn(canvas).width();
        int pitch = channel.isLuma() ? 1 : 2;
        seen.row(loops, Channel.Y, y * pitch, light);
        for (int i = 0; i < count; i++) field[i] = number(light[i * pitch]);
        older.row(loops, channel, y, out);
        newer.row(loops, channel, y, other);
        Mixing.sweep(out, other, field, 0, edge, count);
    }

    private short number(float luma) {
        float part = Math.clamp((luma - 16) / 219, 0, 1);
        return (short) (Edge.ALL * (isBrightFirst ? 1 - part : part));
    }
}
