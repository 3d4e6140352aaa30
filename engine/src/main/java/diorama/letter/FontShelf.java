package diorama.letter;

import diorama.letter.emoji.EmojiFont;
import diorama.media.MediaId;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The fonts that were asked for, each read once and kept at a size of one pixel an em. Nothing of Java2D is loaded
/// before.
final class FontShelf {
    private static final Map<TextAttribute, Object> SHAPED = Map.of(
            TextAttribute.KERNING, TextAttribute.KERNING_ON, TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);

    private final Map<FontFile, Font> fonts = new EnumMap<>(FontFile.class);
    private final Map<Path, Optional<Font>> owned = new HashMap<>();
    private Optional<EmojiFont> emoji = Optional.empty();

    private final Function<MediaId, Path> media;

    /// `media` finds the fonts that a person brought.
    FontShelf(Function<MediaId, Path> media) {
        this.media = media;
        OwnFontconfig.use();
    }

    Path fileOf(MediaId font) {
        return media.apply(font);
    }

    synchronized Font font(FontFile file) {
        return fonts.computeIfAbsent(file, FontShelf::read);
    }

    /// A font of the person's own; empty when the file is none.
    synchronized Optional<Font> font(Path file) {
        return owned.computeIfAbsent(file, FontShelf::read);
    }

    synchronized EmojiFont emoji() {
        if (emoji.isEmpty()) emoji = Optional.of(new EmojiFont(bytes(FontFile.EMOJI)));
        return emoji.get();
    }

    private static Font read(FontFile file) {
        try (var stream = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(SHAPED);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("our own font cannot be read: " + file, e);
        }
    }

    /// A font in a file; empty when it is none that can be read.
    static Optional<Font> read(Path file) {
        try {
            return Optional.of(
                    Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont(SHAPED));
        } catch (IOException | FontFormatException _) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(FontFile file) {
        try (var stream = open(file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("our own font cannot be read: " + file, e);
        }
    }

    private static InputStream open(FontFile file) {
        var stream = FontFile.class.getResourceAsStream(file.resource());
        if (stream == null) throw new IllegalStateException("our own font is missing: " + file);
        return stream;
    }
}
