package diorama.words;

import diorama.draft.Language;
import java.util.Optional;

/// One thing said, and the language of the person's session where it is known; the words themselves decide first.
public record Utterance(String text, Optional<Language> language) {
    public static Utterance of(String text) {
        return new Utterance(text, Optional.empty());
    }

    /// Any Chinese character makes it Chinese; else Latin letters make it English; else the session's language.
    public Language spoken(Language otherwise) {
        boolean hasHan = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        if (hasHan) return Language.CHINESE;
        boolean hasWords = text.codePoints().filter(Character::isLetter).count() > 3;
        return hasWords ? Language.ENGLISH : language.orElse(otherwise);
    }
}
