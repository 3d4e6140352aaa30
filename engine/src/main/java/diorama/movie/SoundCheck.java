package diorama.movie;

import static diorama.encode.Ffmpeg.check;
import static diorama.encode.Ffmpeg.made;

import diorama.encode.SoundCodec;
import diorama.encode.SoundEncoder;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.FloatPointer;

/// Listens to a finished film: is its sound there, as long as it was mixed, and in every second as loud?
final class SoundCheck {
    private final Path file;
    private final EncodedSound planned;

    private SoundCheck(Path file, EncodedSound planned) {
        this.file = file;
        this.planned = planned;
    }

    static void listen(Path file, EncodedSound planned, MovieSettings settings) {
        var check = new SoundCheck(file, planned);
        try (var film = Demuxer.openSound(file)) {
            check.expect("sound", true, film.hasTrack());
            int codec = planned.stream().codec() == SoundCodec.AAC ? avcodec.AV_CODEC_ID_AAC : avcodec.AV_CODEC_ID_OPUS;
            check.expect("sound codec", codec, film.coded().codec_id());
            check.expect("samples a second", SoundEncoder.RATE, film.coded().sample_rate());
            check.expect(
                    "channels", SoundEncoder.CHANNELS, film.coded().ch_layout().nb_channels());
            check.levels(film, settings);
        }
    }

    private void levels(Demuxer film, MovieSettings settings) {
        var heard = new Levels.Meter(SoundEncoder.RATE);
        long samples = heard(film, heard);
        var levels = heard.levels();
        boolean isAsLong = Math.abs(samples - planned.samples()) <= 2L * 1024;
        if (!isAsLong) expect("samples of sound", planned.samples(), samples);
        boolean isAsLoud = planned.levels().distance(levels) <= settings.farthestLevel();
        if (!isAsLoud) expect("loudness of the sound", decibels(planned.levels()), decibels(levels));
    }

    private static String decibels(Levels levels) {
        return Math.round(levels.decibels()) + " dB " + levels.seconds();
    }

    /// How many samples the track is long, all of which are decoded and measured.
    private long heard(Demuxer film, Levels.Meter meter) {
        AVCodecContext decoder = decoder(film);
        AVFrame frame = made(avutil.av_frame_alloc(), "a frame");
        try {
            long end = 0;
            while (film.next()) {
                end = film.sample(SoundEncoder.RATE) + Math.max(0, film.lengthSamples(SoundEncoder.RATE));
                check(avcodec.avcodec_send_packet(decoder, film.packet()), "decoding the sound");
                take(decoder, frame, meter);
            }
            check(avcodec.avcodec_send_packet(decoder, null), "decoding the sound");
            take(decoder, frame, meter);
            return end;
        } finally {
            avutil.av_frame_free(frame);
            avcodec.avcodec_free_context(decoder);
        }
    }

    private static AVCodecContext decoder(Demuxer film) {
        var codec = made(avcodec.avcodec_find_decoder(film.coded().codec_id()), "a decoder");
        AVCodecContext decoder = made(avcodec.avcodec_alloc_context3(codec), "a decoder");
        avcodec.avcodec_parameters_to_context(decoder, film.coded());
        decoder.thread_count(1);
        check(avcodec.avcodec_open2(decoder, codec, (AVDictionary) null), "starting a decoder");
        return decoder;
    }

    /// Both decoders give planes of floats.
    private static void take(AVCodecContext decoder, AVFrame frame, Levels.Meter meter) {
        while (avcodec.avcodec_receive_frame(decoder, frame) >= 0) {
            var left = new float[frame.nb_samples()];
            var right = new float[frame.nb_samples()];
            new FloatPointer(frame.data(0)).get(left);
            new FloatPointer(frame.data(1)).get(right);
            for (int i = 0; i < left.length; i++) meter.add(left[i], right[i]);
        }
    }

    private void expect(String what, Object wanted, Object found) {
        if (wanted.equals(found)) return;
        throw new Refused(new Problem.FilmIsWrong(file.toString(), what, wanted.toString(), found.toString()));
    }
}
