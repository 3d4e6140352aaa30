package diorama.encode;

import static diorama.encode.Ffmpeg.check;
import static diorama.encode.Ffmpeg.made;

import diorama.frame.Frame;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.lang.foreign.MemorySegment;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/// Compresses one closed group of frames on the calling thread: paint into [#frame], [#submit], and at the end
/// [#finish].
///
/// One encoder is one thread on purpose: threads inside the encoder cost more than other chunks beside it, and with one
/// thread the same frames give the same bytes.
public final class VideoEncoder implements AutoCloseable {
    private final AVCodecContext context;
    private final AVPacket packet;
    private final PacketSink sink;
    private final FfmpegFrame picture;
    private final boolean isH264;
    private long submitted;

    private VideoEncoder(AVCodec codec, Encoding encoding, PacketSink sink) {
        this.context = made(avcodec.avcodec_alloc_context3(codec), "an encoder");
        this.packet = made(avcodec.av_packet_alloc(), "a packet");
        this.picture = FfmpegFrame.allocate(encoding.size());
        this.sink = sink;
        this.isH264 = encoding.codec() == Codec.H264;
    }

    public static VideoEncoder open(Encoding encoding, PacketSink sink) {
        var codec = avcodec.avcodec_find_encoder_by_name(encoding.codec().encoder());
        if (codec == null) {
            throw new Refused(new Problem.MachineLacks(encoding.codec().encoder(), "in FFmpeg's library", "none"));
        }
        var encoder = new VideoEncoder(codec, encoding, sink);
        try {
            describe(encoder.context, encoding);
            start(encoder.context, codec, encoding);
            return encoder;
        } catch (Refused e) {
            encoder.close();
            throw e;
        }
    }

    private static void describe(AVCodecContext context, Encoding encoding) {
        var rate = encoding.rate();
        context.width(encoding.size().width()).height(encoding.size().height());
        context.pix_fmt(avutil.AV_PIX_FMT_YUV420P);
        context.time_base(avutil.av_make_q(rate.denominator(), rate.numerator()));
        context.framerate(avutil.av_make_q(rate.numerator(), rate.denominator()));
        context.sample_aspect_ratio(avutil.av_make_q(1, 1));
        context.color_primaries(avutil.AVCOL_PRI_BT709);
        context.color_trc(avutil.AVCOL_TRC_BT709);
        context.colorspace(avutil.AVCOL_SPC_BT709);
        context.color_range(avutil.AVCOL_RANGE_MPEG);
        context.chroma_sample_location(avutil.AVCHROMA_LOC_LEFT);
        context.gop_size(encoding.limits().group());
        context.thread_count(1);
        context.flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER | avcodec.AV_CODEC_FLAG_CLOSED_GOP);
    }

    private static void start(AVCodecContext context, AVCodec codec, Encoding encoding) {
        var options = new AVDictionary(null);
        try {
            EncoderOptions.of(encoding).forEach((name, value) -> avutil.av_dict_set(options, name, value, 0));
            check(avcodec.avcodec_open2(context, codec, options), "starting " + encoding);
            if (avutil.av_dict_count(options) > 0) {
                throw new Refused(new Problem.EncodingFailed("an option of " + encoding + " is unknown"));
            }
        } finally {
            avutil.av_dict_free(options);
        }
    }

    /// The encoder's own memory: paint here, then [#submit].
    public Frame frame() {
        return picture.frame();
    }

    /// What is painted becomes the next frame.
    public void submit() {
        picture.number(submitted++);
        check(avcodec.avcodec_send_frame(context, picture.pointer()), "encoding frame " + (submitted - 1));
        drain();
        if (!picture.isOurs()) throw new AssertionError("the encoder kept the frame that we paint into");
    }

    /// No more frames: all packets that are still held back come out.
    public void finish() {
        check(avcodec.avcodec_send_frame(context, null), "ending a group");
        drain();
    }

    private void drain() {
        int answer;
        while ((answer = avcodec.avcodec_receive_packet(context, packet)) >= 0) {
            boolean isKey = (packet.flags() & avcodec.AV_PKT_FLAG_KEY) != 0;
            sink.accept(bytes(isKey), packet.pts(), isKey);
            avcodec.av_packet_unref(packet);
        }
        if (answer != avutil.AVERROR_EAGAIN() && answer != avutil.AVERROR_EOF) check(answer, "taking a packet");
    }

    private MemorySegment bytes(boolean isKey) {
        var bytes = NativeMemory.at(packet.data(), packet.size());
        return isKey && isH264 ? AnnexB.withoutRemarks(bytes) : bytes;
    }

    /// What a decoder must know before the first packet (H.264: SPS and PPS as Annex B); the same for every chunk of
    /// one encoding.
    public byte[] header() {
        byte[] header = new byte[context.extradata_size()];
        if (header.length > 0) context.extradata().get(header);
        return header;
    }

    @Override
    public void close() {
        avcodec.avcodec_free_context(context);
        avcodec.av_packet_free(packet);
        picture.close();
    }
}
