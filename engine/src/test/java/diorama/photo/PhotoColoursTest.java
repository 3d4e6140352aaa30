package diorama.photo;

import static diorama.photo.Seen.assertNear;
import static diorama.photo.Seen.assertQuarters;
import static diorama.photo.Seen.reel;
import static diorama.photo.Seen.whole;
import static org.assertj.core.api.Assertions.assertThat;

import diorama.frame.Raster;
import diorama.look.Colour;
import diorama.look.Turn;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Colours come out as they were meant, whatever the arrangement of pixels and the profile.
class PhotoColoursTest {
    private static final int LOSSLESS_TOLERANCE = 1;

    /// Java's usual palette has six steps of each colour.
    private static final int WEB_PALETTE_TOLERANCE = 30;

    @TempDir
    Path folder;

    private final PhotoReader reader = new PhotoReader();

    private Raster read(Path file, int width, int height) {
        return reader.read(
                file, reel(width, height, Turn.NONE), whole(width, height, width / 2, height / 2), Colour.BLACK);
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
}
