package diorama.letter;

import diorama.frame.Frame;
import diorama.frame.Plane;
import diorama.look.Margins;
import diorama.media.Size;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Frames beside each other on a sheet, a third as large, with the border of the safe area on each.
final class Sheets {
    private static final int SMALLER = 3;
    private static final int GAP = 6;

    private final List<BufferedImage> pictures = new ArrayList<>();
    private final int across;

    Sheets(int across) {
        this.across = across;
    }

    /// What is left of a canvas inside margins.
    static Rectangle safe(Margins margins, Size canvas) {
        int left = (int) Math.floor(margins.left() * canvas.width());
        int top = (int) Math.floor(margins.top() * canvas.height());
        int right = (int) Math.ceil((1 - margins.right()) * canvas.width());
        int bottom = (int) Math.ceil((1 - margins.bottom()) * canvas.height());
        return new Rectangle(left, top, right - left, bottom - top);
    }

    void add(Frame frame, Margins margins) {
        var whole = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) whole.setRGB(x, y, colour(frame, x, y));
        }
        var pen = whole.createGraphics();
        pen.setColor(new Color(0xFF, 0x40, 0xC0));
        var safe = safe(margins, new Size(frame.width(), frame.height()));
        for (int i = 1; i <= 2; i++)
            pen.drawRect(safe.x - i, safe.y - i, safe.width + 2 * i - 1, safe.height + 2 * i - 1);
        pictures.add(smaller(whole));
    }

    private static int colour(Frame frame, int x, int y) {
        double light = (sample(frame.y(), x, y) - 16) / 219.0;
        double blue = light + 1.8556 * (sample(frame.u(), x / 2, y / 2) - 128) / 224;
        double red = light + 1.5748 * (sample(frame.v(), x / 2, y / 2) - 128) / 224;
        double green = (light - 0.2126 * red - 0.0722 * blue) / 0.7152;
        return (code(red) << 16) | (code(green) << 8) | code(blue);
    }

    private static int sample(Plane plane, int x, int y) {
        return plane.samples().get(ValueLayout.JAVA_BYTE, (long) y * plane.strideBytes() + x) & 255;
    }

    private static int code(double value) {
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }

    private static BufferedImage smaller(BufferedImage whole) {
        var small =
                new BufferedImage(whole.getWidth() / SMALLER, whole.getHeight() / SMALLER, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) small.setRGB(x, y, mean(whole, x * SMALLER, y * SMALLER));
        }
        return small;
    }

    private static int mean(BufferedImage whole, int left, int top) {
        int mean = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int sum = 0;
            for (int i = 0; i < SMALLER * SMALLER; i++) {
                sum += (whole.getRGB(left + i % SMALLER, top + i / SMALLER) >> shift) & 255;
            }
            mean |= (sum / (SMALLER * SMALLER)) << shift;
        }
        return mean;
    }

    void write(Path file) throws IOException {
        int width = pictures.getFirst().getWidth() + GAP;
        int height = pictures.getFirst().getHeight() + GAP;
        int rows = Math.ceilDiv(pictures.size(), across);
        var sheet = new BufferedImage(across * width, rows * height, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        for (int i = 0; i < pictures.size(); i++) {
            pen.drawImage(pictures.get(i), i % across * width, i / across * height, null);
        }
        Files.createDirectories(file.getParent());
        ImageIO.write(sheet, "png", file.toFile());
    }
}
