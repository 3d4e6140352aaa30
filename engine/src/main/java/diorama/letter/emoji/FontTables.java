package diorama.letter.emoji;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// The tables of an OpenType file by their tags. Offsets within a table count from its own start.
final class FontTables {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final Map<String, ByteBuffer> tables = new HashMap<>();

    FontTables(byte[] file) {
        var all = ByteBuffer.wrap(file).asReadOnlyBuffer();
        int count = all.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY + i * ENTRY;
            tables.put(tag(all, entry), all.slice(all.getInt(entry + 8), all.getInt(entry + 12)));
        }
    }

    private static String tag(ByteBuffer all, int at) {
        var tag = new StringBuilder();
        for (int i = 0; i < 4; i++) tag.append((char) all.get(at + i));
        return tag.toString();
    }

    ByteBuffer table(String tag) {
        var table = tables.get(tag);
        if (table == null) throw new IllegalArgumentException("the font has no table " + tag);
        return table;
    }

    static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }

    static int unsignedByte(ByteBuffer table, int at) {
        return table.get(at) & 0xFF;
    }
}
