package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import diorama.look.Colour;
import diorama.look.Easing;
import diorama.look.Transition;
import diorama.media.Size;
import diorama.plan.Blend;
import diorama.plan.Camera;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.plan.Veil;
import diorama.time.FrameRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlendTest {
    private static final Size SIZE = new Size(33, 21);
    private static final double DARK = 60;
    private static final double BRIGHT = 200;

    private final Scenery scenery = new Scenery();

    @Test
    void a_crossfade_mixes_the_pictures_by_its_progress() {
        var plan = entrance(Transition.FADE, Colour.BLACK);

        for (int i = 0; i < 9; i++) {
            double expected = DARK + (BRIGHT - DARK) * (i + 1) / 10;
            assertThat(luma(plan, 10 + i)).isCloseTo((int) Math.round(expected), within(1));
        }
        assertThat(luma(plan, 9)).isEqualTo(60);
        assertThat(luma(plan, 19)).isEqualTo(200);
    }

    @Test
    void a_fade_through_black_is_wholly_black_in_its_middle_and_shows_one_picture_at_a_time() {
        var plan = entrance(Transition.FADE_BLACK, Colour.BLACK);

        assertThat(luma(plan, 14)).isEqualTo(16);
        assertThat(luma(plan, 11)).isCloseTo((int) Math.round(16 + (DARK - 16) * 0.6), within(1));
        assertThat(luma(plan, 17)).isCloseTo((int) Math.round(16 + (BRIGHT - 16) * 0.6), within(1));
    }

    @Test
    void a_fade_through_white_goes_through_the_blends_colour() {
        var plan = entrance(Transition.FADE_WHITE, Colour.WHITE);

        assertThat(luma(plan, 14)).isEqualTo(235);
    }

    @ParameterizedTest
    @EnumSource(Transition.class)
    void every_transition_begins_with_the_older_picture_and_ends_with_the_newer(Transition transition) {
        var plan = entrance(transition, Colour.BLACK);

        assertThat(luma(plan, 9)).isEqualTo(60);
        assertThat(luma(plan, 19)).isEqualTo(200);
    }

    @Test
    void a_shot_that_fades_in_over_nothing_comes_out_of_its_colour() {
        var shot = shot(0, 20, BRIGHT, new Blend(Transition.FADE, 9, Easing.LINEAR, Colour.WHITE));
        var plan = Scenery.film(SIZE, shot);

        assertThat(luma(plan, 4)).isCloseTo((int) Math.round((BRIGHT + 235) / 2), within(1));
    }

    @Test
    void a_veil_lifts_from_its_colour_and_falls_to_it() {
        var rise = new Veil(new FrameRange(0, 9), Veil.Direction.LIFTS, Colour.BLACK);
        var fall = new Veil(new FrameRange(11, 20), Veil.Direction.FALLS, Colour.WHITE);
        var plan = Scenery.film(SIZE, List.of(rise, fall), shot(0, 20, BRIGHT, Blend.CUT));

        assertThat(luma(plan, 0)).isCloseTo((int) Math.round(16 + (BRIGHT - 16) * 0.1), within(1));
        assertThat(luma(plan, 10)).isEqualTo(200);
        assertThat(luma(plan, 19)).isCloseTo((int) Math.round(235 + (BRIGHT - 235) * 0.1), within(1));
    }

    @Test
    void a_veil_covers_an_entrance_too() {
        var fall = new Veil(new FrameRange(10, 19), Veil.Direction.FALLS, Colour.BLACK);
        var blend = new Blend(Transition.FADE, 9, Easing.LINEAR, Colour.BLACK);
        var plan = Scenery.film(SIZE, List.of(fall), shot(0, 19, DARK, Blend.CUT), shot(10, 30, BRIGHT, blend));

        double mixed = (DARK + BRIGHT) / 2;
        assertThat(luma(plan, 14)).isCloseTo((int) Math.round((mixed + 16) / 2), within(1));
    }

    private RenderPlan entrance(Transition transition, Colour colour) {
        var blend = new Blend(transition, transition == Transition.CUT ? 0 : 9, Easing.LINEAR, colour);
        int start = transition == Transition.CUT ? 19 : 10;
        return Scenery.film(SIZE, shot(0, 19, DARK, Blend.CUT), shot(start, 30, BRIGHT, blend));
    }

    private Shot shot(int start, int end, double luma, Blend blend) {
        var reel = scenery.still("luma " + luma, SIZE, (channel, _, _) -> channel.isLuma() ? luma : 128);
        var camera = Camera.still(Scenery.whole(SIZE));
        return new Shot(new FrameRange(start, end), reel, camera, Scenery.BLACK, blend);
    }

    private int luma(RenderPlan plan, int n) {
        var painted = scenery.paint(plan, n);
        assertThat(painted.of(Channel.Y)).containsOnly(painted.at(Channel.Y, 0, 0));
        assertThat(painted.of(Channel.V)).allSatisfy(v -> assertThat(v).isCloseTo(128, within(1)));
        return painted.at(Channel.Y, 0, 0);
    }
}
