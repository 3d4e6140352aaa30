package diorama.words;

import diorama.intent.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Takes out of a sentence what holds only under a condition, since nobody here can see whether it does: "if photo 2 is
/// blurry, remove it". It is said back, with the wish that would do it.
final class Conditions {
    private static final List<String> WISHING = List.of(
            "'d ",
            " would ",
            "prefer ",
            "better ",
            " nice ",
            " love ",
            " love it ",
            " great ",
            " cool ",
            "stronger ",
            "how about ",
            " wonder ",
            " see ");
    private static final List<String> BETTER = List.of("更好", "就好", "比较好", "会好", "最好");

    private final List<Term> rest = new ArrayList<>();
    private final List<Intent> unchecked = new ArrayList<>();
    private final String text;

    private Conditions(String text) {
        this.text = text;
    }

    static Conditions in(List<Term> terms, String text) {
        var conditions = new Conditions(text);
        conditions.read(terms);
        return conditions;
    }

    List<Intent> unchecked() {
        return List.copyOf(unchecked);
    }

    /// The rest is understood as if it stood alone; what holds only under a condition is said back behind it.
    List<Intent> and(Function<List<Term>, List<Intent>> understood) {
        var wishes = new ArrayList<>(rest.isEmpty() ? List.<Intent>of() : understood.apply(List.copyOf(rest)));
        wishes.removeIf(w -> w instanceof Intent.Unclear);
        wishes.addAll(unchecked);
        return List.copyOf(wishes);
    }

    private void read(List<Term> terms) {
        int i = 0;
        while (i < terms.size()) {
            if (!terms.get(i).is(Sign.IF)) {
                rest.add(terms.get(i++));
                continue;
            }
            if (isWish(terms, i)) {
                i++;
                continue;
            }
            int end = end(terms, i + 1);
            boolean isBehind = !rest.isEmpty() && !isMark(rest.getLast());
            int stop = isBehind || end >= terms.size() ? end : end(terms, end + 1);
            String wish = isBehind ? cutBack() : words(terms, Math.min(end + 1, stop), stop);
            boolean isHarmless = !isBehind
                    && terms.subList(Math.min(end, stop), stop).stream().anyMatch(t -> t.is(Sign.LOOP));
            if (isHarmless) {
                i = end + 1;
                continue;
            }
            unchecked.add(new Intent.Unchecked(words(terms, i + 1, end), wish));
            i = stop;
        }
        while (!rest.isEmpty() && isMark(rest.getLast())) rest.removeLast();
    }

    /// "It'd be stronger if the last photo came first", 如果最后一张放前面会更好: so it is wished.
    private boolean isWish(List<Term> terms, int i) {
        int from = i;
        while (from > 0 && !isMark(terms.get(from - 1))) from--;
        int end = end(terms, i + 1);
        String before = " "
                + Letters.plain(
                        text.substring(terms.get(from).start(), terms.get(i).start())) + " ";
        String lead = from == i
                ? Letters.plain(text.substring(
                                Math.max(0, terms.get(i).start() - 30),
                                terms.get(i).start())) + " "
                : before;
        String behind = Letters.plain(
                text.substring(terms.get(i).start(), terms.get(end - 1).end()));
        return WISHING.stream().anyMatch(w -> before.contains(w) || lead.contains(w))
                || BETTER.stream().anyMatch(behind::contains);
    }

    /// `remove it if it is blurry`: the wish stands before the condition.
    private String cutBack() {
        int from = rest.size();
        while (from > 0 && !isMark(rest.get(from - 1))) from--;
        String words = words(rest, from, rest.size());
        rest.subList(from, rest.size()).clear();
        return words;
    }

    private static int end(List<Term> terms, int from) {
        int i = from;
        while (i < terms.size() && !isMark(terms.get(i)) && !terms.get(i).is(Sign.IF)) i++;
        return i;
    }

    private static boolean isMark(Term term) {
        return term.is(Sign.COMMA)
                || term.is(Sign.STOP)
                || term.is(Sign.QUESTION)
                || term.is(Sign.AND)
                || term.is(Sign.THEN)
                || term.is(Sign.BUT);
    }

    private String words(List<Term> terms, int from, int to) {
        if (from >= to) return "";
        int end = terms.get(to - 1).end();
        boolean isBeforeMark =
                to < terms.size() && isMark(terms.get(to)) && terms.get(to).start() >= end;
        int stop = isBeforeMark ? terms.get(to).start() : end;
        String words =
                text.substring(terms.get(from).start(), Math.max(stop, end)).strip();
        return words.startsWith("就") || words.startsWith("那") ? words.substring(1) : words;
    }
}
