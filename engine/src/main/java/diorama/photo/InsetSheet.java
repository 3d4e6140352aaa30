package diorama.photo;

import diorama.look.Colour;
import diorama.media.Size;
import java.util.Arrays;

/// A sheet that covers only a part of the picture; around it is the background.
final class InsetSheet implements Sheet {
    private final Sheet inner;
    private final int left;
    private final int top;
    private final Size size;
    private final float[] around;
    private final LightRow row;

    InsetSheet(Sheet inner, WebpFrame frame, Colour background) {
        this.inner = inner;
        this.left = frame.x();
        this.top = frame.y();
        this.size = frame.canvas();
        this.around = CurveTone.SRGB.codes(background);
        for (int i = 0; i < around.length; i++) around[i] = Curve.SRGB.at(around[i]);
        this.row = new LightRow(inner.width());
    }

    @Override
    public int width() {
        return size.width();
    }

    @Override
    public int height() {
        return size.height();
    }

    @Override
    public void read(int x, int y, LightRow into) {
        Arrays.fill(into.red, around[0]);
        Arrays.fill(into.green, around[1]);
        Arrays.fill(into.blue, around[2]);
        int begin = Math.max(x, left);
        int end = Math.min(x + into.width(), left + inner.width());
        if (y < top || y >= top + inner.height() || begin >= end) return;
        inner.read(0, y - top, row);
        System.arraycopy(row.red, begin - left, into.red, begin - x, end - begin);
        System.arraycopy(row.green, begin - left, into.green, begin - x, end - begin);
        System.arraycopy(row.blue, begin - left, into.blue, begin - x, end - begin);
    }

    @Override
    public void finish(LightRow light) {
        inner.finish(light);
    }

    @Override
    public void close() {
        inner.close();
    }
}
