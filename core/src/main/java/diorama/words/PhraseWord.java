package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// What a phrase pattern sees of a text: one English word, one number, one Chinese character, one mark. `start` and
/// `end` are places in the text. A hyphen within a word is no more than the blank it stands for.
record PhraseWord(String word, Kind kind, int start, int end) {
    enum Kind {
        WORD,
        NUMBER,
        /// A mark within a word: `dog.jpg`, `it's`, `2.5`.
        JOINT,
        /// A quotation mark, a bracket and their like.
        MARK,
        /// A mark between clauses.
        PAUSE,
        /// A mark that ends a sentence.
        STOP
    }

    private static final String PAUSES = ",、…-~";
    private static final String STOPS = ".?!;。\n\r";

    boolean isMark() {
        return kind == Kind.MARK || isEdge();
    }

    /// May it stand beyond the first or the last word of what is said?
    boolean isEdge() {
        return kind == Kind.PAUSE || kind == Kind.STOP;
    }

    /// Of letters that are plain already, see [Letters].
    static List<PhraseWord> cut(String plain) {
        var words = new ArrayList<PhraseWord>();
        int at = 0;
        while (at < plain.length()) {
            char c = plain.charAt(at);
            int end = end(plain, at);
            boolean isSilent = Character.isWhitespace(c) ? !isStop(c) : c == '-' && isJoint(plain, at);
            if (!isSilent) words.add(new PhraseWord(plain.substring(at, end), kind(plain, at), at, end));
            at = end;
        }
        return words;
    }

    private static int end(String plain, int from) {
        char first = plain.charAt(from);
        int end = from + 1;
        if (Letters.isDigit(first)) while (end < plain.length() && Letters.isDigit(plain.charAt(end))) end++;
        else if (isLetter(first)) while (end < plain.length() && isLetter(plain.charAt(end))) end++;
        return end;
    }

    private static Kind kind(String plain, int at) {
        char c = plain.charAt(at);
        if (Letters.isDigit(c)) return Kind.NUMBER;
        if (Letters.isHan(c) || isLetter(c)) return Kind.WORD;
        if (isJoint(plain, at)) return Kind.JOINT;
        if (isStop(c)) return Kind.STOP;
        return PAUSES.indexOf(c) >= 0 ? Kind.PAUSE : Kind.MARK;
    }

    private static boolean isJoint(String plain, int at) {
        return at > 0
                && at + 1 < plain.length()
                && Character.isLetterOrDigit(plain.charAt(at - 1))
                && Character.isLetterOrDigit(plain.charAt(at + 1))
                && ".'-:_&".indexOf(plain.charAt(at)) >= 0;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Letters.isHan(c);
    }

    private static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }
}
