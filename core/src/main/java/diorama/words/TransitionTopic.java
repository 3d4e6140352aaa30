package diorama.words;

import diorama.intent.Change;
import diorama.intent.Gap;
import diorama.intent.Intent;
import diorama.intent.Subject;
import diorama.look.Transition;
import java.util.List;
import java.util.Optional;

/// Knows that transitions are meant though nobody names one: "no effects between the photos", "smooth it out"; and
/// that any will do: "random transitions", "a different transition each time".
final class TransitionTopic {
    private static final List<Transition> MIXED = List.of(
            Transition.SLIDE_LEFT,
            Transition.SPIN,
            Transition.ZOOM,
            Transition.WIPE_LEFT,
            Transition.DISSOLVE,
            Transition.PUSH_LEFT,
            Transition.CIRCLE);

    private TransitionTopic() {}

    static boolean isMeant(Clause clause, Reading reading) {
        return isPlainBetween(clause) || isSmoothedOut(clause, reading);
    }

    /// "Between the photos no effect", "nothing fancy in between".
    private static boolean isPlainBetween(Clause clause) {
        return clause.has(Sign.EVERYWHERE)
                && clause.has(Sign.FILTER)
                && clause.has(Sign.NO, Sign.WITHOUT, Sign.REMOVE, Sign.NOT);
    }

    /// "Smooth it out", "smoother please": the way from one picture to the next.
    private static boolean isSmoothedOut(Clause clause, Reading reading) {
        boolean isOnly = clause.has(Sign.SMOOTH)
                && clause.terms().stream()
                        .allMatch(t -> t.is(Sign.SMOOTH)
                                || t.is(Sign.IT)
                                || t.is(Sign.OFF)
                                || t.is(Sign.FILM)
                                || t.is(Sign.MAKE)
                                || t.is(Sign.ALL)
                                || t.is(Sign.THIS)
                                || t.is(Sign.A_BIT)
                                || t.is(Sign.MORE)
                                || t.isSort(Sign.Sort.COURTESY));
        return isOnly && reading.topic() != Subject.MUSIC && reading.topic() != Subject.MOTION;
    }

    /// "A transition of 50 seconds", "50 second crossfades", 转场改成20秒: said of the transition itself, however long.
    static boolean isBeside(Clause clause) {
        int at = clause.index(Meaning.Length.class);
        if (at < 0 || clause.lastIndex(Meaning.Length.class) != at) return false;
        int before = at - 1;
        while (clause.is(before, Sign.OF, Sign.TO, Sign.AT, Sign.FOR, Sign.IS, Sign.LENGTH, Sign.LONG, Sign.CHANGE)
                || clause.is(before, Sign.HOLD, Sign.MAKE, Sign.LENGTHEN, Sign.SHORTEN, Sign.EACH, Sign.ALL, Sign.BY))
            before--;
        int after = at + 1;
        while (clause.is(after, Sign.OF, Sign.LONG)) after++;
        return isTransition(clause, before) || isTransition(clause, after);
    }

    private static boolean isTransition(Clause clause, int i) {
        return clause.is(i, Sign.TRANSITION) || clause.at(i) instanceof Meaning.Entering;
    }

    /// "Random transitions", "use a different transition each time": was the clause about that?
    static boolean mixed(Clause clause, Reading reading, Optional<Change> length) {
        String words = Letters.plain(clause.words());
        boolean isMixed = clause.has(Sign.SHUFFLE)
                || (clause.has(Sign.EACH, Sign.EVERYWHERE) && words.contains("different"))
                || words.contains("various")
                || words.contains("varied")
                || words.contains("mixed")
                || words.contains("variety");
        if (!clause.has(Sign.TRANSITION) || !isMixed || clause.has(Meaning.Entering.class)) return false;
        int shown = reading.film().draft().pictures().size();
        int count = shown > 0 ? shown : reading.film().library().visuals().size();
        for (int n = 1; n < count; n++)
            reading.add(
                    Subject.TRANSITIONS,
                    new Intent.Enter(new Gap.Nth(n), Optional.of(MIXED.get((n - 1) % MIXED.size())), length));
        clause.take(
                Sign.TRANSITION,
                Sign.SHUFFLE,
                Sign.EACH,
                Sign.EVERYWHERE,
                Sign.NEW,
                Sign.USE,
                Sign.WITH,
                Sign.MAKE,
                Sign.ADD,
                Sign.CUT);
        return true;
    }
}
