package diorama.encode;

import static diorama.encode.Ffmpeg.check;
import static diorama.encode.Ffmpeg.made;

import java.lang.foreign.MemorySegment;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;

/// What a player makes of the packets of a [SoundEncoder], while they are made.
public final class SoundDecoder implements SoundSink, AutoCloseable {
    private final AVCodecContext context;
    private final AVPacket packet;
    private final AVFrame frame;
    private final Ear ear;
    private float[] left = new float[0];
    private float[] right = new float[0];

    /// Hears `count` samples of each side; the arrays are used again.
    @FunctionalInterface
    public interface Ear {
        void hear(float[] left, float[] right, int count);
    }

    private SoundDecoder(AVCodecContext context, Ear ear) {
        this.context = context;
        this.packet = made(avcodec.av_packet_alloc(), "a packet");
        this.frame = made(avutil.av_frame_alloc(), "a frame");
        this.ear = ear;
    }

    public static SoundDecoder open(SoundCodec codec, byte[] header, Ear ear) {
        int id = codec == SoundCodec.AAC ? avcodec.AV_CODEC_ID_AAC : avcodec.AV_CODEC_ID_OPUS;
        var decoder = made(avcodec.avcodec_find_decoder(id), "a decoder");
        AVCodecContext context = made(avcodec.avcodec_alloc_context3(decoder), "a decoder");
        var extra = new BytePointer(avutil.av_mallocz(header.length + avcodec.AV_INPUT_BUFFER_PADDING_SIZE));
        extra.capacity(header.length).put(header, 0, header.length);
        context.extradata(extra).extradata_size(header.length).sample_rate(SoundEncoder.RATE);
        avutil.av_channel_layout_default(context.ch_layout(), SoundEncoder.CHANNELS);
        context.thread_count(1);
        check(avcodec.avcodec_open2(context, decoder, (AVDictionary) null), "starting a decoder");
        return new SoundDecoder(context, ear);
    }

    @Override
    public void accept(MemorySegment bytes, long sample, int samples) {
        int size = Math.toIntExact(bytes.byteSize());
        check(avcodec.av_new_packet(packet, size), "a packet of sound");
        Pointer.memcpy(packet.data(), new BytePointer(bytes.asByteBuffer()), size);
        check(avcodec.avcodec_send_packet(context, packet), "decoding sound");
        avcodec.av_packet_unref(packet);
        take();
    }

    /// What is still held back comes out.
    public void finish() {
        check(avcodec.avcodec_send_packet(context, null), "decoding sound");
        take();
    }

    /// Both decoders give planes of floats.
    private void take() {
        while (avcodec.avcodec_receive_frame(context, frame) >= 0) {
            int count = frame.nb_samples();
            if (left.length < count) {
                left = new float[count];
                right = new float[count];
            }
            new FloatPointer(frame.data(0)).get(left, 0, count);
            new FloatPointer(frame.data(1)).get(right, 0, count);
            ear.hear(left, right, count);
        }
    }

    @Override
    public void close() {
        avcodec.avcodec_free_context(context);
        avcodec.av_packet_free(packet);
        avutil.av_frame_free(frame);
    }
}
