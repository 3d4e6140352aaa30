package diorama.photo;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.frame.Raster;
import diorama.look.Colour;
import diorama.look.Turn;
import java.awt.Color;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The pictures are our own: see README.md beside them.
class RareKindsTest {
    private static final Color MAGENTA = new Color(255, 0, 255);

    private Raster read(String name) throws URISyntaxException {
        var file = Path.of(RareKindsTest.class.getResource(name).toURI());
        var need = Seen.whole(160, 120, 80, 60);
        return new PhotoReader().read(file, Seen.reel(160, 120, Turn.NONE), need, new Colour(255, 0, 255));
    }

    @Test
    void four_inks_make_the_colours_of_light() throws URISyntaxException {
        var raster = read("cmyk.jpg");

        Seen.assertNear(raster, 0.1, 0.1, Scene.TOP_LEFT);
        Seen.assertNear(raster, 0.9, 0.9, Scene.BOTTOM_RIGHT);
    }

    @Test
    void a_still_webp_is_read() throws URISyntaxException {
        var raster = read("still.webp");

        Seen.assertNear(raster, 0.1, 0.9, Scene.BOTTOM_LEFT);
        Seen.assertNear(raster, 0.9, 0.1, Scene.TOP_RIGHT);
    }

    @Test
    void of_a_moving_webp_the_first_picture_is_seen_in_its_place() throws URISyntaxException {
        var raster = read("moving.webp");

        Seen.assertNear(raster, 0.1, 0.1, MAGENTA);
        Seen.assertNear(raster, 0.9, 0.9, MAGENTA);
        Seen.assertNear(raster, 0.35, 0.4, Scene.TOP_LEFT);
        Seen.assertNear(raster, 0.7, 0.7, Scene.BOTTOM_RIGHT);
    }

    @Test
    void a_kind_is_known_by_its_first_bytes_alone() {
        assertThat(PhotoFormat.of("GIF89a".getBytes(StandardCharsets.US_ASCII))).contains(PhotoFormat.GIF);
        assertThat(PhotoFormat.of("BM is how this text begins".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(PhotoFormat.of(new byte[0])).isEmpty();
    }
}
