package diorama.words;

import java.util.List;
import java.util.Set;

/// Tells what somebody is fond of from what they wish for: "love the piano!", "I really like the second one". It asks
/// for nothing; "I'd love some piano" does.
final class Praise {
    private static final Set<String> BEFORE = OrdinaryWords.in(
            "i we really just absolutely totally do also so still already oh wow yes ok well honestly and but");
    private static final Set<String> FOND = OrdinaryWords.in("love like adore enjoy loving liking loved");
    private static final Set<String> WHAT = OrdinaryWords.in("the this that these those how your what");
    private static final Set<String> SEEMING =
            OrdinaryWords.in("is are was were looks look sounds sound works work feels");
    private static final Set<String> DEGREES = OrdinaryWords.in("so really very just absolutely truly simply all");
    private static final Set<String> FINE = OrdinaryWords.in("""
            great perfect nice awesome lovely good beautiful wonderful excellent fantastic amazing brilliant gorgeous cute sweet
            superb stunning spot-on well
            """);
    private static final Set<String> WISHES =
            OrdinaryWords.in("to would could should can if have get be instead rather than more less");
    private static final String MARKS = ",.;!?，。；！？\n(（-";
    private static final int FURTHEST = 60;

    private Praise() {}

    static boolean isHeard(Heard part, Reading reading) {
        if (!is(part.terms(), part.text())) return false;
        reading.mentioned(part.clause());
        return true;
    }

    static boolean is(List<Term> part, String text) {
        if (part.isEmpty() || text.isEmpty() || part.stream().anyMatch(Praise::isWish)) return false;
        int from = part.getFirst().start();
        while (from > 0 && part.getFirst().start() - from < FURTHEST && MARKS.indexOf(text.charAt(from - 1)) < 0)
            from--;
        int end = part.getLast().end();
        if (end < from) return false;
        while (end < text.length() && end - from < FURTHEST && MARKS.indexOf(text.charAt(end)) < 0) end++;
        var words = List.of(Letters.plain(text.substring(from, end)).strip().split("[^a-z']+", -1));
        int at = 0;
        while (at < words.size() && BEFORE.contains(words.get(at))) at++;
        boolean isFond = at + 1 < words.size() && FOND.contains(words.get(at)) && WHAT.contains(words.get(at + 1));
        return (isFond || isCalledGood(words)) && words.stream().noneMatch(WISHES::contains);
    }

    /// "The piano is lovely", "those crossfades look great".
    private static boolean isCalledGood(List<String> words) {
        int be = words.size() - 2;
        while (be > 0 && DEGREES.contains(words.get(be))) be--;
        return be > 0 && SEEMING.contains(words.get(be)) && FINE.contains(words.getLast());
    }

    /// Something done, something measured, a question, a colour for a picture: then it is more than praise.
    private static boolean isWish(Term term) {
        return term.isSort(Sign.Sort.VERB)
                || (term.isSort(Sign.Sort.DEGREE) && !term.is(Sign.VERY))
                || term.isSort(Sign.Sort.NOT)
                || term.is(Sign.QUESTION)
                || term.is(Sign.BUT)
                || term.is(Sign.COMMA)
                || (term.meaning() instanceof Meaning.Amount && !(term.meaning() instanceof Meaning.Nth))
                || term.meaning() instanceof Meaning.Quote
                || term.meaning() instanceof Meaning.Shape
                || term.meaning() instanceof Meaning.Showing
                || term.meaning() instanceof Meaning.Grading;
    }
}
