package diorama.paint;

import diorama.frame.Frame;
import diorama.frame.Plane;
import diorama.media.Size;
import diorama.paint.kernel.Line;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;
import java.util.Arrays;

/// Where a frame is put together: an ink, and up to two layers with their shares. Emptied and filled again for each
/// frame.
final class Stage {
    private final Size canvas;
    private final Layer[] layers = new Layer[2];
    private final float[] shares = new float[2];
    private final float[] ground;
    private final float[] sum;
    private final Line luma;
    private final Line chroma;
    private int count;
    private boolean isDithered;
    private Grain dither = Grain.NONE;
    private Ink ink = Ink.NONE;

    Stage(Size canvas) {
        this.canvas = canvas;
        this.ground = new float[canvas.width()];
        this.sum = new float[canvas.width()];
        this.luma = new Line(canvas.width(), Channel.Y.low(), Channel.Y.high());
        this.chroma = new Line(Channel.U.sizeOn(canvas).width(), Channel.U.low(), Channel.U.high());
    }

    void clear(Ink ground) {
        count = 0;
        ink = ground;
        isDithered = false;
    }

    /// What is painted is smoothed where it is rounded.
    void dithered() {
        if (dither == Grain.NONE) dither = Grain.dither(canvas);
        isDithered = true;
    }

    void add(Ink more) {
        ink = ink.plus(more);
    }

    void add(Layer layer, double share) {
        layers[count] = layer;
        shares[count] = (float) share;
        ink = ink.plus(layer.ground().times(share));
        count++;
    }

    void paint(Frame target, Loops loops) {
        if (target.width() != canvas.width() || target.height() != canvas.height()) {
            throw new IllegalArgumentException(
                    "a frame of " + target.width() + "x" + target.height() + " for a canvas of " + canvas);
        }
        for (var channel : CHANNELS) paint(channel, channel.of(target), loops);
    }

    /// A finished picture with its share, over the ink.
    void paint(Rows picture, double share, Frame target, Loops loops) {
        for (var channel : CHANNELS) {
            var plane = channel.of(target);
            var line = channel.isLuma() ? luma : chroma;
            for (int y = 0; y < plane.height(); y++) {
                picture.row(loops, channel, y, sum);
                if (share < 1) Mixing.scale(sum, (float) share, channel.of(ink), plane.width());
                if (isDithered) dither.smooth(sum, channel, y, plane.width());
                loops.plain(sum, line);
                line.copyTo(plane.samples(), (long) y * plane.strideBytes());
            }
        }
    }

    private static final Channel[] CHANNELS = Channel.values();

    private void paint(Channel channel, Plane plane, Loops loops) {
        var line = channel.isLuma() ? luma : chroma;
        Arrays.fill(ground, channel.of(ink));
        for (int y = 0; y < plane.height(); y++) {
            stand(channel, y, loops);
            paintRow(channel, y, line, loops);
            line.copyTo(plane.samples(), (long) y * plane.strideBytes());
        }
    }

    /// Puts what is seen behind the pictures into `ground`, where that differs from row to row.
    private void stand(Channel channel, int y, Loops loops) {
        boolean isFresh = false;
        if (isDithered) {
            Arrays.fill(ground, channel.of(ink));
            dither.smooth(ground, channel, y, channel.sizeOn(canvas).width());
            isFresh = true;
        }
        for (int i = 0; i < count; i++) {
            var backing = layers[i].backing(channel);
            if (backing.isEmpty()) continue;
            if (!isFresh) Arrays.fill(ground, channel.of(ink));
            isFresh = true;
            loops.behind(backing.get(), y, shares[i], ground);
        }
    }

    private void paintRow(Channel channel, int y, Line line, Loops loops) {
        var below = ground;
        int top = -1;
        for (int i = 0; i < count; i++) {
            if (!layers[i].reaches(channel, y)) continue;
            if (top >= 0) {
                loops.add(layers[top].row(loops, channel, y, shares[top]), layers[top].taps(channel), below, sum);
                below = sum;
            }
            top = i;
        }
        if (top < 0) loops.plain(ground, line);
        else loops.across(layers[top].row(loops, channel, y, shares[top]), layers[top].taps(channel), below, line);
    }
}
