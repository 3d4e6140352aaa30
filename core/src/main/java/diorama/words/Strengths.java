package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.look.Filter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Reads how strong the filters that are there shall be: "make the effect stronger", 淡一半, "bring it down to 40 %".
final class Strengths {
    private Strengths() {}

    /// "Make the effect stronger", of the filters that are there.
    static void effect(Clause clause, Reading reading) {
        boolean isBare = reading.topic() == Subject.COLOURS
                && !clause.hasSort(Sign.Sort.NOUN)
                && !Pictures.scope(clause).isSaid();
        boolean isNamed = clause.has(Sign.FILTER, Sign.COLOUR)
                || isBare
                || (reading.topic() == Subject.COLOURS && clause.has(Sign.IT));
        var isUp =
                Degrees.isUp(clause, new Sign[] {Sign.STRONG, Sign.TURN_UP}, new Sign[] {Sign.GENTLE, Sign.TURN_DOWN});
        var share = clause.first(Meaning.Fraction.class).map(Meaning.Fraction::value);
        boolean isGoal = isUp.isEmpty() || clause.has(Sign.TO) || clause.has(Sign.AT);
        boolean isTo = isBare && clause.is(clause.index(Meaning.Fraction.class) - 1, Sign.TO);
        if ((clause.has(Sign.FILTER) || isTo)
                && share.isPresent()
                && isGoal
                && !present(reading).isEmpty()) {
            adjust(clause, reading, new Change.To(Math.min(1, share.get())));
            clause.take(0, clause.size());
            return;
        }
        if (!isNamed || isUp.isEmpty()) return;
        if (clause.has(Sign.COLOUR) && isUp.get() && present(reading).isEmpty()) {
            ColourReader.add(
                    clause, reading, new Intent.Grade(reading.picturesOrAll(clause), Filter.VIVID, Optional.empty()));
            return;
        }
        adjust(clause, reading, new Change.Times(times(clause, isUp.get())));
        ColourReader.forget(clause);
    }

    /// 淡一半, of the filters that are there.
    static void paler(Clause clause, Reading reading) {
        adjust(clause, reading, new Change.Times(times(clause, false)));
        ColourReader.forget(clause);
    }

    /// Of the filter that was spoken of last, else of all that are there, and only where they are.
    private static void adjust(Clause clause, Reading reading, Change how) {
        var said = reading.pictures(clause);
        var change = Optional.of(how);
        var last = reading.film().talk().lastWishes().stream()
                .filter(Intent.Grade.class::isInstance)
                .map(Intent.Grade.class::cast)
                .toList();
        for (var grade : last)
            reading.add(
                    Subject.COLOURS, new Intent.Grade(said.isSaid() ? said : grade.pictures(), grade.filter(), change));
        if (!last.isEmpty()) return;
        for (var filter : present(reading))
            reading.add(
                    Subject.COLOURS, new Intent.Grade(said.isSaid() ? said : having(reading, filter), filter, change));
    }

    private static Scope having(Reading reading, Filter filter) {
        var pictures = reading.film().draft().pictures();
        var places = IntStream.range(0, pictures.size())
                .filter(i -> pictures.get(i).has(filter))
                .<Scope>mapToObj(i -> new Scope.Nth(i + 1))
                .toList();
        return places.size() == pictures.size() ? Scope.all() : new Scope.Several(places);
    }

    /// `half as strong`, 淡一半, `a bit stronger`.
    private static double times(Clause clause, boolean isUp) {
        var factor = clause.first(Meaning.Factor.class).map(Meaning.Factor::value);
        if (factor.isPresent()) return isUp || factor.get() < 1 ? factor.get() : 1 / factor.get();
        var share = clause.first(Meaning.Fraction.class).map(Meaning.Fraction::value);
        if (share.isPresent()) return isUp ? 1 + share.get() : Math.max(0.1, 1 - share.get());
        return isUp ? Degrees.size(clause) : 1 / Degrees.size(clause);
    }

    private static List<Filter> present(Reading reading) {
        return reading.film().draft().pictures().stream()
                .flatMap(p -> p.effects().stream())
                .flatMap(e -> Filter.named(e.type()).stream())
                .filter(f -> !f.isEnd())
                .distinct()
                .toList();
    }
}
