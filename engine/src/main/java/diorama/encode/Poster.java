package diorama.encode;

import static diorama.encode.Ffmpeg.check;
import static diorama.encode.Ffmpeg.made;

import diorama.frame.Frame;
import diorama.media.Size;
import diorama.time.FrameRate;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/// Makes a still picture of a frame: a JPEG or a PNG, in the colours that every viewer of pictures expects.
public final class Poster {
    /// The best JPEG quality but one of FFmpeg's scale 1 to 31.
    private static final int JPEG_SCALE = 2;

    private Poster() {}

    /// The forms of a still picture, with what each is encoded from: RGB, or YUV as JPEG means it (BT.601, full range).
    public enum Form {
        JPEG("mjpeg", avutil.AV_PIX_FMT_YUVJ420P, "scale=out_color_matrix=bt601:out_range=pc,format=yuvj420p"),
        PNG("png", avutil.AV_PIX_FMT_RGB24, "format=rgb24");

        private final String encoder;
        private final int pixels;
        private final String filters;

        Form(String encoder, int pixels, String filters) {
            this.encoder = encoder;
            this.pixels = pixels;
            this.filters = filters;
        }
    }

    /// The bytes of a picture file of what `painter` paints.
    public static byte[] of(Size size, Form form, Consumer<Frame> painter) {
        String chain = FilterGraph.source("in", size, FrameRate.OF_30)
                + ",scale=out_range=pc:flags=bicubic+accurate_rnd," + "format=gbrp," + form.filters + ",buffersink@out";
        var converted = made(avutil.av_frame_alloc(), "a frame");
        try (var graph = new FilterGraph(chain);
                var picture = FfmpegFrame.allocate(size)) {
            painter.accept(picture.frame());
            graph.put("in", picture.pointer());
            if (!graph.take(converted)) throw new AssertionError("the filters gave no frame");
            return encoded(converted, form);
        } finally {
            avutil.av_frame_free(converted);
        }
    }

    private static byte[] encoded(AVFrame picture, Form form) {
        var codec = made(avcodec.avcodec_find_encoder_by_name(form.encoder), form.encoder);
        AVCodecContext context = made(avcodec.avcodec_alloc_context3(codec), "an encoder");
        AVPacket packet = made(avcodec.av_packet_alloc(), "a packet");
        try {
            context.width(picture.width()).height(picture.height()).pix_fmt(form.pixels);
            context.time_base(avutil.av_make_q(1, 1)).thread_count(1);
            context.color_range(avutil.AVCOL_RANGE_JPEG);
            context.flags(context.flags() | avcodec.AV_CODEC_FLAG_QSCALE);
            context.global_quality(JPEG_SCALE * avutil.FF_QP2LAMBDA);
            check(avcodec.avcodec_open2(context, codec, (AVDictionary) null), "starting " + form);
            picture.quality(context.global_quality()).pts(0);
            check(avcodec.avcodec_send_frame(context, picture), "encoding a poster");
            check(avcodec.avcodec_receive_packet(context, packet), "encoding a poster");
            MemorySegment bytes = NativeMemory.at(packet.data(), packet.size());
            return bytes.toArray(ValueLayout.JAVA_BYTE);
        } finally {
            avcodec.av_packet_free(packet);
            avcodec.avcodec_free_context(context);
        }
    }
}
