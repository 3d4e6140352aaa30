package diorama.photo;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.BytePointer;

/// A decoded picture of 8-bit planar YUV without alpha: what JPEG, most HEIC and WEBP are. The quick one.
final class PlanarSheet implements FrameSheet {
    private AVFrame frame;
    private final int shiftX;
    private final int shiftY;
    private final CurveTone tone;
    private final YuvTables tables;
    private final BytePointer[] planes = new BytePointer[3];
    private final int[] strides = new int[3];
    private byte[] y = new byte[0];
    private byte[] u = new byte[0];
    private byte[] v = new byte[0];

    PlanarSheet(AVFrame frame, AVPixFmtDescriptor format, YuvMatrix matrix, CurveTone tone) {
        this.shiftX = format.log2_chroma_w();
        this.shiftY = format.log2_chroma_h();
        this.tone = tone;
        this.tables = new YuvTables(matrix, tone);
        this.frame = frame;
        point();
    }

    @Override
    public void show(AVFrame frame) {
        this.frame = frame;
        point();
    }

    private void point() {
        for (int i = 0; i < 3; i++) {
            planes[i] = frame.data(i);
            strides[i] = frame.linesize(i);
        }
    }

    @Override
    public int width() {
        return frame.width();
    }

    @Override
    public int height() {
        return frame.height();
    }

    @Override
    public void finish(LightRow light) {
        tone.finish(light);
    }

    @Override
    public void read(int x, int row, LightRow into) {
        int chromaX = x >> shiftX;
        int chromaWidth = ((x + into.width() - 1) >> shiftX) - chromaX + 1;
        if (y.length != into.width()) y = new byte[into.width()];
        if (u.length != chromaWidth) {
            u = new byte[chromaWidth];
            v = new byte[chromaWidth];
        }
        copy(0, x, row, y);
        copy(1, chromaX, row >> shiftY, u);
        copy(2, chromaX, row >> shiftY, v);
        tables.read(y, u, v, x, shiftX, into);
    }

    private void copy(int plane, int x, int row, byte[] to) {
        planes[plane].position((long) row * strides[plane] + x).get(to);
    }

    @Override
    public void close() {
        // The frame is its owner's.
    }
}
