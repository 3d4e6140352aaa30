package diorama.photo;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_FRAME_DATA_ICC_PROFILE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_ALPHA;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_PLANAR;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ411P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ440P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_side_data;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import diorama.look.Colour;
import java.util.Optional;
import java.util.Set;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;

/// Makes the right kind of [Sheet] of a decoded frame.
final class Sheets {
    private static final Set<Integer> FULL_RANGE = Set.of(
            AV_PIX_FMT_YUVJ420P, AV_PIX_FMT_YUVJ422P, AV_PIX_FMT_YUVJ444P, AV_PIX_FMT_YUVJ440P, AV_PIX_FMT_YUVJ411P);

    private Sheets() {}

    /// By what the frame itself says of its colours. The sheet owns the frame from now on.
    static Sheet of(AVFrame frame, Colour background) {
        var cicp = cicp(frame);
        return of(
                frame,
                cicp.yuv(),
                icc(frame).flatMap(IccProfile::tone).orElseGet(() -> CurveTone.of(cicp)),
                background);
    }

    static Sheet of(AVFrame frame, YuvMatrix matrix, Tone tone, Colour background) {
        return new OwnSheet(over(frame, matrix, tone, background), frame);
    }

    /// The frame stays the caller's.
    static FrameSheet over(AVFrame frame, YuvMatrix matrix, Tone tone, Colour background) {
        var format = av_pix_fmt_desc_get(frame.format());
        return isPlainYuv(format) && tone instanceof CurveTone curves && curves.range() == CurveTone.Range.STANDARD
                ? new PlanarSheet(frame, format, matrix, curves)
                : new ComponentSheet(frame, format, matrix, tone, background);
    }

    static Cicp cicp(AVFrame frame) {
        boolean isUnsaid = frame.color_range() == AVCOL_RANGE_UNSPECIFIED;
        boolean isGrey = av_pix_fmt_desc_get(frame.format()).nb_components() < 3;
        boolean isFull =
                frame.color_range() == AVCOL_RANGE_JPEG || FULL_RANGE.contains(frame.format()) || (isUnsaid && isGrey);
        return new Cicp(frame.color_primaries(), frame.color_trc(), frame.colorspace(), isFull);
    }

    private static Optional<byte[]> icc(AVFrame frame) {
        var data = av_frame_get_side_data(frame, AV_FRAME_DATA_ICC_PROFILE);
        if (data == null) return Optional.empty();
        byte[] profile = new byte[(int) data.size()];
        data.data().get(profile);
        return Optional.of(profile);
    }

    private static boolean isPlainYuv(AVPixFmtDescriptor format) {
        boolean isPlanar = (format.flags() & AV_PIX_FMT_FLAG_PLANAR) != 0;
        boolean isOther = (format.flags() & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_ALPHA)) != 0;
        return isPlanar
                && !isOther
                && format.nb_components() == 3
                && format.comp(0).depth() == 8;
    }
}
