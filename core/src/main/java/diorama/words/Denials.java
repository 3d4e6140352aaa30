package diorama.words;

import diorama.intent.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Leaves out what is only named to be refused: `not vertical but square`, `instead of the piano do lofi`, 别用钢琴，用吉他,
/// `not the second one, the third in black and white`. What is wished in its place says all.
final class Denials {
    private static final Set<Class<? extends Meaning>> ONE_AT_A_TIME = Set.of(
            Meaning.Entering.class,
            Meaning.Shape.class,
            Meaning.Feeling.class,
            Meaning.Showing.class,
            Meaning.Standing.class,
            Meaning.Tint.class);
    /// So many words may stand between the refusal and what is refused.
    private static final int FURTHEST = 4;

    private Denials() {}

    static List<Term> without(List<Term> terms, String text, Steps steps) {
        var rest = new ArrayList<>(withoutPictures(terms, steps));
        boolean isPicked =
                rest.stream().anyMatch(t -> t.meaning() instanceof Meaning.Nth || t.meaning() instanceof Meaning.Name);
        if (isPicked) return rest;
        for (int i = rest.size() - 1; i >= 0; i--) {
            steps.one();
            int look = isRefusal(rest.get(i), text) ? refused(rest, i + 1) : -1;
            if (look >= 0 && hasOther(rest, i, look)) rest.subList(i, look + 1).clear();
        }
        return List.copyOf(rest);
    }

    private static boolean isRefusal(Term term, String text) {
        return (term.is(Sign.REMOVE) && (text.startsWith("不", term.start()) || text.startsWith("别", term.start())))
                || term.is(Sign.NOT)
                || term.is(Sign.NO)
                || (term.is(Sign.INSTEAD) && !isPreference(term, text));
    }

    /// "I'd rather have electronic music than piano": what follows is wished.
    private static boolean isPreference(Term term, String text) {
        return Letters.plain(text.substring(term.start(), term.end())).equals("rather");
    }

    private static int refused(List<Term> terms, int from) {
        for (int k = from; k < Math.min(terms.size(), from + FURTHEST); k++) {
            if (ONE_AT_A_TIME.contains(terms.get(k).meaning().getClass())) return k;
            boolean isBetween = terms.get(k).is(Sign.USE)
                    || terms.get(k).is(Sign.IS)
                    || terms.get(k).is(Sign.MUSIC)
                    || terms.get(k).isSort(Sign.Sort.COURTESY)
                    || terms.get(k).isSort(Sign.Sort.LINK);
            if (!isBetween) return -1;
        }
        return -1;
    }

    /// Is another one of the kind wished? Behind a refusal it must come, but for `use wipes instead of crossfades`.
    private static boolean hasOther(List<Term> terms, int refusal, int look) {
        for (int k = 0; k < terms.size(); k++) {
            boolean isWay = terms.get(look).meaning() instanceof Meaning.Entering
                    && (terms.get(k).is(Sign.WIPE)
                            || terms.get(k).is(Sign.SLIDE)
                            || terms.get(k).is(Sign.PUSH));
            boolean isKind = (k < refusal || k > look)
                    && (isWay
                            || terms.get(k).meaning().getClass()
                                    == terms.get(look).meaning().getClass())
                    && !terms.get(k).meaning().equals(terms.get(look).meaning());
            if (isKind) return true;
        }
        return false;
    }

    /// `not the second one, …`: pictures and nothing else, and others behind them.
    private static List<Term> withoutPictures(List<Term> terms, Steps steps) {
        int mark = 0;
        while (mark < terms.size()
                && !terms.get(mark).is(Sign.COMMA)
                && !terms.get(mark).is(Sign.BUT)) mark++;
        if (mark < 2 || mark + 2 >= terms.size() || !terms.getFirst().is(Sign.NOT)) return terms;
        var denied = terms.subList(1, mark);
        var wished = terms.subList(mark + 1, terms.size());
        boolean areDenied = denied.stream().anyMatch(Parts::isScope)
                && denied.stream().allMatch(t -> Parts.isScope(t) || t.isSort(Sign.Sort.COURTESY) || t.is(Sign.IS));
        boolean isWished = (Parts.stands(wished) || wished.stream().anyMatch(t -> t.isSort(Sign.Sort.DEGREE)))
                && Pictures.scope(new Clause(wished, "", steps)) instanceof Scope.Nth;
        return areDenied && isWished ? wished : terms;
    }
}
