package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;

/// Reads a whole order that is said picture by picture: "order 3 1 2 5 4", "dog, beach, family, in that order".
final class ListedOrder {
    private ListedOrder() {}

    static boolean read(Clause clause, Reading reading) {
        return permutation(clause, reading) || named(clause, reading);
    }

    private static boolean permutation(Clause clause, Reading reading) {
        var numbers = clause.all(Meaning.Figure.class).stream()
                .map(n -> (int) n.value())
                .toList();
        int count = reading.film().draft().pictures().size();
        boolean isOrder = numbers.size() >= 3
                && (clause.has(Sign.ORDER, Sign.SORT)
                        || (numbers.size() == count
                                && clause.has(Sign.PHOTO, Sign.PUT, Sign.PLAY, Sign.SHOW)
                                && !clause.has(Sign.REMOVE, Sign.KEEP)));
        if (!isOrder) return false;
        reading.add(Subject.ORDER, new Intent.Permute(numbers));
        clause.take(0, clause.size());
        return true;
    }

    /// "Dog, beach, family, in that order", where those are all that there are.
    private static boolean named(Clause clause, Reading reading) {
        var names =
                reading.film().draft().pictures().stream().map(p -> p.name()).toList();
        if (!clause.has(Sign.ORDER, Sign.IN_TURN, Sign.SORT) || names.size() < 3) return false;
        var numbers = Pictures.read(clause).stream()
                .filter(i -> !(i.scope() instanceof Scope.It) && !(i.scope() instanceof Scope.All))
                .map(i -> switch (i.scope()) {
                    case Scope.Named(var name) -> names.indexOf(name) + 1;
                    case Scope.Nth(var n) -> n < 0 ? names.size() + 1 + n : n;
                    default -> 0;
                })
                .toList();
        boolean areAll = numbers.size() == names.size()
                && numbers.stream().distinct().count() == names.size()
                && numbers.stream().allMatch(n -> n > 0 && n <= names.size());
        if (!areAll) return false;
        reading.add(Subject.ORDER, new Intent.Permute(numbers));
        clause.take(0, clause.size());
        return true;
    }
}
