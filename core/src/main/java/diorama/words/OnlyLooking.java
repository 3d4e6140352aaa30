package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import java.util.List;
import java.util.Optional;

/// "Keep sepia just on photos 1 and 2", "only 2 and 4 stay black and white": the others lose it, and these have it
/// still.
final class OnlyLooking {
    private OnlyLooking() {}

    static boolean read(Clause clause, Reading reading) {
        var filters = clause.all(Meaning.Grading.class);
        String words = " " + Letters.plain(clause.words()) + " ";
        boolean isKept = clause.has(Sign.KEEP, Sign.HOLD) || words.contains(" stay") || words.contains(" remain");
        var scope = Pictures.scope(numbered(clause));
        boolean isSome = scope.isSaid()
                && !(scope instanceof Scope.All)
                && !(scope instanceof Scope.It)
                && !(scope instanceof Scope.Rest);
        if (!clause.has(Sign.ONLY) || !isKept || filters.size() != 1 || !isSome || clause.has(Sign.NOT, Sign.NO))
            return false;
        var filter = filters.getFirst().filter();
        if (reading.film().draft().pictures().stream().noneMatch(p -> p.has(filter))) return false;
        var others = new Scope.Except(Scope.all(), reading.settled(scope));
        reading.add(Subject.COLOURS, new Intent.Ungrade(others, Optional.of(filter)));
        clause.take(0, clause.size());
        return true;
    }

    /// `2 and 4` are pictures, where only some are to stay so.
    private static Clause numbered(Clause clause) {
        if (Pictures.scope(clause).isSaid()) return clause;
        List<Term> terms = clause.terms().stream()
                .map(t -> t.meaning() instanceof Meaning.Figure(var n) && n >= 1
                        ? new Term(new Meaning.Nth((int) n), t.start(), t.end())
                        : t)
                .toList();
        return new Clause(terms, "", clause.steps());
    }
}
