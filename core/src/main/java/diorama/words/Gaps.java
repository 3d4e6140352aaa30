package diorama.words;

import diorama.intent.Gap;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.look.Transition;
import java.util.Optional;

/// Reads between which pictures a transition is meant: before the dog, between 1 and 2, the second transition, all.
final class Gaps {
    private Gaps() {}

    static Gap of(Clause clause, Reading reading, Optional<Transition> kind) {
        var items = Pictures.read(clause);
        boolean isBetween = clause.has(Sign.BETWEEN, Sign.EVERYWHERE, Sign.MIDDLE)
                || (clause.has(Sign.FROM) && clause.has(Sign.TO))
                || clause.wordsAt(clause.index(Meaning.Entering.class)).endsWith("between");
        var named = items.stream()
                .filter(i -> !(i.scope() instanceof Scope.All) && !(i.scope() instanceof Scope.It))
                .toList();
        boolean isCrossed = named.size() == 2
                && !clause.is(named.get(0).from() - 1, Sign.TO)
                && crosses(clause, named.get(0).to(), named.get(1).from());
        if ((isBetween && named.size() >= 2) || isCrossed)
            return new Gap.Between(
                    reading.settled(named.get(0).scope()),
                    reading.settled(named.get(1).scope()));
        if (named.size() == 1
                && named.getFirst().scope() instanceof Scope.Run(var first, var last)
                && first != last
                && first * last > 0) return new Gap.Between(new Scope.Nth(first), new Scope.Nth(last));
        boolean isRest = named.size() == 1 && named.getFirst().scope() instanceof Scope.Rest;
        if (isRest && SparedGaps.others(reading, true).isPresent())
            return SparedGaps.others(reading, true).get();
        int from = clause.index(Sign.FROM);
        boolean isFigured = named.isEmpty()
                && clause.at(from + 1) instanceof Meaning.Figure
                && clause.is(from + 2, Sign.TO)
                && clause.at(from + 3) instanceof Meaning.Figure;
        if (from >= 0 && isFigured) return new Gap.Between(numbered(clause, from + 1), numbered(clause, from + 3));
        int into = clause.lastIndex(Meaning.Figure.class);
        boolean isInto = named.isEmpty()
                && clause.is(into - 1, Sign.TO)
                && clause.wordsAt(into - 1).equals("into")
                && ((Meaning.Figure) clause.at(into)).value() >= 1;
        if (isInto) return new Gap.Before(new Scope.Nth((int) ((Meaning.Figure) clause.at(into)).value()));
        if (named.isEmpty()) return restated(clause, reading, kind);
        var item = named.getFirst();
        var scope = reading.settled(Pictures.joined(named));
        if (isOfTransition(clause, item) || goesOnCounting(clause, reading, item))
            return new Gap.Nth(((Scope.Nth) item.scope()).number());
        boolean isAfter = clause.is(item.from() - 1, Sign.AFTER) || clause.is(item.to(), Sign.AFTER);
        return isAfter ? new Gap.After(scope) : new Gap.Before(scope);
    }

    private static Scope numbered(Clause clause, int i) {
        return new Scope.Nth((int) ((Meaning.Figure) clause.at(i)).value());
    }

    /// 第三张切到第四张的时候: from the one to the other.
    private static boolean crosses(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = clause.wordsAt(i);
            if (word.endsWith("到") || word.endsWith("成") || clause.is(i, Sign.TO)) return true;
        }
        return false;
    }

    /// "No transition between 1 and 2, just a cut": the second half is of the same place.
    private static Gap restated(Clause clause, Reading reading, Optional<Transition> wanted) {
        var others = SparedGaps.others(reading, clause.has(Sign.REST));
        if (others.isPresent() && !clause.has(Sign.EACH, Sign.EVERYWHERE)) return others.get();
        boolean isAll = clause.has(Sign.ALL, Sign.EACH, Sign.EVERYWHERE, Sign.REST);
        boolean isBehind = !reading.intents().isEmpty()
                && reading.intents().getLast() instanceof Intent.Enter(var gap, var kind, var _)
                && (gap instanceof Gap.Between
                        || gap instanceof Gap.Before
                        || gap instanceof Gap.After
                        || gap instanceof Gap.Nth)
                && (kind.isEmpty() || kind.equals(wanted) || clause.hasSort(Sign.Sort.VERB));
        return isBehind && !isAll && !clause.has(Sign.TRANSITION)
                ? ((Intent.Enter) reading.intents().getLast()).gap()
                : new Gap.Every();
    }

    /// "First transition a wipe, second a slide", 第一个转场用叠化，第二个用擦除: the second one of what is being counted.
    private static boolean goesOnCounting(Clause clause, Reading reading, Pictures.Item item) {
        boolean isCounted = !reading.intents().isEmpty()
                && reading.intents().getLast() instanceof Intent.Enter(var gap, var _, var _)
                && gap instanceof Gap.Nth;
        boolean isBehind = clause.is(item.from() - 1, Sign.TRANSITION);
        return (isCounted || isBehind)
                && item.scope() instanceof Scope.Nth
                && !clause.has(Sign.PHOTO, Sign.CLIP, Sign.BETWEEN, Sign.BEFORE, Sign.AFTER)
                && !clause.wordsAt(item.to() - 1).contains("张");
    }

    /// "The second transition", 最后一个转场.
    private static boolean isOfTransition(Clause clause, Pictures.Item item) {
        return item.scope() instanceof Scope.Nth
                && (clause.is(item.to(), Sign.TRANSITION)
                        || (clause.at(item.to()) instanceof Meaning.Entering
                                && !clause.is(item.to() - 1, Sign.PHOTO)
                                && !clause.is(item.from(), Sign.PHOTO, Sign.CLIP)))
                && !clause.is(item.to() - 1, Sign.PHOTO)
                && !clause.wordsAt(item.to() - 1).contains("张");
    }
}
