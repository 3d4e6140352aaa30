package diorama.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import diorama.encode.SoundCodec;
import diorama.look.Mood;
import diorama.media.MediaId;
import diorama.movie.SoundFragments;
import diorama.plan.Cue;
import diorama.plan.Soundtrack;
import diorama.plan.Tune;
import diorama.time.FrameRate;
import diorama.time.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFragmentsTest {
    private static final long LENGTH_MS = 9_000;

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

    private static Soundtrack piano(double volume) {
        var level = new Cue.Level(volume, 0, 0, Cue.Place.BESIDE);
        var cue = new Cue(
                new Tune.Composed(Mood.PIANO, 7, LENGTH_MS), new Span(0, LENGTH_MS), Cue.Playing.FROM_START, level);
        return new Soundtrack(FrameRate.OF_30.frameAt(LENGTH_MS), FrameRate.OF_30, Optional.of(-14.0), List.of(cue));
    }

    @Test
    void pieces_in_a_row_sound_as_the_export_does_sample_by_sample() throws IOException {
        var made = new Mixdown(piano(0.6), files, SoundSettings.DEFAULT)
                .make(SoundCodec.AAC, folder.resolve("film.sound"), folder.resolve("film.mix"));
        var exported = Heard.of(made, folder.resolve("export.mp4"));

        var played = folder.resolve("played.mp4");
        Files.write(played, SoundFragments.head(made.stream()));
        int count = SoundFragments.count(made.samples());
        for (int i = 0; i < count; i++) Files.write(played, SoundFragments.of(made, i), StandardOpenOption.APPEND);
        var heard = Heard.read(played);

        assertThat(count).isEqualTo(3);
        assertThat(heard.samples()).isCloseTo(exported.samples(), within(1024L));
        assertThat(heard.farthestFrom(exported)).isLessThan(1e-6);
    }

    @Test
    void the_lengths_of_the_pieces_add_up_to_the_film() {
        long samples = piano(1).samples(Waves.RATE);

        long sum = 0;
        for (int i = 0; i < SoundFragments.count(samples); i++) sum += SoundFragments.length(samples, i);

        assertThat(sum).isEqualTo(samples);
    }

    @Test
    void an_outline_shows_where_it_is_loud_and_where_it_is_not() {
        var outline = Outline.of(piano(0.6), files, SoundSettings.DEFAULT);
        var silent = Outline.of(piano(0), files, SoundSettings.DEFAULT);

        assertThat(outline.peaks()).hasSize((int) (LENGTH_MS / Outline.STEP_MS));
        assertThat(silent.peaks()).containsOnly(0);
        int loud = 0;
        for (byte peak : outline.peaks()) loud += Byte.toUnsignedInt(peak) > 8 ? 1 : 0;
        assertThat(loud).isGreaterThan(150);
    }
}
