package diorama.score;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.look.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComposerTest {
    private static final long[] LENGTHS = {1, 400, 2_500, 7_000, 15_000, 63_000, 300_000};

    private static List<Score> scores(Mood mood) {
        var scores = new ArrayList<Score>();
        for (long ms : LENGTHS) scores.add(Composer.compose(mood, Chance.named("a3"), ms));
        return scores;
    }

    private static Stream<Note> notes(Score score) {
        return score.lines().stream().flatMap(l -> l.notes().stream());
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void music_ends_with_the_film_on_a_chord_that_rings(Mood mood) {
        for (var score : scores(mood)) {
            var last = notes(score).mapToLong(Note::endUs).max();

            assertThat(last).hasValue(score.lengthUs());
            assertThat(notes(score).filter(n -> n.endUs() == score.lengthUs())).hasSizeGreaterThanOrEqualTo(2);
            assertThat(score.lengthUs() - score.finalUs()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void the_last_chord_has_time_to_ring_but_the_music_is_not_over_before_it(Mood mood) {
        for (var score : scores(mood)) {
            if (score.lengthUs() < 7_000_000) continue;
            double ring = (score.lengthUs() - score.finalUs()) / 1e6;

            assertThat(ring).isBetween(1.2, 10.0).isLessThan(score.lengthUs() / 1e6 * 0.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void the_same_seed_gives_the_same_notes_and_another_one_other_notes(Mood mood) {
        var one = Composer.compose(mood, Chance.named("a3"), 30_000);
        var same = Composer.compose(mood, Chance.named("a3"), 30_000);
        var others = LongStream.range(0, 5)
                .mapToObj(seed -> Composer.compose(mood, new Chance(seed), 30_000))
                .toList();

        assertThat(same).isEqualTo(one);
        assertThat(others).doesNotContain(one).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void chords_and_tunes_keep_to_the_key_and_to_what_instruments_can_play(Mood mood) {
        for (int seed = 0; seed < 8; seed++) {
            var score = Composer.compose(mood, new Chance(seed), 63_000);
            long struck = 0;
            long outside = 0;
            for (var line : score.lines()) {
                if (line.role() == Line.Role.DRUMS) continue;
                for (var note : line.notes()) {
                    int degree = Math.floorMod(note.pitch() - score.key().tonic(), 12);
                    struck++;
                    if (!score.key().scale().steps().contains(degree)) outside++;
                    assertThat(note.pitch()).isBetween(24, 100);
                }
            }

            assertThat((double) outside / struck)
                    .as("share of foreign tones, seed %d", seed)
                    .isLessThan(0.08);
        }
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void chords_lead_into_one_another_with_small_steps(Mood mood) {
        var score = Composer.compose(mood, Chance.named("a3"), 63_000);

        for (var line : score.lines()) {
            if (line.role() != Line.Role.PAD) continue;
            var tops = new ArrayList<Integer>();
            for (int bar = 0; bar < score.sections().getLast().firstBar(); bar++) {
                long from = score.grid().atMs(4 * bar) * 1000 - 50_000;
                line.notes().stream()
                        .filter(n -> n.startUs() >= from && n.startUs() < from + 100_000)
                        .mapToInt(Note::pitch)
                        .max()
                        .ifPresent(tops::add);
            }
            for (int i = 1; i < tops.size(); i++) {
                assertThat(Math.abs(tops.get(i) - tops.get(i - 1))).isLessThanOrEqualTo(7);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void what_is_struck_on_a_beat_is_struck_within_a_few_ms_of_the_grid(Mood mood) {
        var score = Composer.compose(mood, Chance.named("a3"), 63_000);

        var drums = score.lines().stream()
                .filter(l -> l.role() == Line.Role.DRUMS)
                .flatMap(l -> l.notes().stream())
                .filter(n -> n.pitch() == 36)
                .toList();
        for (var kick : drums) {
            double steps = kick.startUs() * 1000.0 / score.grid().beatNs() * 4;
            double off = Math.abs(steps - Math.rint(steps)) * score.grid().beatNs() / 4 / 1e6;
            boolean isOnBeat = Math.rint(steps) % 4 == 0;
            if (isOnBeat) assertThat(off).isLessThan(12);
        }
    }
}
