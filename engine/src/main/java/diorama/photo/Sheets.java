package diorama.photo;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT2020_CL;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT2020_NCL;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_ALPHA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_PLANAR;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ411P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ440P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import diorama.look.Colour;
import java.util.Set;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;

/// Makes the right kind of [Sheet] of a decoded frame.
final class Sheets {
    private static final Set<Integer> FULL_RANGE = Set.of(
            AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P, AV_PIX_FMT_YUVJ444P, AV_PIX_FMT_YUVJ440P, AV_PIX_FMT_YUVJ411P);

    private Sheets() {}

    /// The sheet owns the frame from now on.
    static Sheet of(AVFrame frame, Tone tone, Colour background) {
        var format = av_pix_fmt_desc_get(frame.format());
        boolean isFull = frame.color_range() == AVCOL_RANGE_JPEG || FULL_RANGE.contains(frame.format());
        var matrix = matrix(frame, isFull);
        return isPlainYuv(format)
                ? new PlanarSheet(frame, format, matrix, tone)
                : new ComponentSheet(frame, format, matrix, tone, background);
    }

    private static boolean isPlainYuv(AVPixFmtDescriptor format) {
        boolean isPlanar = (format.flags() & AV_PIX_FMT_FLAG_PLANAR) != 0;
        boolean isOther = (format.flags() & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_ALPHA)) != 0;
        return isPlanar
                && !isOther
                && format.nb_components() == 3
                && format.comp(0).depth() == 8;
    }

    private static YuvMatrix matrix(AVFrame frame, boolean isFull) {
        int matrix = frame.colorspace();
        if (matrix == AVCOL_SPC_BT709) return YuvMatrix.bt709(isFull);
        if (matrix == AVCOL_SPC_BT2020_NCL || matrix == AVCOL_SPC_BT2020_CL) return YuvMatrix.bt2020(isFull);
        return YuvMatrix.bt601(isFull);
    }
}
