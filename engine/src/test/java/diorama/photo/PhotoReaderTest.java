package diorama.photo;

import static diorama.photo.Seen.assertNear;
import static diorama.photo.Seen.assertQuarters;
import static diorama.photo.Seen.assertUpright;
import static diorama.photo.Seen.reel;
import static diorama.photo.Seen.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.frame.Region;
import diorama.look.Colour;
import diorama.look.Turn;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Photos come upright, whole or in part, whatever their name and size; what is no photo is named.
class PhotoReaderTest {
    @TempDir
    Path folder;

    private final PhotoReader reader = new PhotoReader();

    private Raster read(Path file, int width, int height) {
        return reader.read(
                file, reel(width, height, Turn.NONE), whole(width, height, width / 2, height / 2), Colour.BLACK);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void a_photo_is_upright_whichever_way_the_camera_was_held(int orientation) throws IOException {
        byte[] jpeg = Scene.jpeg(Scene.stored(Scene.image(160, 120), orientation));
        var file = Scene.write(JpegParts.oriented(jpeg, orientation), folder.resolve("held.jpg"));

        var raster = read(file, 160, 120);

        assertUpright(raster);
    }

    @ParameterizedTest
    @CsvSource({
        "1, NONE, 2 0 3 1",
        "2, NONE, 3 2 1 0",
        "3, NONE, 1 3 0 2",
        "0, HORIZONTAL, 1 0 3 2",
        "0, VERTICAL, 2 3 0 1",
        "1, HORIZONTAL, 0 2 1 3",
        "1, VERTICAL, 3 1 2 0"
    })
    void what_a_person_turns_is_turned_clockwise_and_then_mirrored(int quarters, Turn.Flip flip, String order)
            throws IOException {
        var file = Scene.write(
                JpegParts.oriented(Scene.jpeg(Scene.stored(Scene.image(160, 120), 7)), 7),
                folder.resolve("turned.jpg"));
        boolean liesDown = quarters % 2 == 1;
        int width = liesDown ? 120 : 160;
        int height = liesDown ? 160 : 120;

        var raster = reader.read(
                file,
                reel(width, height, new Turn(quarters, flip)),
                whole(width, height, width / 2, height / 2),
                Colour.BLACK);

        Color[] colours = {Scene.TOP_LEFT, Scene.TOP_RIGHT, Scene.BOTTOM_LEFT, Scene.BOTTOM_RIGHT};
        String[] wanted = order.split(" ", -1);
        assertQuarters(
                raster,
                colours[Integer.parseInt(wanted[0])],
                colours[Integer.parseInt(wanted[1])],
                colours[Integer.parseInt(wanted[2])],
                colours[Integer.parseInt(wanted[3])]);
    }

    @Test
    void a_part_of_a_turned_photo_is_the_same_part_of_the_whole() throws IOException {
        byte[] jpeg = Scene.jpeg(Scene.stored(gradient(200, 120), 6));
        var file = Scene.write(JpegParts.oriented(jpeg, 6), folder.resolve("part.jpg"));
        var all = reader.read(file, reel(200, 120, Turn.NONE), whole(200, 120, 100, 60), Colour.BLACK);

        var part = reader.read(
                file, reel(200, 120, Turn.NONE), new Need(new Region(40, 20, 80, 60), 40, 30), Colour.BLACK);

        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 40; x++) {
                assertThat((int) part.y()[y * 40 + x]).isCloseTo(all.y()[(y + 10) * 100 + x + 20], within(2));
            }
        }
    }

    @Test
    void a_photo_over_twice_as_large_as_needed_looks_the_same_by_the_decoder_s_short_cut() throws IOException {
        var file = Scene.write(Scene.jpeg(gradient(1600, 1200)), folder.resolve("large.jpg"));

        var small = reader.read(file, reel(1600, 1200, Turn.NONE), whole(1600, 1200, 190, 140), Colour.BLACK);

        assertNear(small, 0.5, 0.5, new Color(127, 127, 128));
        assertNear(small, 0.1, 0.9, new Color(25, 230, 128));
    }

    @Test
    void a_long_panorama_is_read_from_end_to_end() throws IOException {
        var file = Scene.write(Scene.jpeg(Scene.image(20000, 300)), folder.resolve("panorama.jpg"));

        var raster = reader.read(file, reel(20000, 300, Turn.NONE), whole(20000, 300, 10000, 150), Colour.BLACK);

        assertUpright(raster);
    }

    @Test
    void a_name_of_quotes_and_chinese_is_only_a_name() throws IOException {
        var file = Scene.write(Scene.jpeg(Scene.image(64, 48)), folder.resolve("it's \"x\" %d [y] & 写真.jpg"));

        assertUpright(read(file, 64, 48));
    }

    @Test
    void the_file_s_name_does_not_matter() throws IOException {
        var file = Scene.png(Scene.image(64, 48), folder.resolve("really a png.jpg"));

        assertUpright(read(file, 64, 48));
    }

    @Test
    void a_file_that_is_gone_is_named() {
        assertThatThrownBy(() -> read(folder.resolve("gone.jpg"), 64, 48))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem()).isEqualTo(new Problem.FileNotFound("gone.jpg")));
    }

    @Test
    void a_photo_that_was_cut_off_soon_is_damaged_and_never_black() throws IOException {
        byte[] jpeg = Scene.jpeg(gradient(320, 240));
        var file = Scene.write(Arrays.copyOf(jpeg, 700), folder.resolve("cut.jpg"));

        assertThatThrownBy(() -> read(file, 320, 240))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem()).isInstanceOf(Problem.Damaged.class));
    }

    @Test
    void reading_again_and_again_keeps_no_memory() throws IOException {
        assumeTrue(Files.isReadable(Path.of("/proc/self/status")), "skipped: this system has no /proc");
        var file = Scene.write(Scene.jpeg(Scene.image(3000, 2000)), folder.resolve("again.jpg"));
        for (int i = 0; i < 8; i++) read(file, 3000, 2000);
        long before = residentKb();

        for (int i = 0; i < 40; i++) read(file, 3000, 2000);

        assertThat(residentKb() - before).as("kB more than before").isLessThan(150_000);
    }

    private static Offset<Integer> within(int steps) {
        return Offset.offset(steps);
    }

    private static BufferedImage gradient(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, new Color(x * 255 / width, y * 255 / height, 128).getRGB());
            }
        }
        return image;
    }

    private static long residentKb() throws IOException {
        System.gc();
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
