package diorama.clip;

import static org.bytedeco.ffmpeg.avutil.AVFrame.AV_FRAME_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AV1;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BYTE;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_seek_file;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import diorama.photo.AvError;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/// The frames of a clip's main moving picture, one after another in the order in which they are seen, from any
/// key frame on. What a decoder gives before its first key frame leans on pictures that were seeked over: it is
/// dropped, so that a frame is the same however one came to it.
final class FrameStream implements AutoCloseable {
    private static final double BEFORE_MS = 10_000;

    private final ClipFile file;
    private final AVStream stream;
    private final AVCodecContext decoder;
    private final AVPacket packet = av_packet_alloc();
    private boolean isDraining;
    private boolean hasKey;
    private long last = AV_NOPTS_VALUE;

    FrameStream(ClipFile file) {
        this.file = file;
        this.stream = file.pictures().orElseThrow();
        this.decoder = open();
    }

    private AVCodecContext open() {
        var coded = stream.codecpar();
        // FFmpeg's own AV1 decoder needs a graphics card: libaom does not.
        var codec = coded.codec_id() == AV_CODEC_ID_AV1
                ? avcodec_find_decoder_by_name("libaom-av1")
                : avcodec_find_decoder(coded.codec_id());
        if (codec == null) throw ClipFile.damaged(file.name(), "no decoder for its pictures");
        var context = avcodec_alloc_context3(codec);
        avcodec_parameters_to_context(context, coded);
        context.pkt_timebase(stream.time_base());
        context.thread_count(file.settings().decoderThreads());
        int opened = avcodec_open2(context, codec, (AVDictionary) null);
        if (opened < 0) {
            avcodec_free_context(context);
            throw ClipFile.damaged(file.name(), AvError.text(opened));
        }
        return context;
    }

    /// How long one tick of the frames' times is.
    double tickMs() {
        return ClipFile.seconds(stream.time_base()) * 1000;
    }

    /// Puts the next frame into `into`; false after the last. Frames that cannot be decoded are left out, as players
    /// do.
    boolean next(AVFrame into) {
        while (true) {
            int received = avcodec_receive_frame(decoder, into);
            if (received >= 0 && isUsable(into)) return true;
            if (received == AVERROR_EOF || (received < 0 && isDraining)) return false;
            if (received == AVERROR_EAGAIN()) feed();
        }
    }

    private boolean isUsable(AVFrame frame) {
        hasKey |= (frame.flags() & AV_FRAME_FLAG_KEY) != 0;
        if (frame.best_effort_timestamp() == AV_NOPTS_VALUE && hasKey) frame.best_effort_timestamp(last + frameTicks());
        last = frame.best_effort_timestamp();
        return hasKey && last != AV_NOPTS_VALUE;
    }

    /// How long a frame is that does not say when it is shown: the last one of an AVI may not.
    private long frameTicks() {
        var rate = file.rate();
        return Math.round((double) rate.denominator() / rate.numerator() / ClipFile.seconds(stream.time_base()));
    }

    /// One packet of ours to the decoder, or the news that there are no more. Its own mistakes show when frames are
    /// received.
    private void feed() {
        while (av_read_frame(file.context(), packet) >= 0) {
            boolean isOurs = packet.stream_index() == stream.index();
            if (isOurs) avcodec_send_packet(decoder, packet);
            av_packet_unref(packet);
            if (isOurs) return;
        }
        isDraining = true;
        avcodec_send_packet(decoder, null);
    }

    /// On to a key frame at or before `tick`, by the container's index; false where it cannot seek.
    boolean seek(long tick) {
        return isFresh(avformat_seek_file(file.context(), stream.index(), Long.MIN_VALUE, tick, tick, 0));
    }

    /// Back to the first frame, by a time long before it, since frames are decoded before they are shown; where there
    /// is no index, to the first byte.
    boolean rewind() {
        long before = firstTick() - (long) (BEFORE_MS / tickMs());
        int sought = avformat_seek_file(file.context(), stream.index(), Long.MIN_VALUE, before, Long.MAX_VALUE, 0);
        return isFresh(sought < 0 ? av_seek_frame(file.context(), -1, 0, AVSEEK_FLAG_BYTE) : sought);
    }

    private boolean isFresh(int sought) {
        avcodec_flush_buffers(decoder);
        isDraining = false;
        hasKey = false;
        return sought >= 0;
    }

    long firstTick() {
        return stream.start_time() == AV_NOPTS_VALUE ? 0 : stream.start_time();
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(decoder);
    }
}
