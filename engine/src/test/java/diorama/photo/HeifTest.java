package diorama.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.frame.Raster;
import diorama.look.Colour;
import diorama.look.Turn;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.awt.Color;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pictures are our own: see README.md beside them.
class HeifTest {
    @TempDir
    Path folder;

    private final PhotoReader reader = new PhotoReader();

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(HeifTest.class.getResource(name).toURI());
    }

    private Raster read(String name, Colour background) throws URISyntaxException {
        var file = resource(name);
        try (var photo = PhotoFile.open(file, name, PhotoSettings.DEFAULT)) {
            var size = reader.glance(photo, 64).size();
            return reader.read(
                    file,
                    Seen.reel(size.width(), size.height(), Turn.NONE),
                    Seen.whole(size.width(), size.height(), size.width() / 2, size.height() / 2),
                    background);
        }
    }

    private static void assertUpright(Raster raster) {
        Seen.assertNear(raster, 0.1, 0.1, Scene.TOP_LEFT);
        Seen.assertNear(raster, 0.9, 0.1, Scene.TOP_RIGHT);
        Seen.assertNear(raster, 0.1, 0.9, Scene.BOTTOM_LEFT);
        Seen.assertNear(raster, 0.9, 0.9, Scene.BOTTOM_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.heic", "plain.avif", "mirrored.heic"})
    void a_heif_is_upright_by_its_own_boxes(String name) throws URISyntaxException {
        assertUpright(read(name, Colour.BLACK));
    }

    @Test
    void a_telephone_s_grid_is_put_together_and_turned_once() throws URISyntaxException {
        var raster = read("grid.heic", Colour.BLACK);

        assertThat(raster.height()).isEqualTo(180);
        assertUpright(raster);
    }

    @Test
    void its_cicp_colours_are_brought_to_srgb() throws URISyntaxException {
        var raster = read("p3.heic", Colour.BLACK);

        Seen.assertNear(raster, 0.1, 0.1, new Color(219, 0, 5));
        Seen.assertNear(raster, 0.1, 0.9, new Color(29, 30, 208));
    }

    @Test
    void high_dynamic_range_keeps_its_order_and_stays_under_white() throws URISyntaxException {
        var raster = read("pq.heic", Colour.BLACK);

        int black = Scene.at(raster, 0.1, 0.5).getGreen();
        int half = Scene.at(raster, 0.35, 0.5).getGreen();
        int white = Scene.at(raster, 0.65, 0.5).getGreen();
        int glaring = Scene.at(raster, 0.9, 0.5).getGreen();
        assertThat(black).isLessThan(3);
        assertThat(half).isBetween(175, 195);
        assertThat(white).isBetween(220, 240);
        assertThat(glaring).isBetween(245, 253);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpha.heic", "alpha.avif"})
    void what_is_transparent_shows_the_background(String name) throws URISyntaxException {
        var raster = read(name, new Colour(0, 0, 0));

        Seen.assertNear(raster, 0.1, 0.1, new Color(100, 15, 15));
        Seen.assertNear(raster, 0.9, 0.9, Scene.BOTTOM_RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.heic", "grid.heic", "plain.avif"})
    void one_that_was_cut_off_is_damaged(String name) throws IOException, URISyntaxException {
        byte[] bytes = Files.readAllBytes(resource(name));
        var file = Files.write(folder.resolve(name), Arrays.copyOf(bytes, bytes.length * 3 / 4));

        assertThatThrownBy(() -> {
                    try (var photo = PhotoFile.open(file, name, PhotoSettings.DEFAULT)) {
                        reader.glance(photo, 64);
                    }
                })
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Damaged.class));
    }
}
