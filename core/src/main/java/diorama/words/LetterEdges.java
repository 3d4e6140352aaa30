package diorama.words;

import diorama.look.TextStyle;
import java.util.Set;

/// Edges and grounds of letters, which are bars and colours of the picture elsewhere: 白字黑边, `a title in white with a
/// black border`, 白底黑字, `black on white`.
final class LetterEdges {
    private static final Set<String> EDGES = Set.of("黑边", "白边", "边", "边框", "边条", "border", "borders", "edge", "edges");
    private static final Sign[] LETTERS = {
        Sign.TEXT, Sign.TITLE, Sign.CAPTION, Sign.SUBTITLE, Sign.CREDIT, Sign.WATERMARK, Sign.FONT
    };

    private final Senses senses;

    LetterEdges(Senses senses) {
        this.senses = senses;
    }

    boolean isOutline(int i) {
        return senses.is(i, Sign.BARS, Sign.SIDE)
                && EDGES.contains(senses.word(i))
                && isOfLetters(i)
                && !isNear(
                        i, Sign.REMOVE, Sign.NO, Sign.WITHOUT, Sign.FILL, Sign.PHOTO, Sign.CLIP, Sign.FRAME, Sign.FILM);
    }

    /// The ground of letters whose own colour is said beside it.
    boolean isPlate(int i) {
        boolean isGround =
                senses.at(i) instanceof Meaning.Tint && senses.word(i).endsWith("底");
        boolean isUnder = senses.at(i) instanceof Meaning.Tint
                && senses.is(i - 1, Sign.ON)
                && senses.at(i - 2) instanceof Meaning.Tint;
        boolean isBehind = senses.is(i, Sign.BACKGROUND) && senses.at(i - 1) instanceof Meaning.Tint;
        return (isGround || isUnder || isBehind)
                && isOfLetters(i)
                && hasOwnTint(i, isBehind ? i - 1 : i)
                && !isNear(i, Sign.PHOTO, Sign.CLIP, Sign.FRAME, Sign.FILM);
    }

    /// `the title is covering her face` fills no frame.
    boolean isInTheWay(int i) {
        if (!senses.is(i, Sign.FILL) || !senses.word(i).startsWith("cover")) return false;
        for (int k = i - 1; k >= Math.max(0, i - 4) && !senses.isEnd(k); k--)
            if (senses.is(k, TextTopic.NOUNS)) return true;
        return false;
    }

    /// `put the title lower`: where, and not how loud.
    boolean isLower(int i) {
        if (!senses.is(i, Sign.TURN_DOWN) || !senses.word(i).equals("lower")) return false;
        for (int k = i - 1; k >= Math.max(0, i - 4) && !senses.isEnd(k); k--)
            if (senses.is(k, TextTopic.NOUNS)) return true;
        return false;
    }

    /// What it hides is told, and nothing is wished of it.
    void settleInTheWay(int i) {
        for (int k = i; k < Math.min(senses.size(), i + 6) && !senses.isMark(k); k++) senses.becomes(k, Sign.FILLER);
    }

    /// Another colour in the same part, which is then the letters'.
    private boolean hasOwnTint(int i, int ground) {
        for (int k = from(i); k < to(i); k++)
            if (k != ground
                    && senses.at(k) instanceof Meaning.Tint
                    && !senses.word(k).endsWith("底")) return true;
        return false;
    }

    private boolean isOfLetters(int i) {
        for (int k = from(i); k < to(i); k++) {
            if (senses.is(k, LETTERS) && isBeside(k, i)) return true;
            boolean isLetters = senses.at(k) instanceof Meaning.Quote || senses.at(k) instanceof Meaning.Styling;
            boolean isTinted =
                    senses.at(k) instanceof Meaning.Tint && senses.word(k).endsWith("字");
            if (isTinted || (isLetters && isBeside(k, i))) return true;
        }
        return false;
    }

    /// In the same part; or behind a comma, where that part begins with the letters' colour.
    private boolean isBeside(int k, int i) {
        for (int between = Math.min(k, i); between < Math.max(k, i); between++)
            if (senses.is(between, Sign.COMMA))
                return k < i
                        && ((senses.at(between + 1) instanceof Meaning.Tint && between + 1 < i - 1)
                                || isOnlyEdge(between + 1, i));
        return true;
    }

    /// `title in yellow, add a black edge`.
    private boolean isOnlyEdge(int from, int i) {
        for (int k = from; k < i; k++)
            if (!senses.is(k, Sign.ADD, Sign.WITH, Sign.PUT, Sign.FILLER, Sign.A_BIT)
                    && !(senses.at(k) instanceof Meaning.Tint)) return false;
        return senses.endsClause(i + 1);
    }

    private boolean isNear(int i, Sign... any) {
        for (int k = from(i); k < to(i); k++) if (senses.is(k, any)) return true;
        return false;
    }

    private int from(int i) {
        int at = i;
        while (at > 0 && i - at < Senses.FURTHEST && !senses.is(at - 1, Sign.STOP, Sign.THEN, Sign.BUT)) at--;
        return at;
    }

    private int to(int i) {
        int at = i + 1;
        while (at < senses.size() && at - i < Senses.FURTHEST && !senses.is(at, Sign.STOP, Sign.THEN, Sign.BUT)) at++;
        return at;
    }

    static Meaning outline() {
        return new Meaning.Styling(TextStyle.OUTLINE);
    }

    static Meaning plate() {
        return new Meaning.Styling(TextStyle.BOX);
    }
}
