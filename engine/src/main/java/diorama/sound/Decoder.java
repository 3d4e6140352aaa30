package diorama.sound;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_seek_file;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import diorama.photo.AvError;
import diorama.photo.ByteSource;
import diorama.photo.Container;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;

/// The sound of a container, frame by frame as it is coded. What cannot be decoded is left out, as players do.
final class Decoder implements AutoCloseable {
    private static final int SECOND_US = 1_000_000;

    private final Container container;
    private final AVStream stream;
    private final AVCodecContext decoder;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private boolean isDraining;

    private Decoder(Container container, AVStream stream, AVCodecContext decoder) {
        this.container = container;
        this.stream = stream;
        this.decoder = decoder;
    }

    /// @throws Container.Unreadable if there is no sound that can be decoded
    static Decoder open(ByteSource source) throws Container.Unreadable {
        var container = Container.open(source);
        try {
            var opened = open(container);
            container = null;
            return opened;
        } finally {
            if (container != null) container.close();
        }
    }

    private static Decoder open(Container container) throws Container.Unreadable {
        int found = avformat_find_stream_info(container.context(), (PointerPointer<?>) null);
        if (found < 0) throw new Container.Unreadable(AvError.text(found));
        var stream = sound(container.context());
        var codec = avcodec_find_decoder(stream.codecpar().codec_id());
        if (codec == null) throw new Container.Unreadable("no decoder for its sound");
        var context = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(context, stream.codecpar());
        context.pkt_timebase(stream.time_base());
        context.thread_count(1);
        int opened = avcodec_open2(context, codec, (AVDictionary) null);
        if (opened >= 0) return new Decoder(container, stream, context);
        avcodec_free_context(context);
        throw new Container.Unreadable(AvError.text(opened));
    }

    private static AVStream sound(AVFormatContext context) throws Container.Unreadable {
        for (int i = 0; i < context.nb_streams(); i++) {
            if (context.streams(i).codecpar().codec_type() == AVMEDIA_TYPE_AUDIO) return context.streams(i);
        }
        throw new Container.Unreadable("no sound in it");
    }

    /// When the file's time begins, in microseconds: with its first picture where it has pictures, else with its sound.
    long startUs() {
        var context = container.context();
        for (int i = 0; i < context.nb_streams(); i++) {
            var other = context.streams(i);
            boolean isCover = (other.disposition() & AV_DISPOSITION_ATTACHED_PIC) != 0;
            if (other.codecpar().codec_type() == AVMEDIA_TYPE_VIDEO && !isCover) return startUs(other);
        }
        return startUs(stream);
    }

    private static long startUs(AVStream of) {
        return of.start_time() == AV_NOPTS_VALUE ? 0 : us(of.start_time(), of);
    }

    private static long us(long ticks, AVStream of) {
        return Math.round((double) ticks
                * of.time_base().num()
                * SECOND_US
                / of.time_base().den());
    }

    /// The next frame is in [#frame] now; false after the last.
    boolean next() {
        while (true) {
            int received = avcodec_receive_frame(decoder, frame);
            if (received >= 0) return true;
            if (received == AVERROR_EOF || isDraining) return false;
            if (received == AVERROR_EAGAIN()) feed();
        }
    }

    private void feed() {
        while (av_read_frame(container.context(), packet) >= 0) {
            boolean isOurs = packet.stream_index() == stream.index();
            if (isOurs) avcodec_send_packet(decoder, packet);
            av_packet_unref(packet);
            if (isOurs) return;
        }
        isDraining = true;
        avcodec_send_packet(decoder, null);
    }

    AVFrame frame() {
        return frame;
    }

    /// All that comes, of the first channel, at the rate it was recorded at.
    float[] oneSide() {
        try (var plain = new Resampler(stream.codecpar().sample_rate(), 1)) {
            var samples = new float[0];
            int count = 0;
            while (next()) {
                int got = plain.put(frame);
                if (count + got > samples.length) samples = Arrays.copyOf(samples, Math.max(count + got, 2 * count));
                System.arraycopy(plain.samples(), 0, samples, count, got);
                count += got;
            }
            return Arrays.copyOf(samples, count);
        }
    }

    /// When the present frame begins, in microseconds of the container's time; empty where it does not say.
    java.util.OptionalLong frameUs() {
        long ticks = frame.best_effort_timestamp();
        if (ticks == AV_NOPTS_VALUE) return java.util.OptionalLong.empty();
        return java.util.OptionalLong.of(us(ticks, stream));
    }

    /// On to a place at or before a time of the container, if it can.
    void seek(long us) {
        avformat_seek_file(container.context(), -1, Long.MIN_VALUE, us, us, 0);
        avcodec_flush_buffers(decoder);
        isDraining = false;
    }

    @Override
    public void close() {
        av_frame_free(frame);
        av_packet_free(packet);
        avcodec_free_context(decoder);
        container.close();
    }
}
