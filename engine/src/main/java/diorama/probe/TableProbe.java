package diorama.probe;

import diorama.media.Media;
import diorama.media.MediaId;
import diorama.paint.grade.CubeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A table of colours: read once as it will be read to paint, so that a wrong one is named before a film is made of it.
final class TableProbe {
    private static final List<String> SIGNS = List.of("LUT_3D_SIZE", "LUT_1D_SIZE");

    private TableProbe() {}

    /// By the line that says its size, which comes before the colours.
    static boolean isOne(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1)
                .lines()
                .map(String::strip)
                .anyMatch(line -> SIGNS.stream().anyMatch(line::startsWith));
    }

    static Finding probe(Path file, MediaId id, String name) {
        CubeFile.read(file, name);
        return new Finding(new Media.Table(Digest.known(file, id, name)), List.of());
    }
}
