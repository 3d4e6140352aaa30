package diorama.letter;

import java.nio.file.Path;

/// What can be said of a font file of a person's own before words are set in it.
public final class Fonts {
    private Fonts() {}

    /// Can words be set in it?
    public static boolean isReadable(Path file) {
        OwnFontconfig.use();
        return FontShelf.read(file).isPresent();
    }
}
