package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import diorama.frame.Need;
import diorama.frame.Region;
import diorama.look.Colour;
import diorama.media.Size;
import diorama.plan.Camera;
import diorama.plan.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PainterTest {
    private final Scenery scenery = new Scenery();

    /// Every sample differs from its neighbours, in all planes.
    private static double speckled(Channel channel, double x, double y) {
        long cell = (long) Math.floor(x) * 7919
                + (long) Math.floor(y) * 104729
                + channel.name().charAt(0) * 31L;
        return 30 + Math.floorMod(cell * cell + cell, 199L);
    }

    @ParameterizedTest
    @CsvSource({"64, 36", "65, 37", "1, 1", "2, 3", "127, 2"})
    void a_picture_of_the_canvas_size_that_stands_still_is_painted_as_it_is(int width, int height) {
        var size = new Size(width, height);
        var reel = scenery.still("a", size, PainterTest::speckled);
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
}
