package diorama.letter;

import diorama.frame.Cel;
import diorama.frame.Raster;
import diorama.look.Place;
import diorama.look.TextStyle;
import diorama.look.Typeface;
import diorama.media.Size;
import diorama.plan.Words;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// For people to look at: every text of the table in every place, on sheets of pictures. Luma only.
/// `java ... diorama.letter.ContactSheet FOLDER`
final class ContactSheet {
    private ContactSheet() {}

    public static void main(String[] arguments) throws IOException {
        var painter = new LetterPainter();
        for (var canvas : List.of(new Size(480, 270), new Size(270, 480))) {
            var all = new ArrayList<BufferedImage>();
            for (var text : Texts.all().values()) {
                for (var place : Place.values()) all.add(picture(painter, Texts.words(text, place, canvas, 8), canvas));
            }
            write(all, 9, Path.of(arguments[0], "places-" + canvas + ".png"));
        }
        var canvas = new Size(960, 540);
        var faces = new ArrayList<BufferedImage>();
        for (var typeface : Typeface.values()) {
            for (var styles : List.of(
                    new TextStyle[0],
                    new TextStyle[] {TextStyle.BOLD, TextStyle.OUTLINE},
                    new TextStyle[] {TextStyle.ITALIC, TextStyle.SHADOW},
                    new TextStyle[] {TextStyle.BOX, TextStyle.UPPER})) {
                var words = Texts.words("Summer 2026 “Olé”\n夏天的海 Ag 👩🏿‍🚀 “好”", Place.CENTER, canvas, 13, styles);
                faces.add(picture(painter, Texts.with(words, typeface), canvas));
            }
        }
        write(faces, 4, Path.of(arguments[0], "faces.png"));
    }

    private static BufferedImage picture(LetterPainter painter, Words words, Size canvas) {
        var image = new BufferedImage(canvas.width(), canvas.height(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0x5B, 0x7C, 0x99));
        graphics.fillRect(0, 0, canvas.width(), canvas.height());
        graphics.setColor(new Color(0x76, 0x96, 0xB0));
        var area = words.seat().area();
        graphics.drawRect(area.x(), area.y(), area.width() - 1, area.height() - 1);
        var lettered = painter.paint(words);
        lettered.ground().ifPresent(cel -> lay(image, cel));
        lay(image, lettered.letters());
        return image;
    }

    private static void lay(BufferedImage image, Cel cel) {
        for (int y = 0; y < cel.height(); y++) {
            for (int x = 0; x < cel.width(); x++) lay(image, cel, x, y);
        }
    }

    private static void lay(BufferedImage image, Cel cel, int x, int y) {
        int toX = cel.x() + x;
        int toY = cel.y() + y;
        if (toX < 0 || toY < 0 || toX >= image.getWidth() || toY >= image.getHeight()) return;
        double alpha = cel.alpha()[y * cel.width() + x] / (double) Cel.OPAQUE;
        double luma = (cel.colours().y()[y * cel.width() + x] / (double) Raster.SCALE - 16 * alpha) / 219 * 255;
        int below = image.getRGB(toX, toY);
        int grey = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int laid = (int) Math.clamp(((below >> shift) & 255) * (1 - alpha) + luma, 0, 255);
            grey |= laid << shift;
        }
        image.setRGB(toX, toY, grey);
    }

    private static void write(List<BufferedImage> pictures, int columns, Path file) throws IOException {
        int width = pictures.getFirst().getWidth() + 4;
        int height = pictures.getFirst().getHeight() + 4;
        var sheet = new BufferedImage(
                columns * width, Math.ceilDiv(pictures.size(), columns) * height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < pictures.size(); i++) {
            sheet.createGraphics().drawImage(pictures.get(i), i % columns * width, i / columns * height, null);
        }
        ImageIO.write(sheet, "png", file.toFile());
    }
}
