package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import diorama.frame.Frame;
import diorama.frame.Need;
import diorama.frame.Region;
import diorama.look.Colour;
import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.plan.Camera;
import diorama.plan.RenderPlan;
import diorama.plan.Window;
import diorama.time.FrameRange;
import diorama.time.FrameRate;
import java.lang.foreign.Arena;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PainterTest {
    private final Scenery scenery = new Scenery();

    @ParameterizedTest
    @CsvSource({"64, 36", "65, 37", "1, 1", "2, 3", "127, 2"})
    void a_picture_of_the_canvas_size_that_stands_still_is_painted_as_it_is(int width, int height) {
        var size = new Size(width, height);
        var reel = scenery.still("a", size, Scenery::speckled);
        var raster = scenery.still(reel, new Need(new Region(0, 0, width, height), width, height));

        var painted = scenery.paint(Scenery.film(size, Scenery.shot(0, 1, reel, Camera.still(Scenery.whole(size)))), 0);

        for (var channel : Channel.values()) {
            var samples = channel.of(raster);
            for (int i = 0; i < samples.length; i++) {
                assertThat(painted.of(channel).get(i)).isEqualTo(samples[i] / 64);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#FF0000", "#00FF00", "#0000FF", "#00BDF2", "#000000", "#FFFFFF"})
    void a_plain_colour_stays_what_it_is_at_every_place_and_moment(String hex) {
        var colour = Colour.parse(hex).orElseThrow();
        var reel = scenery.still("a", new Size(300, 200), Scenery.plain(colour));
        var camera = Scenery.move(new Window(0, 0, 300, 168.75), new Window(31.3, 20.7, 200, 112.5));
        var plan = Scenery.film(new Size(97, 55), Scenery.shot(0, 30, reel, camera));

        for (int n : new int[] {0, 13, 29}) {
            var painted = scenery.paint(plan, n);

            for (var channel : Channel.values()) {
                int expected = Math.round(channel.of(Ink.of(colour)));
                assertThat(painted.of(channel)).allSatisfy(v -> assertThat(v).isCloseTo(expected, within(1)));
            }
        }
    }

    @Test
    void a_frame_is_the_same_whoever_paints_it_and_after_whatever() {
        var plan = Scenery.varied(scenery);
        var painter = scenery.painter(plan);
        var inOrder = List.of(0, 1, 7, 12, 14, 19, 23, 31, 39).stream()
                .map(n -> Scenery.paint(painter, plan.canvas(), n))
                .toList();

        var backwards = List.of(39, 31, 23, 19, 14, 12, 7, 1, 0).stream()
                .map(n -> Scenery.paint(painter, plan.canvas(), n))
                .toList();
        var byAnother = scenery.paint(plan, 14);

        assertThat(backwards.reversed()).isEqualTo(inOrder);
        assertThat(byAnother).isEqualTo(inOrder.get(4));
    }

    @Test
    void a_part_of_a_film_is_painted_as_in_the_whole() {
        var plan = Scenery.varied(scenery);
        var part = plan.part(new FrameRange(11, 25));

        for (int n = 0; n < 14; n++) assertThat(scenery.paint(part, n)).isEqualTo(scenery.paint(plan, n + 11));
    }

    @Test
    void all_loops_paint_the_same_frames() {
        var plan = Scenery.varied(scenery);
        var plain = new Painter(plan, scenery, PaintSettings.DEFAULT, Loops::plain);
        var fastest = new Painter(plan, scenery, PaintSettings.DEFAULT, Loops::fastest);

        for (int n = 0; n < plan.frameCount(); n++) {
            assertThat(Scenery.paint(fastest, plan.canvas(), n)).isEqualTo(Scenery.paint(plain, plan.canvas(), n));
        }
    }

    @Test
    void a_clip_is_asked_for_the_picture_of_each_moment() {
        var size = new Size(40, 30);
        var reel = scenery.moving("clip", size, 2, (_, _, _) -> 50);
        var plan = Scenery.film(size, Scenery.shot(0, 31, reel, Camera.still(Scenery.whole(size))));

        assertThat(scenery.paint(plan, 0).at(Channel.Y, 20, 15)).isEqualTo(50);
        assertThat(scenery.paint(plan, 2).at(Channel.Y, 20, 15)).isEqualTo(50 + 133);
    }

    @Test
    void a_photo_is_asked_for_once_for_a_shot() {
        var plan = still(new Size(64, 36));
        var painter = scenery.painter(plan);

        for (int n = 0; n < 10; n++) Scenery.paint(painter, plan.canvas(), n);

        assertThat(scenery.asked).isEqualTo(1);
    }

    @Test
    void where_no_shot_is_seen_the_film_is_black() {
        var size = new Size(16, 16);
        var plan = new RenderPlan(size, FrameRate.OF_30, 5, List.of(), List.of());

        var painted = scenery.paint(plan, 3);

        assertThat(painted.of(Channel.Y)).containsOnly(16);
        assertThat(painted.of(Channel.U)).containsOnly(128);
    }

    @Test
    void a_frame_of_another_size_or_beyond_the_end_is_refused() {
        var plan = still(new Size(64, 36));
        var painter = scenery.painter(plan);

        try (var arena = Arena.ofConfined()) {
            var small = Frame.allocate(arena, 32, 18);
            var right = Frame.allocate(arena, 64, 36);
            assertThatIllegalArgumentException().isThrownBy(() -> painter.paint(0, small));
            assertThatIllegalArgumentException().isThrownBy(() -> painter.paint(10, right));
        }
    }

    private RenderPlan still(Size size) {
        var reel = scenery.still("a", size, Scenery::speckled);
        return Scenery.film(size, Scenery.shot(0, 10, reel, Camera.still(Scenery.whole(size))));
    }
}
