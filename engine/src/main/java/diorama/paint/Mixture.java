package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;

/// Two pictures by their shares, the same everywhere.
final class Mixture implements Rows {
    private final float[] other;
    private Rows older = NOTHING;
    private Rows newer = NOTHING;
    private float share;

    private static final Rows NOTHING = (_, _, _, _) -> {};

    Mixture(Size canvas) {
        this.other = new float[canvas.width()];
    }

    Mixture of(Rows olderPicture, Rows newerPicture, double newerShare) {
        older = olderPicture;
        newer = newerPicture;
        share = (float) newerShare;
        return this;
    }

    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        if (share >= 1) newer.row(loops, channel, y, out);
        else older.row(loops, channel, y, out);
        if (share <= 0 || share >= 1) return;
        newer.row(loops, channel, y, other);
        Mixing.mix(out, other, share, other.length);
    }
}
