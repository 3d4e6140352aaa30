package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import diorama.look.Easing;
import diorama.media.Size;
import diorama.paint.Scenery.Painted;
import diorama.plan.Blend;
import diorama.plan.Camera;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.plan.Window;
import diorama.time.FrameRange;
import org.junit.jupiter.api.Test;

class ReliefTest {
    private static final Size SIZE = new Size(193, 109);

    private final Scenery scenery = new Scenery();

    @Test
    void the_ground_below_goes_further_than_what_is_above() {
        var plan = leaning(0.06, ReliefTest::posts);

        int above = shift(scenery.paint(plan, 20), scenery.paint(plan, 0), 15);
        int below = shift(scenery.paint(plan, 20), scenery.paint(plan, 0), 100);

        assertThat(below - above).as("%d, %d", below, above).isBetween(6, 20);
    }

    @Test
    void half_way_the_picture_is_as_it_is() {
        var leaning = scenery.paint(leaning(0.06, Scenery::hills), 10);
        var flat = scenery.paint(leaning(0, Scenery::hills), 10);

        for (int i = 0; i < leaning.of(Channel.Y).size(); i++) {
            assertThat(leaning.of(Channel.Y).get(i))
                    .isCloseTo(flat.of(Channel.Y).get(i), within(1));
        }
    }

    @Test
    void nothing_is_torn_open() {
        var painted = scenery.paint(leaning(0.06, (channel, _, _) -> channel.isLuma() ? 140 : 128), 20);

        assertThat(painted.of(Channel.Y)).containsOnly(140);
        assertThat(painted.of(Channel.U)).containsOnly(128);
    }

    @Test
    void a_part_of_a_leaning_shot_is_painted_as_in_the_whole() {
        var plan = leaning(0.06, Scenery::hills);

        assertThat(scenery.paint(plan.part(new FrameRange(14, 21)), 3)).isEqualTo(scenery.paint(plan, 17));
    }

    private static double posts(Channel channel, double x, double y) {
        return channel.isLuma() ? 120 + 80 * Math.cos(x * 2 * Math.PI / 48) : 128;
    }

    /// How far a row has gone to the right: where it is most like what it was.
    private static int shift(Painted before, Painted after, int y) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int by = -20; by <= 20; by++) {
            double apart = 0;
            for (int x = 60; x < 130; x++) {
                apart += Math.abs(after.at(Channel.Y, x + by, y) - before.at(Channel.Y, x, y));
            }
            if (apart < least) {
                least = apart;
                best = by;
            }
        }
        return best;
    }

    private RenderPlan leaning(double depth, Scenery.Formula formula) {
        var reel = scenery.still("leaning", SIZE, formula);
        var whole = new Window(0, 0, SIZE.width(), SIZE.height());
        var camera = new Camera(whole, whole, Easing.LINEAR, depth);
        return Scenery.film(SIZE, new Shot(new FrameRange(0, 21), reel, camera, Scenery.BLACK, Blend.CUT));
    }
}
