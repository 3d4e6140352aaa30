package diorama.clip;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_new;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set;

import diorama.photo.AvError;
import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;

/// Writes clips whose frame `n` has the light [#light] all over, brighter in its upper left quarter.
record CountingClip(
        String encoder, Map<String, String> options, int frames, int rate, int pixelWidth, boolean isTurned) {
    static final int WIDTH = 160;
    static final int HEIGHT = 96;
    private static final int BRIGHTER = 30;

    static CountingClip of(String encoder, Map<String, String> options) {
        return new CountingClip(encoder, options, 75, 25, 1, false);
    }

    CountingClip turned() {
        return new CountingClip(encoder, options, frames, rate, pixelWidth, true);
    }

    CountingClip withWidePixels() {
        return new CountingClip(encoder, options, frames, rate, 2, isTurned);
    }

    /// Luma of frame `n`: 2 apart, so that neighbours can be told after coding.
    static int light(int n) {
        return 24 + 2 * (n % 80);
    }

    Path write(Path file) {
        var format = new AVFormatContext(null);
        check(avformat_alloc_output_context2(format, null, null, file.toString()));
        var codec = avcodec_find_encoder_by_name(encoder);
        var context = avcodec_alloc_context3(codec);
        configure(context, (format.oformat().flags() & AVFMT_GLOBALHEADER) != 0);
        check(avcodec_open2(context, codec, (AVDictionary) null));
        var stream = avformat_new_stream(format, codec);
        avcodec_parameters_from_context(stream.codecpar(), context);
        stream.time_base(context.time_base());
        stream.avg_frame_rate(context.framerate());
        stream.sample_aspect_ratio(context.sample_aspect_ratio());
        if (isTurned) turn(stream);
        var io = new AVIOContext(null);
        check(avio_open(io, file.toString(), AVIO_FLAG_WRITE));
        format.pb(io);
        check(avformat_write_header(format, (AVDictionary) null));
        encode(format, context, stream);
        check(av_write_trailer(format));
        avcodec_free_context(context);
        avio_closep(format.pb());
        avformat_free_context(format);
        return file;
    }

    private void configure(AVCodecContext context, boolean hasGlobalHeader) {
        context.width(WIDTH).height(HEIGHT).pix_fmt(AV_PIX_FMT_YUV420P);
        context.time_base(rational(1, rate)).framerate(rational(rate, 1));
        context.sample_aspect_ratio(rational(pixelWidth, 1));
        context.colorspace(AVCOL_SPC_BT709).color_range(AVCOL_RANGE_MPEG);
        context.gop_size(30).thread_count(1);
        context.bit_rate(4_000_000);
        if (hasGlobalHeader) context.flags(context.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        options.forEach((name, value) -> check(av_opt_set(context, name, value, 1)));
    }

    /// What telephones write for a picture to be turned a quarter clockwise.
    private static void turn(AVStream stream) {
        var coded = stream.codecpar();
        var count = new IntPointer(1).put(0);
        var side = new AVPacketSideData(null);
        var made = av_packet_side_data_new(side, count, AV_PKT_DATA_DISPLAYMATRIX, 36, 0);
        new IntPointer(made.data()).put(new int[] {0, 65536, 0, -65536, 0, 0, HEIGHT << 16, 0, 1 << 30}, 0, 9);
        coded.coded_side_data(side);
        coded.nb_coded_side_data(count.get());
    }

    private void encode(AVFormatContext format, AVCodecContext context, AVStream stream) {
        var frame = av_frame_alloc();
        frame.format(AV_PIX_FMT_YUV420P);
        frame.width(WIDTH);
        frame.height(HEIGHT);
        check(av_frame_get_buffer(frame, 0));
        var packet = av_packet_alloc();
        for (int n = 0; n < frames; n++) {
            check(av_frame_make_writable(frame));
            draw(frame, n);
            frame.pts(n);
            check(avcodec_send_frame(context, frame));
            drain(format, context, stream, packet);
        }
        avcodec_send_frame(context, null);
        drain(format, context, stream, packet);
        av_packet_free(packet);
        av_frame_free(frame);
    }

    private static void drain(AVFormatContext format, AVCodecContext context, AVStream stream, AVPacket packet) {
        while (avcodec_receive_packet(context, packet) >= 0) {
            if (packet.duration() == 0) packet.duration(1);
            av_packet_rescale_ts(packet, context.time_base(), stream.time_base());
            packet.stream_index(stream.index());
            check(av_interleaved_write_frame(format, packet));
        }
    }

    private static void draw(AVFrame frame, int n) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean isCorner = x < WIDTH / 2 && y < HEIGHT / 2;
                put(frame.data(0), y * frame.linesize(0) + x, light(n) + (isCorner ? BRIGHTER : 0));
            }
        }
        for (int plane = 1; plane < 3; plane++) {
            for (int y = 0; y < HEIGHT / 2; y++) {
                for (int x = 0; x < WIDTH / 2; x++) put(frame.data(plane), y * frame.linesize(plane) + x, 128);
            }
        }
    }

    private static void put(BytePointer plane, int at, int value) {
        plane.put(at, (byte) value);
    }

    private static AVRational rational(int numerator, int denominator) {
        return new AVRational().num(numerator).den(denominator);
    }

    private static void check(int result) {
        if (result < 0) throw new AssertionError(AvError.text(result));
    }
}
