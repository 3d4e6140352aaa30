package diorama.movie;

import static diorama.encode.Ffmpeg.check;
import static diorama.encode.Ffmpeg.made;

import diorama.encode.Ffmpeg;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/// A film's file being read: what it says of its pictures (or its sound), and their packets.
final class Demuxer implements AutoCloseable {
    private final AVFormatContext context;
    private final AVPacket packet;
    private final int track;

    private Demuxer(AVFormatContext context, int track) {
        this.context = context;
        this.track = track;
        this.packet = made(avcodec.av_packet_alloc(), "a packet");
    }

    static Demuxer open(Path file) {
        return open(file, avutil.AVMEDIA_TYPE_VIDEO);
    }

    static Demuxer openSound(Path file) {
        return open(file, avutil.AVMEDIA_TYPE_AUDIO);
    }

    private static Demuxer open(Path file, int kind) {
        var context = new AVFormatContext(null);
        var url = new BytePointer("file:" + file.toAbsolutePath(), StandardCharsets.UTF_8);
        int answer = avformat.avformat_open_input(context, url, null, new AVDictionary(null));
        if (answer < 0) {
            throw new Refused(new Problem.FilmIsWrong(file.toString(), "file", "a film", Ffmpeg.says(answer)));
        }
        return new Demuxer(context, trackOf(context, kind));
    }

    private static int trackOf(AVFormatContext context, int kind) {
        for (int i = 0; i < context.nb_streams(); i++) {
            if (context.streams(i).codecpar().codec_type() == kind) return i;
        }
        return -1;
    }

    boolean hasTrack() {
        return track >= 0;
    }

    private AVStream stream() {
        return context.streams(track);
    }

    AVCodecParameters coded() {
        return stream().codecpar();
    }

    String rate() {
        var rate = stream().avg_frame_rate();
        return rate.num() + "/" + rate.den();
    }

    /// The next packet of the pictures is in [#packet] now; false at the end.
    boolean next() {
        while (true) {
            avcodec.av_packet_unref(packet);
            int answer = avformat.av_read_frame(context, packet);
            if (answer == avutil.AVERROR_EOF) return false;
            check(answer, "reading the film");
            if (packet.stream_index() == track) return true;
        }
    }

    AVPacket packet() {
        return packet;
    }

    /// When the present packet is heard, in samples at a rate.
    long sample(int rate) {
        return avutil.av_rescale_q(packet.pts(), stream().time_base(), avutil.av_make_q(1, rate));
    }

    /// How long the present packet is, in samples at a rate.
    long lengthSamples(int rate) {
        return avutil.av_rescale_q(packet.duration(), stream().time_base(), avutil.av_make_q(1, rate));
    }

    /// The number of the frame that the present packet shows, rounded: some containers count in milliseconds.
    long frame(FrameRate rate) {
        var base = stream().time_base();
        return avutil.av_rescale_q(packet.pts(), base, avutil.av_make_q(rate.denominator(), rate.numerator()));
    }

    @Override
    public void close() {
        avcodec.av_packet_free(packet);
        avformat.avformat_close_input(context);
    }
}
