package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import diorama.look.Colour;
import diorama.media.Size;
import diorama.plan.Backdrop;
import diorama.plan.Blend;
import diorama.plan.Camera;
import diorama.plan.Reel;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.plan.Window;
import diorama.time.FrameRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryTest {
    private static final Colour GREEN = new Colour(0, 200, 0);

    private final Scenery scenery = new Scenery();

    /// A soft dot, brightest at (x, y), in all three channels.
    private static Scenery.Formula dot(double atX, double atY, double sigma) {
        return (channel, x, y) -> {
            double d = ((x - atX) * (x - atX) + (y - atY) * (y - atY)) / (2 * sigma * sigma);
            return (channel.isLuma() ? 16 : 128) + 100 * Math.exp(-d);
        };
    }

    /// The middle of what is brighter than its surroundings, in luma pixels of the canvas.
    private static double[] middle(Scenery.Painted painted, Channel channel) {
        var across = channel.isLuma() ? Siting.LUMA : Siting.CHROMA_ACROSS;
        var down = channel.isLuma() ? Siting.LUMA : Siting.CHROMA_DOWN;
        var size = channel.sizeOn(painted.size());
        double sum = 0, sumX = 0, sumY = 0;
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                int bright = Math.max(0, painted.at(channel, x, y) - (channel.isLuma() ? 18 : 130));
                sum += bright;
                sumX += bright * across.place(x);
                sumY += bright * down.place(y);
            }
        }
        return new double[] {sumX / sum, sumY / sum};
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 480, 270", "100, 50, 240, 135", "31.7, 22.3, 333.3, 187.5", "-60, -40, 700, 393.75"})
    void luma_and_colour_lie_where_the_window_says(double x, double y, double width, double height) {
        var dot = dot(211.3, 117.8, 9);
        var reel = scenery.still("dot", new Size(480, 270), dot);
        var window = new Window(x, y, width, height);
        var painted = scenery.paint(still(new Size(240, 135), reel, window), 0);

        for (var channel : Channel.values()) {
            var middle = middle(painted, channel);
            assertThat(middle[0]).isCloseTo((211.3 - x) * 240 / width, within(0.03));
            assertThat(middle[1]).isCloseTo((117.8 - y) * 135 / height, within(0.03));
        }
    }

    /// The second difference of a place over the frames is what the eye sees as shaking.
    @ParameterizedTest
    @CsvSource({"1.1, 4", "1.02, 4", "1.3, 6"})
    void a_slow_zoom_does_not_shake(double zoom, double sigma) {
        var reel = scenery.still("dot", new Size(800, 450), dot(600.2, 300.9, sigma));
        double width = 800 / zoom;
        double height = 450 / zoom;
        var camera =
                Scenery.move(new Window(0, 0, 800, 450), new Window(800 - width, (450 - height) / 2, width, height));
        var plan = Scenery.film(new Size(320, 180), Scenery.shot(0, 60, reel, camera));
        var painter = scenery.painter(plan);

        double shake = 0;
        double[] before = middle(Scenery.paint(painter, plan.canvas(), 0), Channel.Y);
        double[] now = middle(Scenery.paint(painter, plan.canvas(), 1), Channel.Y);
        for (int n = 2; n < 60; n++) {
            double[] next = middle(Scenery.paint(painter, plan.canvas(), n), Channel.Y);
            for (int axis = 0; axis < 2; axis++) {
                double jerk = next[axis] - 2 * now[axis] + before[axis];
                shake += jerk * jerk / (58 * 2);
            }
            before = now;
            now = next;
        }

        assertThat(Math.sqrt(shake)).isLessThan(0.02);
    }

    @Test
    void bars_meet_the_picture_at_the_very_place_with_a_soft_edge() {
        var reel = scenery.still("white", new Size(100, 100), Scenery.plain(Colour.WHITE));
        var shot = new Shot(
                new FrameRange(0, 1), reel, Camera.still(new Window(-50.25, 0, 200, 100)), plain(GREEN), Blend.CUT);

        var painted = scenery.paint(Scenery.film(new Size(200, 100), shot), 0);

        int bar = Math.round(Ink.of(GREEN).y());
        assertThat(painted.at(Channel.Y, 49, 50)).isEqualTo(bar);
        assertThat(painted.at(Channel.Y, 50, 50)).isCloseTo((int) Math.round(bar * 0.25 + 235 * 0.75), within(1));
        assertThat(painted.at(Channel.Y, 51, 50)).isEqualTo(235);
        assertThat(painted.at(Channel.Y, 149, 50)).isEqualTo(235);
        assertThat(painted.at(Channel.Y, 150, 50)).isCloseTo((int) Math.round(bar * 0.75 + 235 * 0.25), within(1));
        assertThat(painted.at(Channel.Y, 151, 50)).isEqualTo(bar);
        assertThat(painted.at(Channel.V, 0, 0))
                .isEqualTo(Math.round(Ink.of(GREEN).v()));
    }

    @ParameterizedTest
    @CsvSource({"0, -40", "0, 90", "-210, 0", "110, 0"})
    void a_view_that_has_left_the_picture_shows_the_bars_alone(double x, double y) {
        var reel = scenery.still("white", new Size(100, 80), Scenery.plain(Colour.WHITE));
        var camera = Camera.still(new Window(x, y, 200, 35));
        var shot = new Shot(new FrameRange(0, 1), reel, camera, plain(GREEN), Blend.CUT);

        var painted = scenery.paint(Scenery.film(new Size(64, 11), shot), 0);

        assertThat(painted.of(Channel.Y)).containsOnly(Math.round(Ink.of(GREEN).y()));
        assertThat(painted.of(Channel.V)).containsOnly(Math.round(Ink.of(GREEN).v()));
    }

    @Test
    void a_picture_that_just_fills_the_canvas_has_no_bars_not_even_in_colour() {
        var reel = scenery.still("white", new Size(101, 77), Scenery.plain(Colour.WHITE));
        var shot =
                new Shot(new FrameRange(0, 1), reel, Camera.still(new Window(0, 0, 101, 77)), plain(GREEN), Blend.CUT);

        var painted = scenery.paint(Scenery.film(new Size(51, 39), shot), 0);

        assertThat(painted.of(Channel.Y)).containsOnly(235);
        assertThat(painted.of(Channel.U)).containsOnly(128);
        assertThat(painted.of(Channel.V)).containsOnly(128);
    }

    @Test
    void a_blurred_backdrop_has_the_pictures_colours_and_none_of_its_detail() {
        var reel = scenery.still(
                "stripes", new Size(180, 320), (channel, x, _) -> channel.isLuma() ? 120 + 90 * Math.sin(x) : 100);
        var window = new Window((180 - 320 * 16 / 9.0) / 2, 0, 320 * 16 / 9.0, 320);
        var shot = new Shot(new FrameRange(0, 1), reel, Camera.still(window), new Backdrop.Blurred(), Blend.CUT);

        var painted = scenery.paint(Scenery.film(new Size(320, 180), shot), 0);

        for (int y = 0; y < 180; y += 7) {
            for (int x : new int[] {0, 20, 60, 100, 250, 319}) {
                assertThat(painted.at(Channel.Y, x, y)).isCloseTo(120, within(12));
            }
        }
        assertThat(painted.of(Channel.U)).allSatisfy(u -> assertThat(u).isCloseTo(100, within(1)));
    }

    @Test
    void a_blurred_backdrop_of_one_colour_leaves_no_seam() {
        var colour = new Colour(0, 0xBD, 0xF2);
        var reel = scenery.still("plain", new Size(180, 320), Scenery.plain(colour));
        var camera = Scenery.move(new Window(-190.2, 0.3, 568.9, 320), new Window(-170, 10, 533, 300));
        var shot = new Shot(new FrameRange(0, 9), reel, camera, new Backdrop.Blurred(), Blend.CUT);

        var painted = scenery.paint(Scenery.film(new Size(321, 181), shot), 4);

        for (var channel : Channel.values()) {
            int expected = Math.round(channel.of(Ink.of(colour)));
            assertThat(painted.of(channel)).allSatisfy(v -> assertThat(v).isCloseTo(expected, within(1)));
        }
    }

    private static Backdrop plain(Colour colour) {
        return new Backdrop.Plain(colour);
    }

    private static RenderPlan still(Size canvas, Reel reel, Window window) {
        return Scenery.film(canvas, Scenery.shot(0, 1, reel, Camera.still(window)));
    }
}
