package diorama.photo;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_BMP;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_GIF;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MJPEG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_PNG;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_TIFF;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_WEBP;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import java.nio.ByteBuffer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/// Decodes a photo that is one packet for one decoder: every kind but HEIC and AVIF.
final class StillDecoder {
    static {
        av_log_set_level(AV_LOG_QUIET);
    }

    private StillDecoder() {}

    /// The picture at `1 / 2^halvings` of its size, where its format can do that (JPEG up to three times). The caller
    /// owns the frame.
    static AVFrame decode(PhotoFile photo, int halvings) {
        var context = avcodec_alloc_context3(avcodec_find_decoder(codec(photo.format())));
        try {
            context.lowres(halvings);
            return decode(photo, context, photo.packet());
        } finally {
            avcodec_free_context(context);
        }
    }

    /// Other bytes of the same kind in the photo's stead.
    static AVFrame decode(PhotoFile photo, ByteBuffer bytes) {
        var context = avcodec_alloc_context3(avcodec_find_decoder(codec(photo.format())));
        var packet = av_packet_alloc();
        try {
            if (av_new_packet(packet, bytes.remaining()) < 0) throw new OutOfMemoryError("no memory for a packet");
            packet.data().capacity(bytes.remaining()).asByteBuffer().put(bytes.duplicate());
            return decode(photo, context, packet);
        } finally {
            av_packet_free(packet);
            avcodec_free_context(context);
        }
    }

    /// One coded picture out of a container.
    static AVFrame decode(PhotoFile photo, AVCodec codec, AVCodecParameters coded, AVPacket packet) {
        var context = avcodec_alloc_context3(codec);
        try {
            avcodec_parameters_to_context(context, coded);
            return decode(photo, context, packet);
        } finally {
            avcodec_free_context(context);
        }
    }

    private static AVFrame decode(PhotoFile photo, AVCodecContext context, AVPacket packet) {
        context.thread_count(1);
        int opened = avcodec_open2(context, context.codec(), (AVDictionary) null);
        if (opened < 0) throw photo.damaged(AvError.text(opened));
        int sent = avcodec_send_packet(context, packet);
        if (sent < 0) throw photo.damaged(AvError.text(sent));
        var frame = av_frame_alloc();
        int received = avcodec_receive_frame(context, frame);
        if (received < 0) {
            avcodec_send_packet(context, null);
            received = avcodec_receive_frame(context, frame);
        }
        if (received < 0) {
            av_frame_free(frame);
            throw photo.damaged(AvError.text(received));
        }
        return frame;
    }

    private static int codec(PhotoFormat format) {
        return switch (format) {
            case JPEG -> AV_CODEC_ID_MJPEG;
            case PNG -> AV_CODEC_ID_PNG;
            case GIF -> AV_CODEC_ID_GIF;
            case WEBP -> AV_CODEC_ID_WEBP;
            case BMP -> AV_CODEC_ID_BMP;
            case TIFF -> AV_CODEC_ID_TIFF;
            case HEIC, AVIF -> throw new IllegalArgumentException(format + " comes in a container");
        };
    }
}
