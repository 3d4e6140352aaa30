package diorama.paint;

import diorama.paint.Scenery.Painted;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;

/// What a small frame looks like, in two hex digits for each area: 8 by 6 means of luma, 4 by 3 of each chroma,
/// and 4 by 3 roughnesses (how far luma is from its neighbour to the right, in eighths of a code value). A file
/// of them, a line for each frame, is what somebody looked at: with `-Ddiorama.look=FOLDER` the frames themselves
/// are written there.
record Impression(String name, String areas) {
    static Impression of(String name, Painted painted) {
        var areas = new byte[48 + 12 + 12 + 12];
        for (int i = 0; i < 48; i++) areas[i] = mean(painted, Channel.Y, 8, i);
        for (int i = 0; i < 12; i++) {
            areas[48 + i] = mean(painted, Channel.U, 4, i);
            areas[60 + i] = mean(painted, Channel.V, 4, i);
            areas[72 + i] = roughness(painted, i);
        }
        show(name, painted);
        return new Impression(name, HexFormat.of().formatHex(areas));
    }

    private static void show(String name, Painted painted) {
        String folder = System.getProperty("diorama.look");
        if (folder == null) return;
        int width = painted.size().width(), height = painted.size().height();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) image.setRGB(i % width, i / width, rgb(painted, i % width, i / width));
        try {
            ImageIO.write(image, "png", Path.of(folder, name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// BT.709 in the range of television, as film is.
    private static int rgb(Painted painted, int x, int y) {
        double luma = (painted.at(Channel.Y, x, y) - 16) / 219.0;
        double u = (painted.at(Channel.U, x / 2, y / 2) - 128) / 224.0;
        double v = (painted.at(Channel.V, x / 2, y / 2) - 128) / 224.0;
        return code(luma + 1.5748 * v) << 16 | code(luma - 0.1873 * u - 0.4681 * v) << 8 | code(luma + 1.8556 * u);
    }

    private static int code(double value) {
        return (int) Math.round(255 * Math.clamp(value, 0, 1));
    }

    private static byte mean(Painted painted, Channel channel, int columns, int area) {
        int rows = columns * 3 / 4;
        var size = channel.sizeOn(painted.size());
        int fromX = area % columns * size.width() / columns, toX = (area % columns + 1) * size.width() / columns;
        int fromY = area / columns * size.height() / rows, toY = (area / columns + 1) * size.height() / rows;
        double sum = 0;
        for (int y = fromY; y < toY; y++) for (int x = fromX; x < toX; x++) sum += painted.at(channel, x, y);
        return (byte) Math.round(sum / ((toX - fromX) * (toY - fromY)));
    }

    private static byte roughness(Painted painted, int area) {
        int width = painted.size().width() / 4, height = painted.size().height() / 3;
        double sum = 0;
        for (int y = area / 4 * height; y < (area / 4 + 1) * height; y++) {
            for (int x = area % 4 * width + 1; x < (area % 4 + 1) * width; x++) {
                sum += Math.abs(painted.at(Channel.Y, x, y) - painted.at(Channel.Y, x - 1, y));
            }
        }
        return (byte) Math.min(255, Math.round(8 * sum / (height * (width - 1))));
    }

    /// Every impression is in the file, nothing else is, and all areas are within two of what they were.
    static void assertAlike(List<Impression> impressions, Path golden) throws IOException {
        Looked.at(golden)
                .assertAlike(impressions.stream()
                        .map(impression -> impression.name + ": " + impression.areas)
                        .toList());
    }
}
