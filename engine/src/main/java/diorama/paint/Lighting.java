package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Edge;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;
import java.util.Arrays;

/// The newer picture comes in by its own light: first what is bright in it, or first what is dark.
final class Lighting implements Crossing, Rows {
    private static final double SOFTNESS = 0.35;

    private final boolean isBrightFirst;
    private final Size canvas;
    private final short[] field;
    private final float[] light;
    private final float[] other;

    /// The field of every second sample of every second luma row, for the chroma rows, once it is known.
    private final short[] halves;

    private final boolean[] isKnown;
    private Rows older = this;
    private Rows newer = this;
    private Edge edge = Edge.around(0, 1);

    Lighting(boolean isBrightFirst, Size canvas) {
        this.isBrightFirst = isBrightFirst;
        this.canvas = canvas;
        this.field = new short[canvas.width()];
        this.light = new float[canvas.width()];
        this.other = new float[canvas.width()];
        var chroma = Channel.U.sizeOn(canvas);
        this.halves = new short[chroma.width() * chroma.height()];
        this.isKnown = new boolean[chroma.height()];
    }

    @Override
    public Rows at(Moment moment, Rows olderPicture, Rows newerPicture, Loops loops) {
        older = olderPicture;
        newer = newerPicture;
        Arrays.fill(isKnown, false);
        edge = Edge.around(moment.part() * (1 + SOFTNESS) - SOFTNESS / 2, SOFTNESS);
        return this;
    }

    /// Chroma rows take the light of the luma row above them.
    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        int count = channel.sizeOn(canvas).width();
        older.row(loops, channel, y, out);
        newer.row(loops, channel, y, other);
        if (channel.isLuma()) {
            for (int i = 0; i < count; i++) field[i] = number(other[i]);
            if (y % 2 == 0) keep(y / 2);
            Mixing.sweep(out, other, field, 0, edge, count);
        } else {
            if (!isKnown[y]) lookAt(loops, y);
            Mixing.sweep(out, other, halves, y * count, edge, count);
        }
    }

    private void lookAt(Loops loops, int y) {
        newer.row(loops, Channel.Y, 2 * y, light);
        for (int i = 0; i < canvas.width(); i++) field[i] = number(light[i]);
        keep(y);
    }

    private void keep(int y) {
        int count = Channel.U.sizeOn(canvas).width();
        for (int i = 0; i < count; i++) halves[y * count + i] = field[2 * i];
        isKnown[y] = true;
    }

    private short number(float luma) {
        float part = Math.clamp((luma - 16) / 219, 0, 1);
        return (short) (Edge.ALL * (isBrightFirst ? 1 - part : part));
    }
}
