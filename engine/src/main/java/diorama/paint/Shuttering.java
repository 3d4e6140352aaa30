package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Edge;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;
import java.util.Arrays;

/// A camera's blades close over the older picture, and open before the newer one.
final class Shuttering implements Crossing, Rows {
    private static final double SOFTNESS = 0.015;
    private static final float[] BLADES = {20, 128, 128};

    private final Sweep sweep;
    private final Size canvas;
    private final float[] dark;
    private Rows picture = this;
    private Edge edge = Edge.around(0, 1);

    Shuttering(Size canvas) {
        this.canvas = canvas;
        this.sweep = Sweep.of(Shapes.BLADES, canvas);
        this.dark = new float[canvas.width()];
    }

    @Override
    public Rows at(Moment moment, Rows older, Rows newer, Loops loops) {
        double open = Math.abs(2 * moment.part() - 1);
        picture = moment.part() < 0.5 ? older : newer;
        edge = Edge.around(open * (1 + SOFTNESS) - SOFTNESS / 2, SOFTNESS);
        return this;
    }

    /// What the edge has passed is open.
    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        var part = sweep.part(channel);
        int count = channel.sizeOn(canvas).width();
        if (part.isPassed(edge, y)) {
            picture.row(loops, channel, y, out);
            return;
        }
        Arrays.fill(out, 0, count, BLADES[channel.place()]);
        if (part.isBehind(edge, y)) return;
        picture.row(loops, channel, y, dark);
        Mixing.sweep(out, dark, part.field, y * count, edge, count);
    }
}
