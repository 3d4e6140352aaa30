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
    private final LightRow around;
    private final LightRow row;

    InsetSheet(Sheet inner, WebpFrame frame, Colour background) {
        this.inner = inner;
        this.left = frame.x();
        this.top = frame.y();
        this.size = frame.canvas();
        this.around = new LightRow(1);
        around.red[0] = background.red() / 255f;
        around.green[0] = background.green() / 255f;
        around.blue[0] = background.blue() / 255f;
        WorkingLight.ofCodes(around);
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
        Arrays.fill(into.red, around.red[0]);
        Arrays.fill(into.green, around.green[0]);
        Arrays.fill(into.blue, around.blue[0]);
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
