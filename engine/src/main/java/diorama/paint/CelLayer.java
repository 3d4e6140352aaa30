package diorama.paint;

import diorama.frame.Cel;
import diorama.frame.Frame;
import diorama.frame.Plane;
import diorama.paint.kernel.CelRow;
import diorama.paint.kernel.Loops;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Lays a cel, or rectangles of it, over a frame at the cel's own place.
final class CelLayer {
    private static final Channel[] CHANNELS = Channel.values();

    private final Cel cel;
    private final CelRow row = new CelRow();
    private final byte[] bytes;
    private final Extent luma;
    private final Extent chroma;

    private CelLayer(Cel cel, Extent luma, Extent chroma) {
        this.cel = cel;
        this.bytes = new byte[cel.width()];
        this.luma = luma;
        this.chroma = chroma;
    }

    /// A cel that stays as it is: where a row of it is empty at its ends, nothing is done.
    static CelLayer of(Cel cel) {
        return new CelLayer(cel, Extent.of(cel.alpha(), cel.width()), Extent.of(cel.chromaAlpha(), cel.width() / 2));
    }

    /// A cel that is painted again and again.
    static CelLayer changing(Cel cel) {
        return new CelLayer(
                cel, Extent.whole(cel.width(), cel.height()), Extent.whole(cel.width() / 2, cel.height() / 2));
    }

    Cel cel() {
        return cel;
    }

    void lay(Frame target, Loops loops, double opacity) {
        lay(target, loops, opacity, 0, 0, cel.width(), cel.height());
    }

    /// The part `[left, right)` by `[top, bottom)` of the cel, in its even pixels.
    void lay(Frame target, Loops loops, double opacity, int left, int top, int right, int bottom) {
        if (opacity <= 0 || left >= right || top >= bottom) return;
        for (var channel : CHANNELS) {
            int half = channel.isLuma() ? 1 : 2;
            row.of(channel.of(cel.colours()), channel.isLuma() ? cel.alpha() : cel.chromaAlpha(), (float) opacity);
            var extent = channel.isLuma() ? luma : chroma;
            lay(channel.of(target), loops, extent, half, left / half, top / half, right / half, bottom / half);
        }
    }

    private void lay(Plane plane, Loops loops, Extent extent, int half, int left, int top, int right, int bottom) {
        int celWidth = cel.width() / half;
        int x = cel.x() / half;
        int y = cel.y() / half;
        int first = Math.max(left, -x);
        int last = Math.min(right, plane.width() - x);
        for (int i = Math.max(top, -y); i < Math.min(bottom, plane.height() - y); i++) {
            int from = Math.max(first, extent.from(i));
            int count = Math.min(last, extent.to(i)) - from;
            if (count <= 0) continue;
            MemorySegment samples = plane.samples();
            long at = (long) (y + i) * plane.strideBytes() + x + from;
            MemorySegment.copy(samples, ValueLayout.JAVA_BYTE, at, bytes, 0, count);
            loops.lay(row.at(i * celWidth + from, 0, count), bytes);
            MemorySegment.copy(bytes, 0, samples, ValueLayout.JAVA_BYTE, at, count);
        }
    }
}
