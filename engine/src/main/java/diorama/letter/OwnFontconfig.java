package diorama.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// Lets Java2D start on a machine that has no fonts and no fontconfig: it is told, in a file of ours, that there is one
/// font. What we paint with is read from our own files and never looked up there. It only counts before Java2D's first
/// use of a font; a setting that a person made on the command line stands.
final class OwnFontconfig {
    private static final String PROPERTY = "sun.awt.fontconfig";

    private OwnFontconfig() {}

    static synchronized void use() {
        if (!System.getProperty(PROPERTY, "").isEmpty()) return;
        try {
            var file = Files.createTempFile("diorama-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, text());
            System.setProperty(PROPERTY, file.toString());
            if (System.getProperty("java.awt.headless", "").isEmpty()) System.setProperty("java.awt.headless", "true");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary file can be written for the fonts", e);
        }
    }

    private static String text() {
        var text = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (String family : new String[] {"serif", "sansserif", "monospaced", "dialog", "dialoginput"}) {
            for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
                text.append(family).append('.').append(style).append(".latin-1=Inter\n");
            }
        }
        return text.append("filename.Inter=Inter.otf\n").toString();
    }
}
