package diorama.letter;

import diorama.frame.Cel;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A picture with alpha that covers a part of the canvas; things are drawn on it at their places on the canvas.
final class Sheet {
    private final Area area;
    private final BufferedImage image;
    private final Graphics2D graphics;

    /// Whole, even pixels of the canvas.
    record Area(int x, int y, int width, int height) {
        static Area around(Rectangle2D ink, double reach) {
            int left = 2 * (int) Math.floor((ink.getMinX() - reach) / 2);
            int top = 2 * (int) Math.floor((ink.getMinY() - reach) / 2);
            int right = 2 * (int) Math.ceil((ink.getMaxX() + reach) / 2);
            int bottom = 2 * (int) Math.ceil((ink.getMaxY() + reach) / 2);
            return new Area(left, top, Math.max(2, right - left), Math.max(2, bottom - top));
        }
    }

    Sheet(Area area) {
        this.area = area;
        this.image = new BufferedImage(area.width(), area.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.translate(-area.x(), -area.y());
    }

    void fill(Piece.Outlined letters, Color colour, double sizePx) {
        graphics.setColor(colour);
        graphics.fill(letters.shape());
        if (letters.isThickened()) stroke(letters, colour, Voice.THICKNESS * sizePx);
    }

    /// A line along the outline that reaches so far out of it.
    void stroke(Piece.Outlined letters, Color colour, double reachPx) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) (2 * reachPx), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(letters.shape());
    }

    void box(Rectangle2D box, Color colour, double roundPx) {
        graphics.setColor(colour);
        graphics.fill(new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), 2 * roundPx, 2 * roundPx));
    }

    /// An emoji, reduced in one step of area means first where it is much larger than its place.
    void picture(Piece.Pictured piece) {
        var picture = Reduced.to(piece.emoji().picture(), piece.bounds().getWidth());
        var transform = new java.awt.geom.AffineTransform(
                piece.bounds().getWidth() / picture.getWidth(),
                0,
                0,
                piece.bounds().getHeight() / picture.getHeight(),
                piece.bounds().getX(),
                piece.bounds().getY());
        graphics.drawImage(picture, transform, null);
    }

    /// The alpha, 0..1.
    float[] alpha() {
        int[] pixels = pixels();
        var alpha = new float[pixels.length];
        for (int i = 0; i < alpha.length; i++) alpha[i] = (pixels[i] >>> 24) / 255f;
        return alpha;
    }

    /// One colour with an alpha of its own, below what is there already; moved down by whole pixels.
    void under(float[] alpha, Color colour, int down) {
        var below = new BufferedImage(area.width(), area.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) below.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            int from = i - down * area.width();
            if (from >= 0 && from < alpha.length) pixels[i] = premultiplied(colour, alpha[from]);
        }
        graphics.setComposite(AlphaComposite.DstOver);
        graphics.drawImage(below, area.x(), area.y(), null);
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    private static int premultiplied(Color colour, float alpha) {
        int a = Math.round(Math.clamp(alpha, 0f, 1f) * 255);
        return a << 24
                | Math.round(colour.getRed() * a / 255f) << 16
                | Math.round(colour.getGreen() * a / 255f) << 8
                | Math.round(colour.getBlue() * a / 255f);
    }

    private int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    int width() {
        return area.width();
    }

    int height() {
        return area.height();
    }

    BufferedImage image() {
        return image;
    }

    Cel cel() {
        graphics.dispose();
        return CelWriter.write(image, area.x(), area.y());
    }
}
