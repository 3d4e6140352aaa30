package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Completes what is corrected in a few words: `delete photo 2, no wait, photo 3` is said again with the new picture,
/// 第一张停五秒，不，三秒 with the new length, `title it "Summer", no, "Winter"` with the new words.
final class SaidAgain {
    private SaidAgain() {}

    static void complete(List<List<Term>> parts) {
        for (int i = 1; i < parts.size(); i++) {
            boolean isOnlyNo = parts.get(i - 1).stream().allMatch(t -> t.is(Sign.NO, Sign.NOT));
            if (isOnlyNo && i > 1 && parts.get(i).getFirst().is(Sign.CORRECT)) parts.remove(--i);
            var now = parts.get(i);
            if (!now.getFirst().is(Sign.CORRECT) || now.size() < 2) continue;
            var before = parts.get(i - 1);
            var said = numbered(now.subList(1, now.size()), before);
            if (isPlaceAlone(said)) parts.set(i, of(now, before, said));
            boolean isOfScope = isOnly(said, Parts::isScope);
            boolean isOfKind = isOnly(said, SaidAgain::isValue) && isAnyOf(before, said);
            if (isOfScope || isOfKind) parts.set(i, again(now, before, said));
        }
    }

    /// "Photos 2 and 3, no, 3 and 4": numbers of pictures too.
    private static List<Term> numbered(List<Term> said, List<Term> before) {
        if (before.stream().noneMatch(t -> t.meaning() instanceof Meaning.Nth)) return said;
        return said.stream()
                .map(t -> t.meaning() instanceof Meaning.Figure(var n) && n >= 1
                        ? new Term(new Meaning.Nth((int) n), t.start(), t.end())
                        : t)
                .toList();
    }

    /// 把小狗放到最前面，等下，还是放最后: where to, and what goes there was said before.
    private static boolean isPlaceAlone(List<Term> said) {
        return said.stream().anyMatch(t -> t.is(Sign.PUT, Sign.MOVE))
                && said.stream()
                        .allMatch(t -> t.is(Sign.PUT, Sign.MOVE, Sign.TO, Sign.START, Sign.END)
                                || t.meaning() instanceof Meaning.Nth
                                || t.isSort(Sign.Sort.COURTESY));
    }

    private static List<Term> of(List<Term> now, List<Term> before, List<Term> said) {
        var again = new ArrayList<Term>();
        again.add(now.getFirst());
        before.stream().filter(t -> t.meaning() instanceof Meaning.Name).forEach(again::add);
        again.addAll(said);
        return again;
    }

    private static boolean isOnly(List<Term> said, Predicate<Term> wanted) {
        return said.stream().anyMatch(wanted)
                && said.stream()
                        .allMatch(t -> wanted.test(t)
                                || t.isSort(Sign.Sort.LINK)
                                || t.isSort(Sign.Sort.COURTESY)
                                || t.is(Sign.IS, Sign.AND, Sign.LISTING, Sign.ONLY));
    }

    private static boolean isValue(Term term) {
        return term.meaning() instanceof Meaning.Quote
                || term.meaning() instanceof Meaning.Length
                || term.meaning() instanceof Meaning.Fraction;
    }

    private static boolean isAnyOf(List<Term> before, List<Term> said) {
        return before.stream().anyMatch(t -> isOfKind(t, said));
    }

    /// Of its kind, but for signs.
    private static boolean isOfKind(Term term, List<Term> said) {
        return !(term.meaning() instanceof Sign)
                && said.stream()
                        .anyMatch(s -> s.meaning().getClass() == term.meaning().getClass());
    }

    /// What is of the kind that is said gives way; where nothing is, all pictures do.
    private static List<Term> again(List<Term> now, List<Term> before, List<Term> said) {
        boolean isOfKind = isAnyOf(before, said);
        Predicate<Term> givesWay = t -> isOfKind ? isOfKind(t, said) : Parts.isScope(t);
        var again = new ArrayList<Term>();
        again.add(now.getFirst());
        for (int i = 0; i < before.size(); i++) {
            boolean isBetween = i > 0
                    && i + 1 < before.size()
                    && before.get(i).is(Sign.AND, Sign.LISTING)
                    && givesWay.test(before.get(i + 1));
            if (!isBetween && !givesWay.test(before.get(i)) && !before.get(i).is(Sign.CORRECT))
                again.add(before.get(i));
        }
        again.addAll(said);
        return again;
    }
}
