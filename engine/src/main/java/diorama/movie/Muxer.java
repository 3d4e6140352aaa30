package diorama.movie;

import static diorama.encode.Ffmpeg.check;
import static diorama.encode.Ffmpeg.made;

import diorama.encode.Codec;
import diorama.encode.Ffmpeg;
import diorama.encode.SoundCodec;
import diorama.encode.SoundEncoder;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

/// A container file being written: one stream of pictures and, where there is sound, one of that, packet by packet.
final class Muxer implements AutoCloseable {
    private static final AVRational SOUND_TIME = avutil.av_make_q(1, SoundEncoder.RATE);

    /// Opus wants so many samples decoded before a place that is jumped to: 80 ms (RFC 7845).
    private static final int SEEK_PREROLL = 3840;

    private final Target target;
    private final AVFormatContext context;
    private final AVPacket packet;
    private final AVRational frameTime;

    private Muxer(Target target, VideoStream stream) {
        this.target = target;
        this.context = new AVFormatContext(null);
        var form = utf8(target.container().muxer());
        check(avformat.avformat_alloc_output_context2(context, null, form, url()), "a " + target.container() + " file");
        this.packet = made(avcodec.av_packet_alloc(), "a packet");
        this.frameTime =
                avutil.av_make_q(stream.rate().denominator(), stream.rate().numerator());
    }

    static Muxer open(Target target, VideoStream stream, Optional<SoundStream> sound) {
        var muxer = new Muxer(target, stream);
        try {
            muxer.describe(stream);
            sound.ifPresent(muxer::describe);
            muxer.start();
            return muxer;
        } catch (Refused e) {
            muxer.close();
            throw e;
        }
    }

    private void describe(VideoStream stream) {
        context.flags(context.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        AVStream track = made(avformat.avformat_new_stream(context, null), "a track");
        track.time_base(frameTime);
        track.avg_frame_rate(
                avutil.av_make_q(stream.rate().numerator(), stream.rate().denominator()));
        picture(track.codecpar(), stream);
        target.title().ifPresent(title -> tag("title", title));
        target.made().ifPresent(made -> tag("creation_time", made.toString()));
    }

    private static void picture(AVCodecParameters picture, VideoStream stream) {
        picture.codec_type(avutil.AVMEDIA_TYPE_VIDEO);
        picture.codec_id(
                switch (stream.codec()) {
                    case Codec.H264 -> avcodec.AV_CODEC_ID_H264;
                    case Codec.VP9 -> avcodec.AV_CODEC_ID_VP9;
                });
        picture.width(stream.size().width()).height(stream.size().height());
        picture.format(avutil.AV_PIX_FMT_YUV420P);
        picture.sample_aspect_ratio(avutil.av_make_q(1, 1));
        picture.field_order(avcodec.AV_FIELD_PROGRESSIVE);
        picture.color_primaries(avutil.AVCOL_PRI_BT709);
        picture.color_trc(avutil.AVCOL_TRC_BT709);
        picture.color_space(avutil.AVCOL_SPC_BT709);
        picture.color_range(avutil.AVCOL_RANGE_MPEG);
        picture.chroma_location(avutil.AVCHROMA_LOC_LEFT);
        header(picture, stream.headerHex());
    }

    private static void header(AVCodecParameters coded, String hex) {
        byte[] header = HexFormat.of().parseHex(hex);
        if (header.length == 0) return;
        var memory = new BytePointer(avutil.av_mallocz(header.length + avcodec.AV_INPUT_BUFFER_PADDING_SIZE));
        coded.extradata(memory.put(header, 0, header.length)).extradata_size(header.length);
    }

    private void describe(SoundStream sound) {
        AVStream track = made(avformat.avformat_new_stream(context, null), "a track");
        track.time_base(SOUND_TIME);
        var coded = track.codecpar();
        coded.codec_type(avutil.AVMEDIA_TYPE_AUDIO);
        coded.codec_id(
                switch (sound.codec()) {
                    case AAC -> avcodec.AV_CODEC_ID_AAC;
                    case OPUS -> avcodec.AV_CODEC_ID_OPUS;
                });
        coded.sample_rate(SoundEncoder.RATE).format(avutil.AV_SAMPLE_FMT_FLTP);
        coded.frame_size(sound.codec() == SoundCodec.AAC ? 1024 : 960);
        if (sound.codec().isPrimed()) coded.initial_padding(sound.priming()).seek_preroll(SEEK_PREROLL);
        avutil.av_channel_layout_default(coded.ch_layout(), SoundEncoder.CHANNELS);
        header(coded, sound.headerHex());
    }

    private void tag(String name, String value) {
        var tags = new AVDictionary(context.metadata());
        avutil.av_dict_set(tags, utf8(name), utf8(value), 0);
        context.metadata(tags);
    }

    private void start() {
        var file = new AVIOContext(null);
        written(avformat.avio_open(file, url(), avformat.AVIO_FLAG_WRITE));
        context.pb(file);
        var options = new AVDictionary(null);
        try {
            target.container().options().forEach((name, value) -> avutil.av_dict_set(options, name, value, 0));
            written(avformat.avformat_write_header(context, options));
        } finally {
            avutil.av_dict_free(options);
        }
    }

    /// `place`: where the packet stands in the order of decoding, shifted so that it is never after `frame`.
    void write(BytePointer bytes, EncodedChunk.Packet facts, long frame, long place) {
        packet.data(bytes).size(facts.sizeBytes()).stream_index(0);
        packet.flags(facts.isKey() ? avcodec.AV_PKT_FLAG_KEY : 0);
        packet.pts(frame).dts(place).duration(1);
        avcodec.av_packet_rescale_ts(packet, frameTime, context.streams(0).time_base());
        written(avformat.av_write_frame(context, packet));
    }

    /// `length`: how many samples of the packet are heard.
    void writeSound(BytePointer bytes, EncodedSound.Packet facts, long length) {
        packet.data(bytes).size(facts.sizeBytes()).stream_index(1).flags(avcodec.AV_PKT_FLAG_KEY);
        packet.pts(facts.sample()).dts(facts.sample()).duration(length);
        avcodec.av_packet_rescale_ts(packet, SOUND_TIME, context.streams(1).time_base());
        written(avformat.av_write_frame(context, packet));
    }

    void finish() {
        written(avformat.av_write_trailer(context));
        written(avformat.avio_closep(context.pb()));
        context.pb(null);
    }

    private void written(int answer) {
        if (answer < 0) {
            throw new Refused(new Problem.CannotWrite(target.file().toString(), Ffmpeg.says(answer)));
        }
    }

    private BytePointer url() {
        return utf8("file:" + target.file().toAbsolutePath());
    }

    private static BytePointer utf8(String text) {
        return new BytePointer(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        if (context.pb() != null) avformat.avio_closep(context.pb());
        avformat.avformat_free_context(context);
        avcodec.av_packet_free(packet);
    }
}
