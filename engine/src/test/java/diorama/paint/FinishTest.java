package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import diorama.look.Colour;
import diorama.look.Easing;
import diorama.look.Filter;
import diorama.look.Transition;
import diorama.look.Turn;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.plan.Blend;
import diorama.plan.Camera;
import diorama.plan.Grade;
import diorama.plan.Grading;
import diorama.plan.Reel;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.time.FrameRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinishTest {
    private static final Size SIZE = new Size(161, 91);

    private final Scenery scenery = new Scenery();

    @Test
    void a_vignette_leaves_the_middle_and_darkens_the_corners_alike() {
        var painted = scenery.paint(film(shot(0, 10, 150, Filter.VIGNETTE, 0.8, Blend.CUT)), 4);

        assertThat(painted.at(Channel.Y, 80, 45)).isCloseTo(150, within(1));
        assertThat(painted.at(Channel.Y, 0, 0)).isBetween(60, 90);
        assertThat(painted.at(Channel.Y, 160, 90)).isCloseTo(painted.at(Channel.Y, 0, 0), within(1));
        assertThat(painted.at(Channel.Y, 160, 0)).isCloseTo(painted.at(Channel.Y, 0, 0), within(1));
    }

    @Test
    void grain_is_the_same_on_every_run_and_another_in_each_frame() {
        var plan = film(shot(0, 10, 120, Filter.GRAIN, 0.5, Blend.CUT));

        var once = scenery.paint(plan, 4);

        assertThat(fresh()).isEqualTo(fresh());
        assertThat(scenery.paint(plan, 4)).isEqualTo(once);
        assertThat(scenery.paint(plan, 5)).isNotEqualTo(once);
        assertThat(spread(once.of(Channel.Y))).isBetween(2.0, 12.0);
        assertThat(mean(once.of(Channel.Y))).isCloseTo(120, within(0.6));
    }

    @Test
    void a_part_of_a_shot_has_the_grain_of_the_whole() {
        var plan = film(shot(0, 10, 120, Filter.GRAIN, 0.5, Blend.CUT));

        assertThat(scenery.paint(plan.part(new FrameRange(6, 10)), 1)).isEqualTo(scenery.paint(plan, 7));
    }

    /// Between two code values the picture says by how many of its samples are the higher one where it lies.
    @Test
    void a_tone_between_two_code_values_is_dithered_where_a_shot_is_graded() {
        var painted = scenery.paint(film(shot(0, 10, 120.3, Filter.VIGNETTE, 0.001, Blend.CUT)), 4);

        var values = painted.of(Channel.Y);
        assertThat(values).contains(120, 121);
        assertThat(mean(values)).isCloseTo(120.3, within(0.06));
    }

    @Test
    void two_finished_shots_cross_by_their_shares() {
        var blend = new Blend(Transition.FADE, 9, Easing.LINEAR, Colour.BLACK);
        var plan = film(
                shot(0, 19, 60, Filter.VIGNETTE, 0.001, Blend.CUT), shot(10, 30, 200, Filter.VIGNETTE, 0.001, blend));

        assertThat(scenery.paint(plan, 14).at(Channel.Y, 80, 45)).isCloseTo(130, within(1));
    }

    private static Scenery.Painted fresh() {
        var own = new Scenery();
        var still = own.still("plain", SIZE, (channel, _, _) -> channel.isLuma() ? 120 : 128);
        return own.paint(film(graded(still, 0, 10, Filter.GRAIN, 0.5, Blend.CUT)), 4);
    }

    private static RenderPlan film(Shot... shots) {
        return Scenery.film(SIZE, shots);
    }

    private Shot shot(int start, int end, double luma, Filter filter, double strength, Blend blend) {
        var still = scenery.still("luma " + luma, SIZE, (channel, _, _) -> channel.isLuma() ? luma : 128);
        return graded(still, start, end, filter, strength, blend);
    }

    private static Shot graded(Reel.Still still, int start, int end, Filter filter, double strength, Blend blend) {
        var grading = new Grading(List.of(new Grade.Look(filter, strength)));
        var reel = new Reel.Still(
                new MediaId(still.media().value()), still.digest(), SIZE, Turn.NONE, Colour.BLACK, grading);
        return new Shot(new FrameRange(start, end), reel, Camera.still(Scenery.whole(SIZE)), Scenery.BLACK, blend);
    }

    private static double mean(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }

    private static double spread(List<Integer> values) {
        double mean = mean(values);
        return Math.sqrt(values.stream()
                .mapToDouble(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow());
    }
}
