package diorama.photo;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_ALPHA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_PAL;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.av_read_image_line2;

import diorama.look.Colour;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.ShortPointer;

/// A decoded picture of any other arrangement: palette, grey, red green blue, deep YUV, with alpha or not. FFmpeg reads
/// the components; alpha is put over the background in code values, as a browser does.
final class ComponentSheet implements FrameSheet {
    private AVFrame frame;
    private final AVPixFmtDescriptor format;
    private final YuvMatrix matrix;
    private static final int ALPHA = 24;
    private static final int RED = 16;
    private static final int GREEN = 8;
    private static final int BLUE = 0;

    private final Tone tone;
    private final float[] background;
    private PointerPointer<?> data;
    private final Layout layout;
    private ShortPointer line = new ShortPointer();
    private short[] samples = new short[0];
    private float[] alpha = new float[0];

    /// Which components there are, from the descriptor's flags.
    private record Layout(boolean isRgb, boolean isPalette, boolean isGrey, boolean hasAlpha) {
        static Layout of(AVPixFmtDescriptor format) {
            boolean isPalette = (format.flags() & AV_PIX_FMT_FLAG_PAL) != 0;
            boolean hasAlpha = isPalette || (format.flags() & AV_PIX_FMT_FLAG_ALPHA) != 0;
            boolean isGrey = !isPalette && format.nb_components() < 3;
            return new Layout((format.flags() & AV_PIX_FMT_FLAG_RGB) != 0, isPalette, isGrey, hasAlpha);
        }
    }

    ComponentSheet(AVFrame frame, AVPixFmtDescriptor format, YuvMatrix matrix, Tone tone, Colour background) {
        this.frame = frame;
        this.format = format;
        this.matrix = matrix;
        this.tone = tone;
        this.background = tone.codes(background);
        this.layout = Layout.of(format);
        this.data = frame.data();
    }

    @Override
    public void show(AVFrame frame) {
        this.frame = frame;
        this.data = frame.data();
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
    public void read(int x, int y, LightRow into) {
        codes(x, y, into);
        if (layout.hasAlpha) cover(x, y, into);
        tone.toLight(into);
    }

    private void codes(int x, int y, LightRow into) {
        if (layout.isGrey) {
            component(0, x, y, into.red);
            if (!matrix.isFullRange()) stretch(into.red);
            System.arraycopy(into.red, 0, into.green, 0, into.width());
            System.arraycopy(into.red, 0, into.blue, 0, into.width());
        } else if (layout.isPalette) {
            entry(RED, x, y, into.red);
            entry(GREEN, x, y, into.green);
            entry(BLUE, x, y, into.blue);
        } else {
            component(0, x, y, into.red);
            component(1, x, y, into.green);
            component(2, x, y, into.blue);
            if (!layout.isRgb) matrix.toRgb(into);
        }
    }

    /// One row of one colour of the palette, as 0..1. FFmpeg's descriptor has the index alone as a component; the
    /// palette is 256 words of alpha, red, green, blue beside it (pixfmt.h).
    private void entry(int shift, int x, int y, float[] into) {
        var row = frame.data(0).position((long) y * frame.linesize(0) + x);
        var palette = new IntPointer(frame.data(1));
        for (int i = 0; i < into.length; i++) {
            into[i] = ((palette.get(row.get(i) & 0xFF) >>> shift) & 0xFF) / 255f;
        }
    }

    private void stretch(float[] grey) {
        for (int x = 0; x < grey.length; x++) grey[x] = (float) matrix.luma(grey[x] * 255);
    }

    /// One row of one component as 0..1, chroma repeated to the full width.
    private void component(int component, int x, int y, float[] into) {
        boolean isChroma = !layout.isRgb && !layout.isGrey && (component == 1 || component == 2);
        int shiftX = isChroma ? format.log2_chroma_w() : 0;
        int shiftY = isChroma ? format.log2_chroma_h() : 0;
        int begin = x >> shiftX;
        int count = ((x + into.length - 1) >> shiftX) - begin + 1;
        if (samples.length < count) {
            line.close();
            line = new ShortPointer(count);
            samples = new short[count];
        }
        av_read_image_line2(line, data, frame.linesize(), format, begin, y >> shiftY, component, count, 0, 2);
        line.get(samples, 0, count);
        float scale = 1f / ((1 << format.comp(component).depth()) - 1);
        for (int i = 0; i < into.length; i++) {
            into[i] = (samples[((x + i) >> shiftX) - begin] & 0xFFFF) * scale;
        }
    }

    private void cover(int x, int y, LightRow into) {
        if (alpha.length != into.width()) alpha = new float[into.width()];
        if (layout.isPalette) entry(ALPHA, x, y, alpha);
        else component(format.nb_components() - 1, x, y, alpha);
        over(into.red, background[0]);
        over(into.green, background[1]);
        over(into.blue, background[2]);
    }

    private void over(float[] codes, float below) {
        for (int x = 0; x < codes.length; x++) codes[x] = below + (codes[x] - below) * alpha[x];
    }

    @Override
    public void close() {
        line.close();
    }
}
