package diorama.photo;

import diorama.frame.Raster;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// A test picture that shows which way is up: red, green, blue and yellow quarters; and colours read back from a
/// raster.
public final class Scene {
    public static final Color TOP_LEFT = new Color(200, 30, 30);
    public static final Color TOP_RIGHT = new Color(30, 160, 30);
    public static final Color BOTTOM_LEFT = new Color(30, 30, 200);
    public static final Color BOTTOM_RIGHT = new Color(210, 200, 40);

    private Scene() {}

    public static BufferedImage image(int width, int height) {
        return image(width, height, BufferedImage.TYPE_INT_RGB);
    }

    public static BufferedImage image(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++)
                image.setRGB(x, y, quarter(2 * x < width, 2 * y < height).getRGB());
        }
        return image;
    }

    /// Greys and blues that no codec makes small: a file whose bytes are spread evenly over its rows.
    public static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            int grey = 60 + ((i * 7919) >>> 4) % 120;
            image.setRGB(i % width, i / width, new Color(grey, grey, 255 - grey).getRGB());
        }
        return image;
    }

    private static Color quarter(boolean isLeft, boolean isTop) {
        if (isTop) return isLeft ? TOP_LEFT : TOP_RIGHT;
        return isLeft ? BOTTOM_LEFT : BOTTOM_RIGHT;
    }

    /// What is stored when a camera is held so that Exif says `orientation`.
    public static BufferedImage stored(BufferedImage upright, int orientation) {
        boolean isTurned = orientation >= 5;
        int width = isTurned ? upright.getHeight() : upright.getWidth();
        int height = isTurned ? upright.getWidth() : upright.getHeight();
        var stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int right = width - 1 - x;
                int below = height - 1 - y;
                // where the stored pixel is seen, by the words of the Exif standard: row 0 is the seen top, right, ...
                int[] seen = switch (orientation) {
                    case 2 -> new int[] {right, y};
                    case 3 -> new int[] {right, below};
                    case 4 -> new int[] {x, below};
                    case 5 -> new int[] {y, x};
                    case 6 -> new int[] {below, x};
                    case 7 -> new int[] {below, right};
                    case 8 -> new int[] {y, right};
                    default -> new int[] {x, y};
                };
                stored.setRGB(x, y, upright.getRGB(seen[0], seen[1]));
            }
        }
        return stored;
    }

    public static byte[] jpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(0.95f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    public static Path png(BufferedImage image, Path file) throws IOException {
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    public static Path write(byte[] bytes, Path file) throws IOException {
        return Files.write(file, bytes);
    }

    /// The colour of a raster at parts of its width and height, by BT.709.
    public static Color at(Raster raster, double partX, double partY) {
        int x = (int) (partX * raster.width());
        int y = (int) (partY * raster.height());
        int chroma = y / 2 * raster.chromaWidth() + x / 2;
        double light = (raster.y()[y * raster.width() + x] / 64.0 - 16) / 219;
        double u = (raster.u()[chroma] / 64.0 - 128) / 224;
        double v = (raster.v()[chroma] / 64.0 - 128) / 224;
        double red = light + 1.5748 * v;
        double blue = light + 1.8556 * u;
        double green = (light - 0.2126 * red - 0.0722 * blue) / 0.7152;
        return new Color(code(red), code(green), code(blue));
    }

    private static int code(double value) {
        return Math.clamp(Math.round(value * 255), 0, 255);
    }

    /// The largest difference of any of red, green and blue.
    public static int difference(Color one, Color other) {
        return Math.max(
                Math.abs(one.getRed() - other.getRed()),
                Math.max(Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
    }
}
