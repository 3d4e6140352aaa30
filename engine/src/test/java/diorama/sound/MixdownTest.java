package diorama.sound;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.encode.SoundCodec;
import diorama.look.Mood;
import diorama.media.MediaId;
import diorama.plan.Cue;
import diorama.plan.Soundtrack;
import diorama.plan.Tune;
import diorama.score.Chance;
import diorama.time.FrameRate;
import diorama.time.Span;
import diorama.time.Speed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixdownTest {
    @TempDir
    Path folder;

    private final SoundFiles files = new SoundFiles() {
        @Override
        public Path of(MediaId media) {
            return folder.resolve(media.value());
        }

        @Override
        public Path spoken(Tune.Spoken words) {
            return folder.resolve("voice.wav");
        }
    };

    private static Cue score(Mood mood, long ms) {
        return cue(new Tune.Composed(mood, 7, ms), new Span(0, ms), 0.6, Cue.Place.BESIDE);
    }

    private static Cue cue(Tune tune, Span span, double volume, Cue.Place place) {
        return new Cue(tune, span, Cue.Playing.FROM_START, new Cue.Level(volume, 0, 0, place));
    }

    private static Tune file(String name) {
        return new Tune.Recorded(new MediaId(name), name, 10_000);
    }

    private static Soundtrack track(long ms, Cue... cues) {
        return new Soundtrack(FrameRate.OF_30.frameAt(ms), FrameRate.OF_30, Optional.of(-14.0), List.of(cues));
    }

    /// What a player hears.
    private Heard mixed(Soundtrack sound, SoundCodec codec) throws IOException {
        var file = folder.resolve("film.sound");
        var made = new Mixdown(sound, files, SoundSettings.DEFAULT).make(codec, file, folder.resolve("film.mix"));
        return Heard.of(made, folder.resolve(codec == SoundCodec.AAC ? "film.mp4" : "film.webm"));
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void every_mood_is_as_long_as_the_film_as_loud_as_wanted_and_clean(Mood mood) throws IOException {
        var heard = mixed(track(7_000, score(mood, 7_000)), SoundCodec.AAC);

        assertThat(heard.samples()).isBetween(336_000L, 336_000L + 1024);
        assertThat(heard.lufs()).isBetween(-14.5, -13.5);
        assertThat(heard.truePeakDecibels()).isLessThanOrEqualTo(-1);
        assertThat(Math.abs(heard.offset())).isLessThan(0.0005);
        assertThat(heard.lastPeak(0.03)).isLessThan(0.004);
        assertThat(heard.quietestSecondDecibels(5)).isGreaterThan(-45);
    }

    @Test
    void a_minute_of_music_is_brought_to_its_loudness_too() throws IOException {
        var heard = mixed(track(63_000, score(Mood.PIANO, 63_000)), SoundCodec.AAC);

        assertThat(heard.samples()).isBetween(3_024_000L, 3_024_000L + 1024);
        assertThat(heard.lufs()).isBetween(-14.5, -13.5);
        assertThat(heard.truePeakDecibels()).isLessThanOrEqualTo(-1);
    }

    /// With no room left below -1 dBTP the encoder goes beyond it: to -0.2 with these drums, to -0.3 with this noise.
    @ParameterizedTest
    @ValueSource(strings = {"drums.wav", "noise.wav"})
    void what_peaks_too_high_after_it_was_encoded_is_encoded_again(String name) throws IOException {
        Tones.write(folder.resolve("noise.wav"), 6_000, t -> t % 0.5 < 0.005 ? Math.signum(noise(t)) : 0.02 * noise(t));
        Tones.write(folder.resolve("drums.wav"), 6_000, t -> {
            double since = t % 0.5;
            double skin = 3 * Math.exp(-since * 30) * Math.sin(2 * Math.PI * 60 * since);
            return Math.clamp(skin + 2 * Math.exp(-since * 80) * Math.signum(noise(t)), -1, 1);
        });
        var usual = SoundSettings.DEFAULT;
        var settings = new SoundSettings(
                usual.version(),
                usual.guardMs(),
                usual.seamMs(),
                usual.duckDecibels(),
                usual.duckAttackMs(),
                usual.duckReleaseMs(),
                -1,
                -1,
                usual.bitrate());
        var sound = track(6_000, cue(file(name), new Span(0, 6_000), 1, Cue.Place.BESIDE));

        var made = new Mixdown(sound, files, settings).make(SoundCodec.AAC, folder.resolve("f"), folder.resolve("m"));

        var heard = Heard.of(made, folder.resolve("film.mp4"));
        assertThat(heard.truePeakDecibels()).isBetween(-2.0, -0.99);
        assertThat(heard.samples()).isBetween(288_000L, 288_000L + 1024);
    }

    private static double noise(double seconds) {
        return new Chance(Math.round(seconds * 48_000)).unit(1) - 0.5;
    }

    @Test
    void the_same_work_gives_the_same_bytes() throws IOException {
        var sound = track(4_000, score(Mood.LOFI, 4_000));
        var mixdown = new Mixdown(sound, files, SoundSettings.DEFAULT);

        mixdown.make(SoundCodec.AAC, folder.resolve("a"), folder.resolve("a.mix"));
        mixdown.make(SoundCodec.AAC, folder.resolve("b"), folder.resolve("b.mix"));

        assertThat(folder.resolve("b")).hasSameBinaryContentAs(folder.resolve("a"));
    }

    @Test
    void opus_is_as_long_and_as_loud() throws IOException {
        var heard = mixed(track(5_000, score(Mood.UPBEAT, 5_000)), SoundCodec.OPUS);

        assertThat(heard.samples()).isBetween(240_000L - 480, 240_000L + 1440);
        assertThat(heard.lufs()).isBetween(-14.5, -13.5);
        assertThat(heard.truePeakDecibels()).isLessThanOrEqualTo(-0.8);
    }

    @Test
    void a_hundred_sounds_in_five_minutes_lie_where_they_belong_to_the_sample() throws IOException {
        Tones.click(folder.resolve("click.wav"), 100);
        var cues = new ArrayList<Cue>();
        for (int i = 0; i < 100; i++) {
            cues.add(cue(file("click.wav"), new Span(i * 2_997L, 90), 1, Cue.Place.BESIDE));
        }
        var sound = new Soundtrack(9_000, FrameRate.OF_30, Optional.empty(), cues);

        try (var mixer = new Mixer(sound, files, SoundSettings.DEFAULT)) {
            var places = Tones.peaks(mixer, 0.2f);

            assertThat(places.total()).isEqualTo(300L * Waves.RATE);
            assertThat(places.at()).hasSize(100);
            for (int i = 0; i < 100; i++) {
                long wanted = i * 2_997L * Waves.RATE / 1000 + Tones.CLICK_AT;
                assertThat(places.at().get(i)).isEqualTo(wanted);
            }
        }
    }

    @Test
    void music_goes_down_under_speech_and_comes_back() throws IOException {
        Tones.sine(folder.resolve("music.wav"), 440, 9_000);
        Tones.sine(folder.resolve("speech.wav"), 3_000, 2_000);
        var sound = new Soundtrack(
                270,
                FrameRate.OF_30,
                Optional.empty(),
                List.of(
                        cue(file("music.wav"), new Span(0, 9_000), 0.5, Cue.Place.UNDER_SPEECH),
                        cue(file("speech.wav"), new Span(3_000, 2_000), 0.03, Cue.Place.SPEECH)));

        try (var mixer = new Mixer(sound, files, SoundSettings.DEFAULT)) {
            var before = Tones.level(mixer, 2.8);
            Tones.level(mixer, 1.2);
            var during = Tones.level(mixer, 0.8);
            Tones.level(mixer, 2.2);
            var after = Tones.level(mixer, 1);

            assertThat(20 * Math.log10(during / before)).isBetween(-12.0, -9.0);
            assertThat(20 * Math.log10(after / before)).isBetween(-0.5, 0.5);
        }
    }

    @Test
    void a_loop_goes_on_without_a_gap_or_a_click() throws IOException {
        Tones.sine(folder.resolve("short.wav"), 500, 2_000);
        var playing = new Cue.Playing(0, Speed.AS_SHOT, 1_600);
        var level = new Cue.Level(0.5, 0, 0, Cue.Place.BESIDE);
        var cue = new Cue(file("short.wav"), new Span(0, 8_000), playing, level);
        var sound = new Soundtrack(240, FrameRate.OF_30, Optional.empty(), List.of(cue));

        try (var mixer = new Mixer(sound, files, SoundSettings.DEFAULT)) {
            Tones.level(mixer, 0.5);

            assertThat(Tones.steepest(mixer, 7)).isLessThan(0.05);
        }
        try (var mixer = new Mixer(sound, files, SoundSettings.DEFAULT)) {
            Tones.level(mixer, 0.5);
            for (int i = 0; i < 14; i++) assertThat(Tones.level(mixer, 0.5)).isBetween(0.15, 0.4);
        }
    }

    @Test
    void a_faster_sound_keeps_its_pitch_and_is_over_sooner() throws IOException {
        Tones.sine(folder.resolve("tone.wav"), 440, 4_000);
        var playing = new Cue.Playing(0, Speed.constant(2), 0);
        var level = new Cue.Level(0.5, 0, 0, Cue.Place.BESIDE);
        var cue = new Cue(file("tone.wav"), new Span(0, 3_000), playing, level);
        var sound = new Soundtrack(90, FrameRate.OF_30, Optional.empty(), List.of(cue));

        try (var mixer = new Mixer(sound, files, SoundSettings.DEFAULT)) {
            Tones.level(mixer, 0.3);

            assertThat(Tones.hertz(mixer, 1)).isBetween(432.0, 448.0);
            Tones.level(mixer, 0.8);
            assertThat(Tones.level(mixer, 0.5)).isLessThan(0.001);
        }
        Files.delete(folder.resolve("tone.wav"));
    }
}
