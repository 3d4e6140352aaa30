package diorama.score;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.look.Mood;
import diorama.time.FrameRate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BeatCutsTest {
    private static final long FOREVER = 1_000_000;

    private static List<Long> every(long ms, long until) {
        return LongStream.iterate(ms, t -> t < until, t -> t + ms).boxed().toList();
    }

    private static BeatCuts.Rooms rooms(int cuts, long end) {
        return new BeatCuts.Rooms(200, Collections.nCopies(cuts + 1, FOREVER), end);
    }

    @Test
    void each_cut_goes_to_the_beat_next_to_it() {
        var moved = BeatCuts.moved(List.of(1_900L, 4_200L, 5_900L), every(500, 10_000), rooms(3, 10_000));

        assertThat(moved).containsExactly(2_000L, 4_000L, 6_000L);
    }

    @Test
    void no_two_cuts_share_a_beat_however_near_they_are() {
        var moved = BeatCuts.moved(List.of(2_000L, 2_050L, 2_100L), every(500, 10_000), rooms(3, 10_000));

        assertThat(moved).containsExactly(1_500L, 2_000L, 2_500L);
    }

    @Test
    void a_clip_is_never_seen_longer_than_it_is() {
        var rooms = new BeatCuts.Rooms(200, List.of(FOREVER, 1_100L, FOREVER), 10_000);

        var moved = BeatCuts.moved(List.of(2_300L, 3_400L), every(500, 10_000), rooms);

        assertThat(moved.get(1) - moved.get(0)).isLessThanOrEqualTo(1_100);
        assertThat(every(500, 10_000)).containsAll(moved);
    }

    @Test
    void more_cuts_than_beats_stay_where_they_were() {
        var cuts = every(100, 1_000);

        assertThat(BeatCuts.moved(cuts, every(500, 1_000), rooms(9, 1_000))).isEqualTo(cuts);
    }

    @Test
    void long_pictures_are_cut_at_bars_and_short_ones_at_beats() {
        var beats = every(500, 60_000);

        assertThat(BeatCuts.marks(beats, 4, 4_000, false)).startsWith(500L, 2_500L, 4_500L);
        assertThat(BeatCuts.marks(beats, 4, 2_000, false)).startsWith(500L, 1_500L);
        assertThat(BeatCuts.marks(beats, 4, 2_000, true)).startsWith(500L, 2_500L);
        assertThat(BeatCuts.marks(beats, 4, 800, false)).isEqualTo(beats);
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void frames_that_begin_at_moved_cuts_are_within_20_ms_of_a_beat_of_our_own_scores(Mood mood) {
        var score = Composer.compose(mood, Chance.named("a2"), 20_000);
        var cuts = new ArrayList<Long>();
        for (long cut = 2_345; cut < 19_000; cut += 2_111) cuts.add(cut);

        var moved = BeatCuts.moved(cuts, score.grid().beats().atMs(), rooms(cuts.size(), 20_000));

        assertThat(moved).hasSameSizeAs(cuts).isSorted();
        for (long ms : moved) {
            double frameMs = FrameRate.OF_30.startUs(FrameRate.OF_30.frameAt(ms)) / 1000.0;
            double beats = frameMs * 1e6 / score.grid().beatNs();
            assertThat(Math.abs(beats - Math.rint(beats)) * score.grid().beatNs() / 1e6)
                    .isLessThan(20);
        }
    }
}
