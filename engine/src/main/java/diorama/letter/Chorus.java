package diorama.letter;

import static diorama.letter.FontFile.ARABIC;
import static diorama.letter.FontFile.ARABIC_BOLD;
import static diorama.letter.FontFile.CHINESE;
import static diorama.letter.FontFile.CHINESE_BOLD;
import static diorama.letter.FontFile.CHINESE_SERIF;
import static diorama.letter.FontFile.HEBREW;
import static diorama.letter.FontFile.HEBREW_BOLD;
import static diorama.letter.FontFile.INTER;
import static diorama.letter.FontFile.INTER_BOLD;
import static diorama.letter.FontFile.INTER_BOLD_ITALIC;
import static diorama.letter.FontFile.INTER_ITALIC;
import static diorama.letter.FontFile.SERIF;
import static diorama.letter.FontFile.SERIF_BOLD;
import static diorama.letter.FontFile.SERIF_ITALIC;
import static diorama.letter.FontFile.SYMBOLS;

import diorama.look.TextStyle;
import diorama.look.Typeface;
import diorama.plan.Words;
import java.awt.Font;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The voices of a face in the order in which they are asked for a letter. A voice's font is read when it is asked
/// first.
final class Chorus {
    private final FontShelf shelf;
    private final List<FontFile> files = new ArrayList<>();
    private final Optional<Voice> own;
    private final boolean isItalic;
    private final boolean isBold;

    private Chorus(FontShelf shelf, Words.Face face, Optional<Font> ownFont) {
        this.shelf = shelf;
        this.isItalic = face.has(TextStyle.ITALIC);
        this.isBold = face.has(TextStyle.BOLD);
        this.own = ownFont.map(font -> new Voice(font, isItalic, isBold));
        files.addAll(european(Typeface.named(face.family()).orElse(Typeface.SANS)));
        files.add(isBold ? CHINESE_BOLD : CHINESE);
        files.add(isBold ? ARABIC_BOLD : ARABIC);
        files.add(isBold ? HEBREW_BOLD : HEBREW);
        files.add(SYMBOLS);
        files.add(SERIF);
    }

    /// The voices of a face; a family may be the path of a font file, where it was not brought as a medium.
    static Chorus of(FontShelf shelf, Words.Face face) {
        boolean isPath = face.own().isEmpty() && Typeface.isFile(face.family());
        var path = isPath ? Optional.of(Path.of(face.family())) : face.own().map(own -> shelf.fileOf(own.media()));
        return new Chorus(shelf, face, path.flatMap(shelf::font));
    }

    private List<FontFile> european(Typeface face) {
        var inter = isBold ? (isItalic ? INTER_BOLD_ITALIC : INTER_BOLD) : isItalic ? INTER_ITALIC : INTER;
        return switch (face) {
            case SANS -> List.of(inter);
            case SERIF -> List.of(isBold ? SERIF_BOLD : isItalic ? SERIF_ITALIC : SERIF, CHINESE_SERIF);
            case DISPLAY -> List.of(FontFile.DISPLAY, INTER_BOLD, CHINESE_BOLD);
            case MONO -> List.of(FontFile.MONO, inter);
            case HAND -> List.of(FontFile.HAND, inter);
        };
    }

    /// The first voice that has the letter.
    Optional<Voice> voiceFor(int codePoint, boolean isAmongHan) {
        if (own.isPresent() && own.get().has(codePoint)) return own;
        for (var file : files) {
            if (isAmongHan && !isChinese(file)) continue;
            if (shelf.font(file).canDisplay(codePoint)) return Optional.of(voice(file));
        }
        return isAmongHan ? voiceFor(codePoint, /* isAmongHan= */ false) : Optional.empty();
    }

    private static boolean isChinese(FontFile file) {
        return file == CHINESE || file == CHINESE_BOLD || file == CHINESE_SERIF;
    }

    private Voice voice(FontFile file) {
        boolean isSlanted = isItalic && file != INTER_ITALIC && file != INTER_BOLD_ITALIC && file != SERIF_ITALIC;
        boolean isThickened = isBold && (file == CHINESE_SERIF || file == FontFile.MONO || file == SERIF_ITALIC);
        return new Voice(shelf.font(file), isSlanted, isThickened);
    }
}
