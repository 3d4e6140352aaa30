package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// Numbers that are pictures because pictures were counted just before: "photos 1 and 2 in black and white, 3 to 5 more
/// vivid", "photo 1 for five seconds, 2 for three".
final class BareNumbers {
    private BareNumbers() {}

    static void complete(List<List<Term>> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (!countsPictures(parts.get(i - 1))) continue;
            int first = parts.get(i).getFirst().is(Sign.AND, Sign.THEN) ? 1 : 0;
            if (isRunThenWish(parts.get(i), first)) parts.set(i, ofPictures(parts.get(i), first));
        }
    }

    /// `photos 1 and 2 …`, and not how many photos there are.
    private static boolean countsPictures(List<Term> part) {
        for (int i = 0; i + 1 < part.size(); i++)
            if (part.get(i).is(Sign.PHOTO, Sign.CLIP) && isNumber(part.get(i + 1))) return true;
        return false;
    }

    private static boolean isNumber(Term term) {
        return term.meaning() instanceof Meaning.Nth
                || (term.meaning() instanceof Meaning.Figure(var n) && n >= 1 && n == Math.rint(n));
    }

    /// `3 to 5` and then what they shall be, which is no more of them.
    private static boolean isRunThenWish(List<Term> part, int first) {
        int at = first;
        while (at < part.size() && (isNumber(part.get(at)) || part.get(at).is(Sign.TO, Sign.AND, Sign.LISTING))) at++;
        boolean isRun = at > first && isNumber(part.get(first)) && isNumber(part.get(at - 1));
        if (!isRun || at == part.size()) return false;
        var next = part.get(at);
        boolean isCounted = next.is(Sign.PHOTO, Sign.CLIP, Sign.COUNTER, Sign.OF, Sign.STEP);
        return !isCounted
                && (next.meaning() instanceof Meaning.Look
                        || next.isSort(Sign.Sort.LINK)
                        || next.isSort(Sign.Sort.DEGREE)
                        || next.isSort(Sign.Sort.VERB)
                        || next.meaning() instanceof Meaning.Length);
    }

    private static List<Term> ofPictures(List<Term> part, int first) {
        var whole = new ArrayList<>(part);
        int start = part.get(first).start();
        whole.add(first, new Term(Sign.PHOTO, start, start));
        return whole;
    }
}
