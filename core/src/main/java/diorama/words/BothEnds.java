package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Spot;
import diorama.intent.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads "the family photo first and last", 全家福放开头和结尾: it is moved to the front, and seen once more at the end.
final class BothEnds {
    private static final Set<Sign> VERBS = Set.of(
            Sign.PUT, Sign.MOVE, Sign.SHOW, Sign.PLAY, Sign.USE, Sign.MAKE, Sign.BEGINS, Sign.ENDS, Sign.DUPLICATE);

    private BothEnds() {}

    static boolean read(Clause clause, Reading reading) {
        int and = clause.index(Sign.AND, Sign.LISTING);
        int back = clause.is(and + 1, Sign.AT, Sign.IN, Sign.THEN) ? and + 2 : and + 1;
        boolean isSaid = clause.has(Sign.BOTH_ENDS) && clause.has(Sign.PUT, Sign.SHOW, Sign.USE);
        boolean isBoth = isSaid || (and > 0 && isFront(clause, and - 1) && isBack(clause, back));
        boolean isOther = clause.terms().stream()
                .anyMatch(t ->
                        (t.meaning() instanceof Sign sign && sign.sort() == Sign.Sort.VERB && !VERBS.contains(sign))
                                || t.meaning() instanceof Meaning.Look
                                || t.meaning() instanceof Meaning.Quote
                                || t.meaning() instanceof Meaning.Length
                                || t.is(
                                        Sign.BETWEEN,
                                        Sign.BEFORE,
                                        Sign.AFTER,
                                        Sign.MUSIC,
                                        Sign.TITLE,
                                        Sign.TEXT,
                                        Sign.CAPTION));
        if (!isBoth || isOther) return false;
        var named = Pictures.read(clause).stream()
                .filter(i -> isSaid || i.to() < and || i.from() > back)
                .filter(i -> !clause.is(i.from(), Sign.BOTH_ENDS))
                .filter(i -> !(i.scope() instanceof Scope.Nth(var n)) || (n != 1 && n != -1))
                .toList();
        var copied = reading.intents().isEmpty() ? null : reading.intents().getLast();
        var name = named.size() == 1
                ? reading.nameOf(named.getFirst().scope())
                : named.isEmpty() && copied instanceof Intent.Duplicate(var twice)
                        ? reading.nameOf(twice)
                        : Optional.<String>empty();
        if (name.isEmpty()) return false;
        var picture = reading.settled(new Scope.Named(name.get()));
        if (named.isEmpty()) reading.takeBack(List.of(copied));
        reading.add(Subject.ORDER, new Intent.Move(picture, new Spot.Front()));
        reading.add(Subject.ORDER, new Intent.Insert(picture, Optional.of(new Spot.Back())));
        clause.take(0, clause.size());
        return true;
    }

    private static boolean isFront(Clause clause, int i) {
        return clause.at(i).equals(new Meaning.Nth(1)) || clause.is(i, Sign.START, Sign.BEGINS, Sign.HEAD);
    }

    private static boolean isBack(Clause clause, int i) {
        boolean isAgain = clause.is(i, Sign.DUPLICATE)
                && (clause.wordsAt(i).endsWith("at the end")
                        || clause.is(i + 1, Sign.END)
                        || clause.is(i + 2, Sign.END));
        return isAgain || clause.at(i).equals(new Meaning.Nth(-1)) || clause.is(i, Sign.END, Sign.ENDS, Sign.TAIL);
    }

    /// 把日落再放一遍，接在小狗后面; "show the beach twice, the second time at the end": the copy goes there.
    static boolean placesCopy(Reading reading, Spot spot) {
        if (reading.intents().isEmpty() || !(reading.intents().getLast() instanceof Intent.Duplicate(var picture)))
            return false;
        var name = reading.nameOf(picture);
        if (name.isEmpty()) return false;
        reading.takeBack(List.of(reading.intents().getLast()));
        reading.add(Subject.PICTURES, new Intent.Insert(new Scope.Named(name.get()), Optional.of(spot)));
        return true;
    }
}
