package diorama.paint;

import diorama.frame.Cel;
import diorama.frame.Frame;
import diorama.frame.Need;
import diorama.frame.Plane;
import diorama.frame.Raster;
import diorama.frame.Region;
import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.plan.Pose;
import diorama.plan.Window;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/// Lays a cel over a frame where it is not in its own place: moved by fractions of a pixel, or larger or smaller
/// around its middle. It is resampled as photos are.
final class CelMover {
    private static final Channel[] CHANNELS = Channel.values();

    private final Size canvas;
    private final Cel cel;
    private final Sheet luma;
    private final Sheet chroma;
    private final float[] nothing;
    private final float[] colour;
    private final float[] alpha;
    private final byte[] bytes;

    CelMover(Cel cel, Size canvas) {
        this.cel = cel;
        this.canvas = canvas;
        var size = new Size(cel.width(), cel.height());
        var need = new Need(new Region(0, 0, size.width(), size.height()), size.width(), size.height());
        this.luma = Sheet.luma(canvas, size, need);
        this.chroma = Sheet.chroma(canvas, size, need);
        this.nothing = new float[canvas.width()];
        this.colour = new float[canvas.width()];
        this.alpha = new float[canvas.width()];
        this.bytes = new byte[canvas.width()];
    }

    void lay(Frame target, Loops loops, Pose pose, double opacity) {
        if (opacity <= 0) return;
        var window = window(pose);
        luma.place(window);
        chroma.place(window);
        for (var channel : CHANNELS) lay(channel, channel.of(target), loops, (float) opacity);
    }

    /// The canvas as the cel sees it, in the cel's pixels.
    private Window window(Pose pose) {
        double middleX = cel.x() + cel.width() / 2.0;
        double middleY = cel.y() + cel.height() / 2.0;
        double left = middleX + (-pose.rightPx() - middleX) / pose.scale() - cel.x();
        double top = middleY + (-pose.downPx() - middleY) / pose.scale() - cel.y();
        return new Window(left, top, canvas.width() / pose.scale(), canvas.height() / pose.scale());
    }

    private void lay(Channel channel, Plane plane, Loops loops, float opacity) {
        var sheet = channel.isLuma() ? luma : chroma;
        int from = sheet.taps().from();
        int to = sheet.taps().to();
        if (from >= to) return;
        var alphas = channel.isLuma() ? cel.alpha() : cel.chromaAlpha();
        for (int y = 0; y < plane.height(); y++) {
            if (sheet.downCover()[y] == 0) continue;
            bring(loops, sheet, channel.of(cel.colours()), y, opacity, colour);
            bring(loops, sheet, alphas, y, opacity, alpha);
            long at = (long) y * plane.strideBytes() + from;
            MemorySegment.copy(plane.samples(), ValueLayout.JAVA_BYTE, at, bytes, from, to - from);
            loops.blend(colour, alpha, bytes, from, to);
            MemorySegment.copy(bytes, from, plane.samples(), ValueLayout.JAVA_BYTE, at, to - from);
        }
    }

    /// A row of the cel at the canvas's samples, on the scale of its own.
    private void bring(Loops loops, Sheet sheet, short[] samples, int y, float opacity, float[] out) {
        var row = sheet.row(loops, samples, y, opacity * Raster.SCALE, /* ground= */ 0);
        loops.add(row, sheet.taps(), nothing, out);
        Arrays.fill(out, sheet.taps().count(), out.length, 0);
    }
}
