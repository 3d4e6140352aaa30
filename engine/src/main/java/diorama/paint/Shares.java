package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;
import java.util.Arrays;

/// Up to two pictures by their shares, and an ink: what [Stage] does for pictures that need nothing else.
final class Shares implements Rows {
    private final float[] other;
    private final Rows[] pictures = new Rows[2];
    private final float[] shares = new float[2];
    private int count;
    private Ink ink = Ink.NONE;

    Shares(Size canvas) {
        this.other = new float[canvas.width()];
    }

    void clear(Ink ground) {
        count = 0;
        ink = ground;
    }

    void add(Rows picture, double share) {
        pictures[count] = picture;
        shares[count++] = (float) share;
    }

    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        Arrays.fill(out, 0, other.length, channel.of(ink));
        for (int i = 0; i < count; i++) {
            pictures[i].row(loops, channel, y, other);
            Mixing.addShare(other, shares[i], out, other.length);
        }
    }
}
