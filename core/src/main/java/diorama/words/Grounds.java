package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// Leaves out why something is wished: "15 seconds because it is for grandma", 因为是给奶奶看的. A platform or words that a
/// reason names are kept, since they may say what is wished.
final class Grounds {
    private Grounds() {}

    static List<Term> without(List<Term> terms) {
        var rest = new ArrayList<Term>();
        int i = 0;
        while (i < terms.size()) {
            int end = terms.get(i).is(Sign.BECAUSE) ? end(terms, i + 1) : i;
            if (end > i && !isTelling(terms.subList(i, end))) i = end;
            else if (terms.get(i).is(Sign.BECAUSE)) i++;
            else rest.add(terms.get(i++));
        }
        boolean isWish = !rest.isEmpty() && Parts.stands(rest);
        return isWish
                ? List.copyOf(rest)
                : terms.stream().filter(t -> !t.is(Sign.BECAUSE)).toList();
    }

    /// Up to the next mark, or to "and" with a verb behind it.
    private static int end(List<Term> terms, int from) {
        int i = from;
        while (i < terms.size() && !isEnd(terms, i)) i++;
        return i;
    }

    private static boolean isEnd(List<Term> terms, int i) {
        var term = terms.get(i);
        boolean isNext =
                term.is(Sign.AND) && i + 1 < terms.size() && terms.get(i + 1).isSort(Sign.Sort.VERB);
        return isNext
                || term.is(Sign.COMMA)
                || term.is(Sign.STOP)
                || term.is(Sign.QUESTION)
                || term.is(Sign.THEN)
                || term.is(Sign.BUT);
    }

    private static boolean isTelling(List<Term> reason) {
        return reason.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Showing || t.meaning() instanceof Meaning.Quote);
    }
}
