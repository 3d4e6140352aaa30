package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Edge;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;

/// An edge goes over the canvas, where a field says, and leaves the newer picture behind; it may glow.
final class Sweeping implements Crossing, Rows {
    private final Sweep sweep;
    private final double softness;
    private final Glow glow;
    private final float[] other;
    private Rows older = this;
    private Rows newer = this;
    private Edge edge = Edge.around(0, 1);
    private Edge light = Edge.around(0, 1);

    /// Light along the edge, over a part of the field's range: what it adds to the three planes.
    record Glow(double width, Ink light) {
        static final Glow NONE = new Glow(0, Ink.NONE);

        boolean isSeen() {
            return width > 0;
        }
    }

    Sweeping(Field field, double softness, Glow glow, Size canvas) {
        this.sweep = Sweep.of(field, canvas);
        this.softness = softness;
        this.glow = glow;
        this.other = new float[canvas.width()];
    }

    @Override
    public Rows at(Moment moment, Rows olderPicture, Rows newerPicture, Loops loops) {
        older = olderPicture;
        newer = newerPicture;
        double room = Math.max(softness, glow.width());
        double middle = moment.part() * (1 + room) - room / 2;
        edge = Edge.around(middle, softness);
        if (glow.isSeen()) light = Edge.around(middle, glow.width());
        return this;
    }

    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        var part = sweep.part(channel);
        int count = channel.isLuma() ? other.length : (other.length + 1) / 2;
        if (part.isPassed(edge, y)) newer.row(loops, channel, y, out);
        else older.row(loops, channel, y, out);
        if (!part.isPassed(edge, y) && !part.isBehind(edge, y)) {
            newer.row(loops, channel, y, other);
            Mixing.sweep(out, other, part.field, y * count, edge, count);
        }
        if (glow.isSeen()) Mixing.glow(out, part.field, y * count, light, channel.of(glow.light()), count);
    }
}
