package diorama.photo;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;

/// A decoded picture of 8-bit planar YUV without alpha or high dynamic range: what JPEG, most HEIC and WEBP are. The
/// quick one. It is always read from the same column on.
final class PlanarSheet implements FrameSheet {
    private AVFrame frame;
    private final int shiftX;
    private final int shiftY;
    private final CurveTone tone;
    private final YuvMatrix matrix;
    private final BytePointer[] planes = new BytePointer[3];
    private final int[] strides = new int[3];
    private @Nullable YuvLight light;
    private int chromaRow = -1;
    private byte[] y = new byte[0];
    private byte[] u = new byte[0];
    private byte[] v = new byte[0];

    PlanarSheet(AVFrame frame, AVPixFmtDescriptor format, YuvMatrix matrix, CurveTone tone) {
        this.shiftX = format.log2_chroma_w();
        this.shiftY = format.log2_chroma_h();
        this.tone = tone;
        this.matrix = matrix;
        this.frame = frame;
        point();
    }

    @Override
    public void show(AVFrame frame) {
        this.frame = frame;
        point();
    }

    private void point() {
        chromaRow = -1;
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
        var colours = light;
        if (colours == null || colours.width() != into.width()) {
            colours = new YuvLight(matrix, into.width());
            light = colours;
            y = new byte[into.width()];
            chromaRow = -1;
        }
        if (chromaRow != row >> shiftY) readChroma(x, row >> shiftY, colours);
        copy(0, x, row, y);
        colours.read(y, into);
    }

    private void readChroma(int x, int row, YuvLight colours) {
        int begin = x >> shiftX;
        int width = ((x + colours.width() - 1) >> shiftX) - begin + 1;
        if (u.length != width) {
            u = new byte[width];
            v = new byte[width];
        }
        copy(1, begin, row, u);
        copy(2, begin, row, v);
        colours.chroma(u, v, x, shiftX);
        chromaRow = row;
    }

    private void copy(int plane, int x, int row, byte[] to) {
        planes[plane].position((long) row * strides[plane] + x).get(to);
    }

    @Override
    public void close() {
        // The frame is its owner's.
    }
}
