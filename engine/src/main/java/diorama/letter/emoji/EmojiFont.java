package diorama.letter.emoji;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A font of coloured pictures. Measures are in ems, so that they hold for every size.
public final class EmojiFont {
    /// Says "as a picture" and has none of its own.
    private static final int PICTURE_SELECTOR = 0xFE0F;

    private final GlyphNumbers numbers;
    private final Ligatures ligatures;
    private final Bitmaps bitmaps;
    private final ConcurrentHashMap<Integer, Optional<Emoji>> decoded = new ConcurrentHashMap<>();

    public EmojiFont(byte[] file) {
        var tables = new FontTables(file);
        this.numbers = new GlyphNumbers(tables.table("cmap"));
        this.ligatures = new Ligatures(tables.table("GSUB"));
        this.bitmaps = new Bitmaps(tables.table("CBLC"), tables.table("CBDT"));
    }

    /// One picture and how it stands on the line, in ems.
    public record Emoji(BufferedImage picture, double leftEm, double topEm, double advanceEm, double pixelEm) {}

    /// The pictures of a cluster: one where the font knows it as a whole, else those of its parts. Empty where a part
    /// is unknown.
    public List<Emoji> of(String cluster) {
        var glyphs = new ArrayList<Integer>();
        for (int codePoint : cluster.codePoints().toArray()) {
            if (codePoint == PICTURE_SELECTOR) continue;
            int glyph = numbers.of(codePoint);
            if (glyph == 0) return List.of();
            glyphs.add(glyph);
        }
        return ligatures.joined(glyphs).stream().flatMap(g -> emoji(g).stream()).toList();
    }

    private Optional<Emoji> emoji(int glyph) {
        return decoded.computeIfAbsent(glyph, g -> bitmaps.of(g).map(this::decoded));
    }

    private Emoji decoded(Bitmaps.Bitmap bitmap) {
        double pixel = 1.0 / bitmaps.emPx();
        try {
            var png = new byte[bitmap.png().remaining()];
            bitmap.png().get(0, png);
            var read = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
            var picture = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            var graphics = picture.createGraphics();
            graphics.drawImage(read, 0, 0, null);
            graphics.dispose();
            return new Emoji(picture, bitmap.left() * pixel, bitmap.top() * pixel, bitmap.advance() * pixel, pixel);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture of our own font cannot be read", e);
        }
    }
}
