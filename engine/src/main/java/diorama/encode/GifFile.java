package diorama.encode;

import static diorama.encode.Ffmpeg.check;
import static diorama.encode.Ffmpeg.made;

import diorama.media.Size;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/// A GIF file that takes pictures with a palette. It repeats for ever.
final class GifFile implements AutoCloseable {
    private final Path path;
    private final AVCodecContext context;
    private final AVFormatContext file = new AVFormatContext(null);
    private final AVPacket packet;

    GifFile(Path path, Size size, FrameRate rate) {
        this.path = path;
        var codec = made(avcodec.avcodec_find_encoder(avcodec.AV_CODEC_ID_GIF), "a GIF encoder");
        this.context = made(avcodec.avcodec_alloc_context3(codec), "an encoder");
        this.packet = made(avcodec.av_packet_alloc(), "a packet");
        context.width(size.width()).height(size.height()).pix_fmt(avutil.AV_PIX_FMT_PAL8);
        context.time_base(avutil.av_make_q(rate.denominator(), rate.numerator()))
                .thread_count(1);
        try {
            check(avcodec.avcodec_open2(context, codec, (AVDictionary) null), "starting a GIF encoder");
            open();
        } catch (Refused e) {
            close();
            throw e;
        }
    }

    private void open() {
        var url = new BytePointer("file:" + path.toAbsolutePath(), StandardCharsets.UTF_8);
        var form = new BytePointer("gif", StandardCharsets.US_ASCII);
        check(avformat.avformat_alloc_output_context2(file, null, form, url), "a GIF file");
        var track = made(avformat.avformat_new_stream(file, null), "a track");
        check(avcodec.avcodec_parameters_from_context(track.codecpar(), context), "describing a GIF");
        track.time_base(context.time_base());
        var out = new AVIOContext(null);
        written(avformat.avio_open(out, url, avformat.AVIO_FLAG_WRITE));
        file.pb(out);
        written(avformat.avformat_write_header(file, (AVDictionary) null));
    }

    void write(AVFrame picture) {
        check(avcodec.avcodec_send_frame(context, picture), "encoding a frame");
        drain();
    }

    void finish() {
        check(avcodec.avcodec_send_frame(context, null), "ending a film");
        drain();
        written(avformat.av_write_trailer(file));
        written(avformat.avio_closep(file.pb()));
        file.pb(null);
    }

    private void drain() {
        while (avcodec.avcodec_receive_packet(context, packet) >= 0) {
            packet.duration(1);
            avcodec.av_packet_rescale_ts(
                    packet, context.time_base(), file.streams(0).time_base());
            written(avformat.av_write_frame(file, packet));
            avcodec.av_packet_unref(packet);
        }
    }

    private void written(int answer) {
        if (answer < 0) throw new Refused(new Problem.CannotWrite(path.toString(), Ffmpeg.says(answer)));
    }

    @Override
    public void close() {
        if (!file.isNull() && file.pb() != null) avformat.avio_closep(file.pb());
        avformat.avformat_free_context(file);
        avcodec.avcodec_free_context(context);
        avcodec.av_packet_free(packet);
    }
}
