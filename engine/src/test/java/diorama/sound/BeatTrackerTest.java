package diorama.sound;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.look.Mood;
import diorama.media.Beats;
import diorama.score.Chance;
import diorama.score.Composer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BeatTrackerTest {
    private static final int SECONDS = 40;

    /// Drums of a known tempo over a chord: a kick on each beat, a snare on two and four, hats between them.
    private static Waves drums(double beatsPerMinute, double firstSeconds) {
        double beat = 60 / beatsPerMinute;
        return Made.of(SECONDS, t -> {
            double since = t - firstSeconds;
            int number = (int) Math.floor(since / beat);
            double inBeat = since - number * beat;
            double inHalf = since - Math.floor(since / (beat / 2)) * (beat / 2);
            double chord = 0.08 * (Math.sin(2 * Math.PI * 220 * t) + Math.sin(2 * Math.PI * 277 * t));
            if (since < 0) return chord;
            double kick =
                    0.7 * Math.exp(-inBeat * 18) * Math.sin(2 * Math.PI * (50 + 60 * Math.exp(-inBeat * 30)) * inBeat);
            double noise = new Chance(Math.round(t * 48_000)).unit(1) - 0.5;
            double snare = number % 2 == 1 ? 0.5 * noise * Math.exp(-inBeat * 25) : 0;
            double hat = 0.15 * noise * Math.exp(-inHalf * 60);
            return chord + kick + snare + hat;
        });
    }

    private static double tempo(Beats beats) {
        var at = beats.atMs();
        return 60_000.0 * (at.size() - 1) / (at.getLast() - at.getFirst());
    }

    @ParameterizedTest
    @CsvSource({"90, 0.4", "120, 0.0", "128, 0.73", "140.5, 0.2", "76, 1.1"})
    void a_known_tempo_is_found_and_every_beat_lies_where_it_is(double beatsPerMinute, double first) {
        var beats = BeatTracker.of(drums(beatsPerMinute, first), 600, SECONDS * 1000L);

        assertThat(tempo(beats)).isBetween(beatsPerMinute - 0.3, beatsPerMinute + 0.3);
        for (long ms : beats.atMs()) {
            double number = (ms / 1000.0 - first) * beatsPerMinute / 60;
            double offMs = Math.abs(number - Math.rint(number)) * 60_000 / beatsPerMinute;
            assertThat(offMs).as("beat at %d ms", ms).isLessThan(15);
        }
    }

    /// All that have one: ambient music has no beat to be heard.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AMBIENT")
    void the_tracker_hears_the_beat_that_our_own_scores_were_written_in(Mood mood) {
        var score = Composer.compose(mood, new Chance(3), 40_000);

        try (var band = new Band(score)) {
            var beats = BeatTracker.of(band, 600, 40_000);

            double beatsPerMinute = score.grid().beatsPerMinute();
            assertThat(tempo(beats)).isBetween(beatsPerMinute - 0.3, beatsPerMinute + 0.3);
            assertThat(farthest(beats, beatsPerMinute, 0)).isLessThan(20);
        }
    }

    /// Hats on every quarter of a beat are loud and tell nothing of it; a kick on every other one hides half of them.
    @ParameterizedTest
    @CsvSource({
        "70, 1, 1", "80, 1, 1", "91, 1, 1", "107, 1, 1", "118.5, 1, 1", "132, 1, 1", "142, 1, 1", "156, 1, 2",
        "168, 1, 2", "180, 1, 2", "70, 2, 1", "84, 2, 1", "97.5, 2, 1", "111, 2, 1", "126, 2, 1", "137, 2, 1",
        "154, 2, 2", "175, 2, 2"
    })
    void each_beat_that_is_heard_is_one_whatever_lies_between(double beatsPerMinute, int kickEvery, int heardEvery) {
        var beats = BeatTracker.of(busy(beatsPerMinute, 0.4, kickEvery), 600, 25_000);

        double heard = beatsPerMinute / heardEvery;
        assertThat(tempo(beats)).isBetween(heard - 0.3, heard + 0.3);
        assertThat(farthest(beats, beatsPerMinute, 400)).isLessThan(20);
    }

    private static Waves busy(double beatsPerMinute, double firstSeconds, int kickEvery) {
        double beat = 60 / beatsPerMinute;
        return Made.of(25, t -> {
            double since = t - firstSeconds;
            if (since < 0) return 0;
            int number = (int) Math.floor(since / beat);
            double inBeat = since - number * beat;
            double inQuarter = since - Math.floor(since / (beat / 4)) * (beat / 4);
            double noise = new Chance(Math.round(t * 48_000)).unit(1) - 0.5;
            double kick =
                    0.7 * Math.exp(-inBeat * 18) * Math.sin(2 * Math.PI * (50 + 60 * Math.exp(-inBeat * 30)) * inBeat);
            double snare = number % 2 == 1 ? 0.5 * noise * Math.exp(-inBeat * 25) : 0;
            double hat = 0.12 * noise * Math.exp(-inQuarter * 60);
            return (number % kickEvery == 0 ? kick : 0) + (kickEvery == 2 ? snare : 0) + hat;
        });
    }

    /// How far from a beat the farthest of those that were heard lies, in milliseconds.
    private static double farthest(Beats beats, double beatsPerMinute, double firstMs) {
        double most = 0;
        for (long ms : beats.atMs()) {
            double number = (ms - firstMs) * beatsPerMinute / 60_000;
            most = Math.max(most, Math.abs(number - Math.rint(number)) * 60_000 / beatsPerMinute);
        }
        return most;
    }

    @Test
    void a_steady_tone_has_no_beat() {
        var tone = Made.of(20, t -> 0.3 * Math.sin(2 * Math.PI * 300 * t));

        assertThat(BeatTracker.of(tone, 600, 20_000)).isEqualTo(Beats.NONE);
    }
}
