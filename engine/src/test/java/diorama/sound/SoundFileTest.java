package diorama.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.problem.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tones in the resources are 440 Hz for 1.5 s, mono at 44.1 kHz; made with `ffmpeg -f lavfi -i sine`.
class SoundFileTest {
    @TempDir
    Path folder;

    private Path tone(String ending) throws IOException {
        var file = folder.resolve("tone." + ending);
        try (var in = SoundFileTest.class.getResourceAsStream("tone." + ending)) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "m4a", "aac", "flac", "ogg", "opus"})
    void every_kind_of_sound_is_decoded_to_its_length_and_pitch(String ending) throws IOException {
        try (var sound = SoundFile.open(tone(ending), "tone." + ending)) {
            double level = Tones.level(sound, 0.4);

            assertThat(level).isGreaterThan(0.1);
            assertThat(Tones.hertz(sound, 0.5)).isBetween(436.0, 444.0);
            long rest = Tones.peaks(sound, 2).total();
            assertThat(rest + (long) (0.9 * Waves.RATE)).isBetween(72_000L - 2_500, 72_000L + 2_500);
        }
    }

    @Test
    void a_sound_can_be_heard_from_any_place_on() throws IOException {
        var file = folder.resolve("rising.wav");
        var samples = new float[48_000];
        for (int i = 0; i < samples.length; i++) samples[i] = (i + 1) / 50_000f;
        Tones.wav(file, samples);

        for (long ms : new long[] {1, 250, 700}) {
            try (var sound = SoundFile.open(file, "rising.wav").from(ms)) {
                var first = new float[2];
                assertThat(sound.read(first, 1)).isEqualTo(1);
                assertThat(first[0] / samples[(int) ms * 48]).isBetween(0.95f, 1.05f);
            }
        }
    }

    @Test
    void a_text_is_refused_by_its_name() throws IOException {
        var file = folder.resolve("song.mp3");
        Files.writeString(file, "no song at all, ".repeat(100));

        assertThatThrownBy(() -> SoundFile.open(file, "song.mp3"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("song.mp3");
    }
}
