package diorama.words;

import java.util.List;
import java.util.Set;

/// Finds where, behind words to be written that stand in no quotation marks, it is said how they are to look and to
/// stand: `Summer at the lake, white, centred`, 海边的夏天，白色，放上面. Words that are nothing else stay whole: `red, white`.
final class LetteringTail {
    private static final Set<Sign> HOW = Set.of(
            Sign.TOP,
            Sign.BOTTOM,
            Sign.LEFT,
            Sign.RIGHT,
            Sign.CENTRE,
            Sign.CORNER,
            Sign.MIDDLE,
            Sign.BIG,
            Sign.SMALL,
            Sign.ENTIRE);
    private static final Set<Sign> BESIDE = Set.of(
            Sign.TEXT,
            Sign.FONT,
            Sign.SIZE,
            Sign.COLOUR,
            Sign.PUT,
            Sign.SHOW,
            Sign.HOLD,
            Sign.LEAVE,
            Sign.FILLER,
            Sign.START,
            Sign.END);

    private LetteringTail() {}

    /// The index of the comma before it; `end` where there is none.
    static int start(List<Term> terms, int from, int end, String text) {
        int start = end;
        for (int i = end - 1; i > from; i--) {
            if (!terms.get(i).is(Sign.COMMA)) continue;
            if (!isHow(terms.subList(i + 1, start), text)) return start;
            start = i;
        }
        return start == end || isHow(terms.subList(from, start), text) ? end : start;
    }

    private static boolean isHow(List<Term> part, String text) {
        return part.stream().anyMatch(LetteringTail::isProperty)
                && part.stream().allMatch(t -> isBeside(t, text));
    }

    private static boolean isProperty(Term term) {
        var meaning = term.meaning();
        return meaning instanceof Meaning.Tint
                || meaning instanceof Meaning.Standing
                || meaning instanceof Meaning.Styling
                || meaning instanceof Meaning.Coming
                || meaning instanceof Meaning.Length
                || (meaning instanceof Sign sign && HOW.contains(sign));
    }

    private static boolean isBeside(Term term, String text) {
        boolean isCapital = Character.isUpperCase(text.charAt(term.start()));
        boolean isLight = term.isSort(Sign.Sort.LINK)
                || term.isSort(Sign.Sort.DEGREE)
                || term.isSort(Sign.Sort.COURTESY)
                || (term.meaning() instanceof Sign sign && BESIDE.contains(sign));
        return !isCapital && (isLight || isProperty(term) || term.is(Sign.STOP));
    }
}
