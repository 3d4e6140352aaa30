package diorama.movie;

import static diorama.encode.Ffmpeg.check;

import diorama.encode.FfmpegFrame;
import diorama.frame.Frame;
import diorama.frame.Plane;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/// A film opened and decoded from the first frame to the last, as a player does.
public record Decoded(Facts facts, List<Packet> packets, List<Shown> shown) {
    /// What the container says, in FFmpeg's words.
    public record Facts(
            String codec,
            int width,
            int height,
            String rate,
            long startTime,
            double seconds,
            String colours,
            int profile) {}

    /// Times in frames.
    public record Packet(long dts, long pts, boolean isKey) {}

    /// A decoded frame: its time in frames, its middle sample and its mean luma.
    public record Shown(long frame, int y, int u, int v, double meanLuma) {}

    public static Decoded of(Path file) {
        var context = new AVFormatContext(null);
        check(
                avformat.avformat_open_input(
                        context,
                        new BytePointer("file:" + file.toAbsolutePath(), StandardCharsets.UTF_8),
                        null,
                        new AVDictionary(null)),
                "open");
        try {
            check(avformat.avformat_find_stream_info(context, (AVDictionary) null), "facts");
            var stream = context.streams(0);
            var packets = new ArrayList<Packet>();
            var shown = new ArrayList<Shown>();
            read(context, stream, packets, shown);
            return new Decoded(facts(context, stream), packets, shown);
        } finally {
            avformat.avformat_close_input(context);
        }
    }

    private static Facts facts(AVFormatContext context, AVStream stream) {
        var picture = stream.codecpar();
        String colours =
                avutil.av_color_primaries_name(picture.color_primaries()).getString() + " "
                        + avutil.av_color_transfer_name(picture.color_trc()).getString() + " "
                        + avutil.av_color_space_name(picture.color_space()).getString() + " "
                        + avutil.av_color_range_name(picture.color_range()).getString();
        return new Facts(
                avcodec.avcodec_get_name(picture.codec_id()).getString(),
                picture.width(),
                picture.height(),
                stream.avg_frame_rate().num() + "/" + stream.avg_frame_rate().den(),
                context.start_time(),
                context.duration() / 1e6,
                colours,
                picture.profile());
    }

    private static void read(AVFormatContext context, AVStream stream, List<Packet> packets, List<Shown> shown) {
        var codec = avcodec.avcodec_find_decoder(stream.codecpar().codec_id());
        AVCodecContext decoder = avcodec.avcodec_alloc_context3(codec);
        AVPacket packet = avcodec.av_packet_alloc();
        AVFrame frame = avutil.av_frame_alloc();
        try {
            check(avcodec.avcodec_parameters_to_context(decoder, stream.codecpar()), "describe");
            decoder.thread_count(1);
            check(avcodec.avcodec_open2(decoder, codec, (AVDictionary) null), "decoder");
            while (avformat.av_read_frame(context, packet) >= 0) {
                packets.add(new Packet(
                        frames(packet.dts(), stream),
                        frames(packet.pts(), stream),
                        (packet.flags() & avcodec.AV_PKT_FLAG_KEY) != 0));
                check(avcodec.avcodec_send_packet(decoder, packet), "send");
                take(decoder, frame, stream, shown);
                avcodec.av_packet_unref(packet);
            }
            check(avcodec.avcodec_send_packet(decoder, null), "end");
            take(decoder, frame, stream, shown);
        } finally {
            avutil.av_frame_free(frame);
            avcodec.av_packet_free(packet);
            avcodec.avcodec_free_context(decoder);
        }
    }

    private static void take(AVCodecContext decoder, AVFrame frame, AVStream stream, List<Shown> shown) {
        while (avcodec.avcodec_receive_frame(decoder, frame) >= 0) {
            var picture = FfmpegFrame.over(frame);
            shown.add(new Shown(
                    frames(frame.best_effort_timestamp(), stream),
                    middle(picture.y()),
                    middle(picture.u()),
                    middle(picture.v()),
                    meanLuma(picture)));
        }
    }

    private static long frames(long time, AVStream stream) {
        var rate = stream.avg_frame_rate();
        return avutil.av_rescale_q(time, stream.time_base(), avutil.av_make_q(rate.den(), rate.num()));
    }

    private static int middle(Plane plane) {
        return plane.samples()
                        .get(ValueLayout.JAVA_BYTE, (long) plane.height() / 2 * plane.strideBytes() + plane.width() / 2)
                & 0xff;
    }

    private static double meanLuma(Frame frame) {
        return Sketch.of(frame).brightness();
    }
}
