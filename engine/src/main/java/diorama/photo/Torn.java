package diorama.photo;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.BytePointer;

/// Finds where a JPEG that was cut off ends. FFmpeg leaves what it did not decode at zero in all planes, a green
/// that no photo has; in grey and RGB pictures zero is black, so there the file's missing end mark must bear
/// witness too.
final class Torn {
    private static final int END_SEARCHED_BYTES = 1024;

    private Torn() {}

    /// Makes the frame only as high as the rows that are complete to their right end, at least one.
    static void trim(AVFrame frame, ByteBuffer jpeg) {
        var format = av_pix_fmt_desc_get(frame.format());
        boolean isGrey = format.nb_components() < 3;
        boolean isRgb = (format.flags() & AV_PIX_FMT_FLAG_RGB) != 0;
        if ((isGrey || isRgb) && hasEnd(jpeg)) return;
        int rows = frame.height();
        while (rows > 1 && isBlank(frame, format, rows - 1)) rows--;
        frame.height(rows);
    }

    private static boolean isBlank(AVFrame frame, AVPixFmtDescriptor format, int row) {
        boolean isBlank = last(frame, 0, row, frame.width()) == 0;
        for (int plane = 1; plane < Math.min(3, format.nb_components()) && frame.data(plane) != null; plane++) {
            int chromaWidth = -(-frame.width() >> format.log2_chroma_w());
            isBlank &= last(frame, plane, row >> format.log2_chroma_h(), chromaWidth) == 0;
        }
        return isBlank;
    }

    private static byte last(AVFrame frame, int plane, int row, int width) {
        BytePointer data = frame.data(plane);
        return data.get((long) row * frame.linesize(plane) + width - 1);
    }

    private static boolean hasEnd(ByteBuffer jpeg) {
        for (int at = jpeg.limit() - 2; at > Math.max(1, jpeg.limit() - END_SEARCHED_BYTES); at--) {
            if (jpeg.get(at) == (byte) 0xFF && jpeg.get(at + 1) == (byte) 0xD9) return true;
        }
        return false;
    }
}
