package diorama.movie;

import static diorama.encode.Ffmpeg.check;
import static diorama.encode.Ffmpeg.made;

import diorama.encode.FfmpegFrame;
import diorama.frame.Frame;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/// Decodes frames that need no other, one at a time.
final class KeyDecoder implements AutoCloseable {
    private final AVCodecContext context;
    private final AVFrame picture;

    KeyDecoder(AVCodecParameters stream) {
        var codec = made(avcodec.avcodec_find_decoder(stream.codec_id()), "a decoder");
        context = made(avcodec.avcodec_alloc_context3(codec), "a decoder");
        picture = made(avutil.av_frame_alloc(), "a frame");
        context.thread_count(1);
        check(avcodec.avcodec_parameters_to_context(context, stream), "describing a decoder");
        context.skip_loop_filter(avcodec.AVDISCARD_ALL);
        check(avcodec.avcodec_open2(context, codec, (org.bytedeco.ffmpeg.avutil.AVDictionary) null), "a decoder");
    }

    /// The frame of a packet; valid until the next call.
    Frame decode(AVPacket packet) {
        check(avcodec.avcodec_send_packet(context, packet), "decoding");
        check(avcodec.avcodec_send_packet(context, null), "decoding");
        check(avcodec.avcodec_receive_frame(context, picture), "decoding");
        avcodec.avcodec_flush_buffers(context);
        return FfmpegFrame.over(picture);
    }

    /// The tags of the frame decoded last: primaries, curve, matrix, range.
    Tags tags() {
        return new Tags(picture.color_primaries(), picture.color_trc(), picture.colorspace(), picture.color_range());
    }

    @Override
    public void close() {
        avutil.av_frame_free(picture);
        avcodec.avcodec_free_context(context);
    }
}
