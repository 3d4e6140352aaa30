package diorama.encode;

import static diorama.encode.Ffmpeg.check;
import static diorama.encode.Ffmpeg.made;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.FloatPointer;

/// Compresses stereo sound at 48 kHz on the calling thread.
public final class SoundEncoder implements AutoCloseable {
    public static final int RATE = 48_000;
    public static final int CHANNELS = 2;

    /// A fast search, and neither one channel for two nor noise for tones: at our bitrates both only take away.
    private static final Map<String, String> AAC = Map.of("aac_coder", "fast", "aac_is", "0", "aac_pns", "0");

    private final AVCodecContext context;
    private final AVPacket packet;
    private final AVFrame frame;
    private final SoundSink sink;
    private final boolean isPlanar;
    private final float[] held;
    private final float[] one;
    private int count;
    private long submitted;

    private SoundEncoder(AVCodecContext context, boolean isPlanar, SoundSink sink) {
        this.context = context;
        this.isPlanar = isPlanar;
        this.sink = sink;
        this.packet = made(avcodec.av_packet_alloc(), "a packet");
        this.frame = made(avutil.av_frame_alloc(), "a frame");
        this.held = new float[CHANNELS * context.frame_size()];
        this.one = new float[context.frame_size()];
    }

    public static SoundEncoder open(SoundCodec codec, int bitrate, SoundSink sink) {
        var encoder = avcodec.avcodec_find_encoder_by_name(codec.encoder());
        if (encoder == null) {
            throw new Refused(new Problem.MachineLacks(codec.encoder(), "in FFmpeg's library", "none"));
        }
        boolean isPlanar = codec == SoundCodec.AAC;
        AVCodecContext context = made(avcodec.avcodec_alloc_context3(encoder), "an encoder");
        context.sample_rate(RATE).bit_rate(bitrate).thread_count(1);
        context.sample_fmt(isPlanar ? avutil.AV_SAMPLE_FMT_FLTP : avutil.AV_SAMPLE_FMT_FLT);
        avutil.av_channel_layout_default(context.ch_layout(), CHANNELS);
        context.time_base(avutil.av_make_q(1, RATE));
        context.flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER | avcodec.AV_CODEC_FLAG_BITEXACT);
        var options = new AVDictionary(null);
        if (codec == SoundCodec.AAC) AAC.forEach((name, value) -> avutil.av_dict_set(options, name, value, 0));
        int opened = avcodec.avcodec_open2(context, encoder, options);
        avutil.av_dict_free(options);
        if (opened < 0) {
            avcodec.avcodec_free_context(context);
            throw new Refused(new Problem.EncodingFailed("starting " + codec + ": " + Ffmpeg.says(opened)));
        }
        return new SoundEncoder(context, isPlanar, sink);
    }

    /// `count` pairs of samples, left and right in turn.
    public void put(float[] stereo, int frames) {
        int done = 0;
        while (done < frames) {
            int some = Math.min(frames - done, held.length / CHANNELS - count);
            System.arraycopy(stereo, CHANNELS * done, held, CHANNELS * count, CHANNELS * some);
            count += some;
            done += some;
            if (count == held.length / CHANNELS) submit();
        }
    }

    /// The last packets come out; what is missing to a whole one is silence.
    public void finish() {
        if (count > 0) {
            java.util.Arrays.fill(held, CHANNELS * count, held.length, 0);
            submit();
        }
        check(avcodec.avcodec_send_frame(context, null), "ending the sound");
        drain();
    }

    private void submit() {
        int size = context.frame_size();
        avutil.av_frame_unref(frame);
        frame.nb_samples(size).format(context.sample_fmt()).sample_rate(RATE).pts(submitted);
        avutil.av_channel_layout_copy(frame.ch_layout(), context.ch_layout());
        check(avutil.av_frame_get_buffer(frame, 0), "a frame of sound");
        if (isPlanar) {
            for (int side = 0; side < CHANNELS; side++) new FloatPointer(frame.data(side)).put(side(side), 0, size);
        } else {
            new FloatPointer(frame.data(0)).put(held, 0, held.length);
        }
        check(avcodec.avcodec_send_frame(context, frame), "encoding sound");
        submitted += size;
        count = 0;
        drain();
    }

    private float[] side(int side) {
        for (int i = 0; i < one.length; i++) one[i] = held[CHANNELS * i + side];
        return one;
    }

    private void drain() {
        int answer;
        while ((answer = avcodec.avcodec_receive_packet(context, packet)) >= 0) {
            sink.accept(NativeMemory.at(packet.data(), packet.size()), packet.pts(), context.frame_size());
            avcodec.av_packet_unref(packet);
        }
        if (answer != avutil.AVERROR_EAGAIN() && answer != avutil.AVERROR_EOF) check(answer, "taking a packet");
    }

    /// What a decoder must know before the first packet.
    public byte[] header() {
        byte[] header = new byte[context.extradata_size()];
        if (header.length > 0) context.extradata().get(header);
        return header;
    }

    /// How many samples the encoder puts before the sound.
    public int priming() {
        return context.initial_padding();
    }

    @Override
    public void close() {
        avcodec.avcodec_free_context(context);
        avcodec.av_packet_free(packet);
        avutil.av_frame_free(frame);
    }
}
