package diorama.letter.emoji;

import static diorama.letter.emoji.FontTables.unsigned;

import java.nio.ByteBuffer;

/// From code points to the numbers of glyphs: `cmap`, format 12 (groups of code points that follow one another).
final class GlyphNumbers {
    private static final int FORMAT = 12;
    private static final int GROUPS = 16;
    private static final int GROUP = 12;

    private final ByteBuffer table;
    private final int start;
    private final int count;

    GlyphNumbers(ByteBuffer cmap) {
        this.table = cmap;
        this.start = groupsStart(cmap);
        this.count = cmap.getInt(start - 4);
    }

    private static int groupsStart(ByteBuffer cmap) {
        int tables = unsigned(cmap, 2);
        for (int i = 0; i < tables; i++) {
            int at = cmap.getInt(4 + 8 * i + 4);
            if (unsigned(cmap, at) == FORMAT) return at + GROUPS;
        }
        throw new IllegalArgumentException("the font has no character map of format 12");
    }

    /// The glyph of a code point; 0 where there is none.
    int of(int codePoint) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = start + middle * GROUP;
            if (codePoint < table.getInt(at)) high = middle - 1;
            else if (codePoint > table.getInt(at + 4)) low = middle + 1;
            else return table.getInt(at + 8) + codePoint - table.getInt(at);
        }
        return 0;
    }
}
