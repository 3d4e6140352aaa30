package diorama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.sound.Loudness;
import diorama.sound.SoundFile;
import java.awt.Color;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Films with sound, from the command line to the samples that a player hears.
class SoundCommandsTest extends CommandLineTest {
    @BeforeEach
    void photos() throws IOException {
        for (String name : List.of("one.png", "two.png", "three.png")) photo(name, Color.BLACK);
    }

    private record Heard(long samples, double lufs) {
        static Heard in(Path film) {
            var loudness = new Loudness();
            var piece = new float[2 * 4096];
            long samples = 0;
            try (var sound = SoundFile.open(film, "film")) {
                for (int got = sound.read(piece, 4096); got > 0; got = sound.read(piece, 4096)) {
                    loudness.add(piece, got);
                    samples += got;
                }
            }
            return new Heard(samples, loudness.lufs());
        }
    }

    /// Drums at 120 beats a minute.
    private Path song(int seconds) throws IOException {
        return song(seconds, t -> Math.exp(-20 * (t % 0.5)) * Math.sin(2 * Math.PI * 90 * (t % 0.5)));
    }

    /// A wave, mono, 16 bits, 48 kHz.
    private Path song(int seconds, DoubleUnaryOperator wave) throws IOException {
        var bytes = ByteBuffer.allocate(44 + 96_000 * seconds).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 96_000 * seconds);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
        bytes.putShort((short) 1)
                .putInt(48_000)
                .putInt(96_000)
                .putShort((short) 2)
                .putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(96_000 * seconds);
        for (int i = 0; i < 48_000 * seconds; i++) bytes.putShort((short) (20_000 * wave.applyAsDouble(i / 48_000.0)));
        return Files.write(folder.resolve("song.wav"), bytes.array());
    }

    /// How loud each tenth of a second is.
    private static double[] levels(Path film) {
        var levels = new ArrayList<Double>();
        var piece = new float[2 * 4800];
        try (var sound = SoundFile.open(film, "film")) {
            for (int got = sound.read(piece, 4800); got == 4800; got = sound.read(piece, 4800)) {
                double sum = 0;
                for (float sample : piece) sum += sample * sample;
                levels.add(Math.sqrt(sum / piece.length));
            }
        }
        return levels.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void a_song_is_repeated_or_cut_without_a_hole_and_dies_away_with_the_film(int seconds) throws IOException {
        var film = folder.resolve("film.mp4");
        var song = song(seconds, t -> Math.sin(2 * Math.PI * 220 * t));

        int code = run("make", "a 10-second video", folder.resolve("one.png"), song, "--size", "160x90", "-o", film);

        assertThat(code).isZero();
        double[] levels = levels(film);
        assertThat(levels).hasSize(100);
        for (int i = 2; i < 78; i++) assertThat(levels[i]).as("tenth %d", i).isBetween(0.1, 0.4);
        for (int i = 81; i < 100; i++) assertThat(levels[i]).as("tenth %d", i).isLessThan(1.02 * levels[i - 1]);
        assertThat(levels[99]).isLessThan(0.1 * levels[70]);
    }

    @Test
    void a_film_with_lofi_music_has_a_sound_as_long_as_itself_at_its_loudness() {
        var film = folder.resolve("film.mp4");

        int code = run("make", "a 4-second video with lofi music", folder, "--size", "160x90", "-o", film);

        assertThat(code).isZero();
        var heard = Heard.in(film);
        assertThat(heard.samples()).isBetween(4 * 48_000L, 4 * 48_000L + 1024);
        assertThat(heard.lufs()).isBetween(-14.5, -13.5);
    }

    @Test
    void a_sound_file_on_the_command_line_becomes_the_music_and_cuts_can_fall_on_its_beats() throws IOException {
        var draft = folder.resolve("draft.json");

        int code = run(
                "make",
                "a 5-second video, cut to the beat",
                folder.resolve("one.png"),
                folder.resolve("two.png"),
                folder.resolve("three.png"),
                song(12),
                "--size",
                "160x90",
                "--draft",
                draft,
                "-o",
                folder.resolve("film.mp4"));

        assertThat(code).isZero();
        assertThat(said()).contains("song.wav plays", "on the beat now (120 BPM)");
        assertThat(Heard.in(folder.resolve("film.mp4")).lufs()).isBetween(-14.6, -13.4);
    }

    @Test
    void without_a_voice_on_the_machine_the_film_is_made_and_what_is_missing_is_said() throws IOException {
        String json = """
                {"m":{"width":160,"height":90,"fps":30},"t":[
                 {"tt":0,"sg":[{"src":"one.png","st":0,"d":1000}]},
                 {"tt":1,"sg":[{"src":"voice:x1","st":0,"d":1000}]},
                 {"tt":7,"sg":[{"id":"x1","st":0,"d":1000,"tx":{"text":"Hello","role":"caption"}}]}]}
                """;
        Files.writeString(folder.resolve("film.json"), json);

        int code = run("render", folder.resolve("film.json"), "-o", folder.resolve("film.mp4"));

        assertThat(code).isZero();
        assertThat(said()).contains("espeak-ng");
        assertThat(folder.resolve("film.mp4")).isNotEmptyFile();
    }

    @Test
    void a_draft_whose_song_is_gone_is_refused_by_its_name() throws IOException {
        String json = """
                {"m":{"width":160,"height":90,"fps":30},"t":[
                 {"tt":0,"sg":[{"src":"one.png","st":0,"d":1000}]},
                 {"tt":1,"sg":[{"src":"gone.mp3","st":0,"d":1000}]}]}
                """;
        Files.writeString(folder.resolve("film.json"), json);

        int code = run("render", folder.resolve("film.json"), "-o", folder.resolve("film.mp4"));

        assertThat(code).isNotZero();
        assertThat(said()).contains("gone.mp3");
    }
}
