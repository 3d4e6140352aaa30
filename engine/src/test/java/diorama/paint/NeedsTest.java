package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.frame.Need;
import diorama.frame.Region;
import diorama.media.Size;
import diorama.plan.Camera;
import diorama.plan.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedsTest {
    private static final Size CANVAS = new Size(1920, 1080);
    private static final Size PHOTO = new Size(4000, 3000);

    private final Scenery scenery = new Scenery();

    private Need need(Size photo, Camera camera) {
        var reel = scenery.still("a", photo, Scenery::hills);
        return Needs.of(Scenery.shot(0, 90, reel, camera), CANVAS, PaintSettings.DEFAULT);
    }

    private static Window window(double x, double y, double width) {
        return new Window(x, y, width, width * 9 / 16);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.05, 1.1, 1.2, 1.3})
    void both_ends_of_a_zoom_step_over_one_to_one_and_a_third_samples(double zoom) {
        var camera = Scenery.move(window(0, 300, 4000), window(100, 400, 4000 / zoom));

        var need = need(PHOTO, camera);

        double samples = (double) need.width() / need.region().width();
        assertThat(camera.from().width() * samples / 1920).isBetween(0.999, 1.31);
        assertThat(camera.to().width() * samples / 1920).isBetween(0.999, 1.31);
    }

    @Test
    void only_what_is_seen_is_asked_for_and_a_margin() {
        var need = need(PHOTO, Scenery.move(window(1000, 1000, 1600), window(1200, 1100, 1600)));

        assertThat(need.region().x()).isBetween(980, 999);
        assertThat(need.region().y()).isBetween(980, 999);
        assertThat(need.region().x() + need.region().width()).isBetween(2801, 2820);
        assertThat(need.region().y() + need.region().height()).isBetween(2001, 2020);
    }

    @Test
    void never_more_than_there_is() {
        var need = need(new Size(800, 600), Camera.still(window(0, 75, 800)));

        assertThat(need).isEqualTo(new Need(new Region(0, 69, 800, 462), 800, 462));
    }

    @Test
    void a_window_that_reaches_beyond_the_picture_asks_for_the_picture() {
        var need = need(new Size(3000, 4000), Camera.still(window(-2055.6, 0, 7111.1)));

        assertThat(need.region()).isEqualTo(new Region(0, 0, 3000, 4000));
        assertThat(need.height()).isBetween(1080, 1300);
    }
}
