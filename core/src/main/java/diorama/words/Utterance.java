package diorama.words;

import diorama.draft.Language;
import java.util.Optional;

/// One thing said, and the language of the person's session where it is known; the words themselves decide first.
public record Utterance(String text, Optional<Language> language) {
    private static final String OPENING = "\"'“‘「『《";
    private static final String CLOSING = "\"'”’」』》";
    private static final int LONGEST_QUOTE = 400;

    public static Utterance of(String text) {
        return new Utterance(text, Optional.empty());
    }

    /// Any Chinese character makes it Chinese; else Latin letters make it English; else the session's language. What
    /// stands in quotes is a title and says nothing of the language that it is asked in, unless all is in quotes.
    public Language spoken(Language otherwise) {
        String asked = unquoted();
        boolean isAllQuoted = asked.codePoints().noneMatch(Character::isLetter);
        return isAllQuoted ? spoken(text, otherwise) : spoken(asked, otherwise);
    }

    private Language spoken(String words, Language otherwise) {
        boolean hasHan = words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        if (hasHan) return Language.CHINESE;
        boolean hasWords = words.codePoints().filter(Character::isLetter).count() > 3;
        return hasWords ? Language.ENGLISH : language.orElse(otherwise);
    }

    private String unquoted() {
        var rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = quoteEnd(at);
            if (end < 0) rest.append(text.charAt(at));
            at = end < 0 ? at + 1 : end + 1;
        }
        return rest.toString();
    }

    /// Where the quote ends that begins here; -1 when none does. An apostrophe within a word begins none.
    private int quoteEnd(int at) {
        int kind = OPENING.indexOf(text.charAt(at));
        boolean isWithinWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at) == '\'';
        if (kind < 0 || isWithinWord) return -1;
        return text.indexOf(CLOSING.charAt(kind), at + 1, Math.min(text.length(), at + LONGEST_QUOTE));
    }
}
