package diorama.letter.emoji;

import static diorama.letter.emoji.FontTables.unsigned;
import static diorama.letter.emoji.FontTables.unsignedByte;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The first strike of a font of bitmaps: where in `CBDT` each glyph's PNG lies, which `CBLC` says, and how it stands.
final class Bitmaps {
    private static final int STRIKE = 8;

    private final ByteBuffer places;
    private final ByteBuffer pictures;

    Bitmaps(ByteBuffer cblc, ByteBuffer cbdt) {
        this.places = cblc;
        this.pictures = cbdt;
    }

    /// A glyph's PNG. All in pixels of the strike: how far the picture stands right of the pen and how high its top
    /// stands over the line, and how far the pen moves on.
    record Bitmap(ByteBuffer png, int left, int top, int advance) {}

    /// The pixels of an em.
    int emPx() {
        return unsignedByte(places, STRIKE + 44);
    }

    Optional<Bitmap> of(int glyph) {
        int list = places.getInt(STRIKE);
        int count = places.getInt(STRIKE + 8);
        for (int i = 0; i < count; i++) {
            int entry = list + 8 * i;
            boolean isHere = unsigned(places, entry) <= glyph && glyph <= unsigned(places, entry + 2);
            if (isHere) return of(list + places.getInt(entry + 4), glyph - unsigned(places, entry));
        }
        return Optional.empty();
    }

    /// Index formats 1 (offsets of 4 bytes) and 3 (of 2 bytes), which fonts of pictures of different sizes use.
    private Optional<Bitmap> of(int subtable, int number) {
        int format = unsigned(places, subtable);
        int start;
        int end;
        if (format == 1) {
            start = places.getInt(subtable + 8 + 4 * number);
            end = places.getInt(subtable + 8 + 4 * number + 4);
        } else if (format == 3) {
            start = unsigned(places, subtable + 8 + 2 * number);
            end = unsigned(places, subtable + 8 + 2 * number + 2);
        } else {
            return Optional.empty();
        }
        if (end <= start) return Optional.empty();
        return picture(places.getInt(subtable + 4) + start, unsigned(places, subtable + 2));
    }

    /// Formats 17 (small metrics before the PNG) and 18 (big metrics).
    private Optional<Bitmap> picture(int at, int format) {
        int metrics = switch (format) {
            case 17 -> 5;
            case 18 -> 8;
            default -> 0;
        };
        if (metrics == 0) return Optional.empty();
        var png = pictures.slice(at + metrics + 4, pictures.getInt(at + metrics));
        return Optional.of(new Bitmap(png, pictures.get(at + 2), pictures.get(at + 3), unsignedByte(pictures, at + 4)));
    }
}
