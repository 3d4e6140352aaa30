package diorama.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.frame.Region;
import diorama.look.Colour;
import diorama.look.Turn;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.plan.Reel;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReaderTest {
    /// JPEG at quality 95, once to YUV and back: two or three steps.
    private static final int JPEG_TOLERANCE = 4;

    private static final int LOSSLESS_TOLERANCE = 1;

    /// Java's usual palette has six steps of each colour.
    private static final int WEB_PALETTE_TOLERANCE = 30;

    @TempDir
    Path folder;

    private final PhotoReader reader = new PhotoReader();

    static Reel.Still reel(int width, int height, Turn turn) {
        return new Reel.Still(new MediaId("m"), "0".repeat(64), new Size(width, height), turn);
    }

    static Need whole(int width, int height, int toWidth, int toHeight) {
        return new Need(new Region(0, 0, width, height), toWidth, toHeight);
    }

    private Raster read(Path file, int width, int height) {
        return reader.read(
                file, reel(width, height, Turn.NONE), whole(width, height, width / 2, height / 2), Colour.BLACK);
    }

    private static void assertQuarters(
            Raster raster, Color topLeft, Color topRight, Color bottomLeft, Color bottomRight) {
        assertNear(raster, 0.2, 0.2, topLeft);
        assertNear(raster, 0.8, 0.2, topRight);
        assertNear(raster, 0.2, 0.8, bottomLeft);
        assertNear(raster, 0.8, 0.8, bottomRight);
    }

    private static void assertUpright(Raster raster) {
        assertQuarters(raster, Scene.TOP_LEFT, Scene.TOP_RIGHT, Scene.BOTTOM_LEFT, Scene.BOTTOM_RIGHT);
    }

    static void assertNear(Raster raster, double x, double y, Color wanted) {
        assertNear(raster, x, y, wanted, JPEG_TOLERANCE);
    }

    static void assertNear(Raster raster, double x, double y, Color wanted, int tolerance) {
        var found = Scene.at(raster, x, y);
        assertThat(Scene.difference(found, wanted))
                .as("%s at %s, %s is not near %s", found, x, y, wanted)
                .isLessThanOrEqualTo(tolerance);
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

    @Test
    void pure_colours_keep_their_values() throws IOException {
        for (int rgb : new int[] {0xFF0000, 0x00FF00, 0x0000FF, 0x00BDF2, 0xFFFFFF, 0x000000, 0x808080}) {
            var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
            image.createGraphics().fillRect(0, 0, 64, 64);
            for (int i = 0; i < 64 * 64; i++) image.setRGB(i % 64, i / 64, rgb);
            var png = Scene.png(image, folder.resolve("pure.png"));
            var jpeg = Scene.write(Scene.jpeg(image), folder.resolve("pure.jpg"));

            var ofPng = read(png, 64, 64);
            var ofJpeg = read(jpeg, 64, 64);

            assertNear(ofPng, 0.5, 0.5, new Color(rgb), LOSSLESS_TOLERANCE);
            assertNear(ofJpeg, 0.5, 0.5, new Color(rgb), 3);
        }
    }

    @Test
    void a_fine_pattern_is_reduced_in_linear_light() throws IOException {
        var image = new BufferedImage(128, 128, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 128 * 128; i++) image.setRGB(i % 128, i / 128, (i + i / 128) % 2 == 0 ? 0xFFFFFF : 0);
        var file = Scene.png(image, folder.resolve("pattern.png"));

        var raster = read(file, 128, 128);

        assertNear(raster, 0.5, 0.5, new Color(188, 188, 188), LOSSLESS_TOLERANCE);
    }

    @Test
    void a_dark_sixteen_bit_ramp_keeps_more_than_eight_bits_of_tones() throws IOException {
        var image = new BufferedImage(2048, 8, BufferedImage.TYPE_USHORT_GRAY);
        for (int x = 0; x < 2048; x++) {
            for (int y = 0; y < 8; y++) image.getRaster().setSample(x, y, 0, 6000 + x);
        }
        var file = Scene.png(image, folder.resolve("ramp.png"));

        var raster = reader.read(file, reel(2048, 8, Turn.NONE), whole(2048, 8, 1024, 4), Colour.BLACK);

        long tones = IntStream.range(0, 1024).map(x -> raster.y()[x]).distinct().count();
        assertThat(tones).isGreaterThan(250);
    }

    @Test
    void display_p3_is_brought_to_srgb() throws IOException {
        byte[] profile = JpegParts.rgbProfile(
                new double[] {.51512, .24120, -.00105},
                new double[] {.29198, .69225, .04189},
                new double[] {.15710, .06657, .78407},
                2.2);
        byte[] jpeg = Scene.jpeg(Scene.image(160, 120));
        var file = Scene.write(JpegParts.profiled(jpeg, profile), folder.resolve("p3.jpg"));

        var raster = read(file, 160, 120);

        assertNear(raster, 0.2, 0.2, new Color(219, 0, 0), 6);
        assertNear(raster, 0.8, 0.8, new Color(213, 200, 0), 6);
    }

    @Test
    void grey_with_a_profile_gets_the_profile_s_tones() throws IOException {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 64 * 64; i++) image.getRaster().setSample(i % 64, i / 64, 0, 128);
        byte[] jpeg = Scene.jpeg(image);
        var plain = Scene.write(jpeg, folder.resolve("plain.jpg"));
        var linear = Scene.write(JpegParts.profiled(jpeg, JpegParts.greyProfile(1.0)), folder.resolve("linear.jpg"));

        assertNear(read(plain, 64, 64), 0.5, 0.5, new Color(128, 128, 128));
        assertNear(read(linear, 64, 64), 0.5, 0.5, new Color(188, 188, 188));
    }

    @Test
    void what_is_transparent_shows_the_background() throws IOException {
        var image = Scene.image(64, 64, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 64 * 32; i++) image.setRGB(i % 64, i / 64, image.getRGB(i % 64, i / 64) & 0x80FFFFFF);
        var file = Scene.png(image, folder.resolve("clear.png"));

        var raster = reader.read(file, reel(64, 64, Turn.NONE), whole(64, 64, 32, 32), new Colour(0, 100, 200));

        assertNear(raster, 0.2, 0.2, new Color(100, 65, 115), LOSSLESS_TOLERANCE + 1);
        assertNear(raster, 0.8, 0.8, Scene.BOTTOM_RIGHT, LOSSLESS_TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({"png, 1", "png, 10", "png, 12", "png, 13", "gif, 13", "bmp, 1", "tiff, 1", "tif, 1", "png, 5"})
    void every_arrangement_of_pixels_comes_out_right(String format, int type) throws IOException {
        var file = folder.resolve("picture." + format);
        boolean isGrey = type == BufferedImage.TYPE_BYTE_GRAY;
        ImageIO.write(Scene.image(64, 48, type == 12 ? BufferedImage.TYPE_3BYTE_BGR : type), format, file.toFile());

        var raster = read(file, 64, 48);

        if (isGrey)
            assertThat(Scene.at(raster, 0.2, 0.2).getRed())
                    .isEqualTo(Scene.at(raster, 0.2, 0.2).getBlue());
        else assertNear(raster, 0.2, 0.2, Scene.TOP_LEFT, type == 13 ? WEB_PALETTE_TOLERANCE : LOSSLESS_TOLERANCE);
    }

    @Test
    void a_palette_of_few_colours_shows_each_of_them() throws IOException {
        byte[] reds = {(byte) 255, (byte) 200, 30, 30, (byte) 210};
        byte[] greens = {(byte) 255, 30, (byte) 160, 30, (byte) 200};
        byte[] blues = {(byte) 255, 30, 30, (byte) 200, 40};
        var colours = new IndexColorModel(8, 5, reds, greens, blues);
        var image = new BufferedImage(160, 120, BufferedImage.TYPE_BYTE_INDEXED, colours);
        for (int y = 0; y < 120; y++) {
            for (int x = 0; x < 160; x++) image.getRaster().setSample(x, y, 0, 1 + (x < 80 ? 0 : 1) + (y < 60 ? 0 : 2));
        }
        var file = folder.resolve("palette.png");
        ImageIO.write(image, "png", file.toFile());

        var raster = read(file, 160, 120);

        assertQuarters(
                raster,
                new Color(200, 30, 30),
                new Color(30, 160, 30),
                new Color(30, 30, 200),
                new Color(210, 200, 40));
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
        assumeTrue(Files.isReadable(Path.of("/proc/self/status")));
        var file = Scene.write(Scene.jpeg(Scene.image(3000, 2000)), folder.resolve("again.jpg"));
        for (int i = 0; i < 8; i++) read(file, 3000, 2000);
        long before = residentKb();

        for (int i = 0; i < 40; i++) read(file, 3000, 2000);

        assertThat(residentKb() - before).as("kB more than before").isLessThan(150_000);
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
