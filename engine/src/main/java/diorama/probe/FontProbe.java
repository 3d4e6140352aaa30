package diorama.probe;

import diorama.letter.Fonts;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// A font: read once as it will be read to set words, so that a broken one is named before a film is made with it.
final class FontProbe {
    /// TrueType, OpenType with CFF outlines, TrueType as Apple writes it, a collection.
    private static final Set<Integer> SIGNS = Set.of(0x00010000, 0x4F54544F, 0x74727565, 0x74746366);

    /// Numbers of tables that a font may have: what begins with a sign by chance says something else there.
    private static final int MOST_TABLES = 64;

    private FontProbe() {}

    static boolean isOne(byte[] head) {
        if (head.length < 12) return false;
        var start = ByteBuffer.wrap(head);
        boolean isCollection = start.getInt(0) == 0x74746366;
        int tables = start.getShort(4);
        return SIGNS.contains(start.getInt(0)) && (isCollection || (tables > 0 && tables <= MOST_TABLES));
    }

    static Finding probe(Path file, MediaId id, String name) {
        if (!Fonts.isReadable(file)) throw new Refused(new Problem.CannotRead(name, "a broken font"));
        return new Finding(new Media.Font(Digest.known(file, id, name)), List.of());
    }
}
