package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who stands next in a row that was begun: "cake goes first, then the dog, then the lake" gives the dog the second
/// place and the lake the third.
final class NextInRow {
    private NextInRow() {}

    static void complete(List<List<Term>> parts) {
        int place = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (place > 0 && isRestThen(parts.get(i))) {
                parts.remove(i--);
                continue;
            }
            var named = named(parts.get(i));
            if (place > 0 && named.isPresent()) parts.set(i, placed(named.get(), ++place));
            else place = isFirst(parts.get(i)) ? 1 : 0;
        }
    }

    /// `cake goes first`, `start with the cake`, `put the cake first`.
    private static boolean isFirst(List<Term> part) {
        boolean isBegun = part.getFirst().is(Sign.BEGINS)
                && part.size() > 1
                && part.stream().skip(1).allMatch(Parts::isScope);
        boolean isNamed =
                Parts.isNamedFirst(part) && part.getLast().meaning() instanceof Meaning.Nth(var place) && place == 1;
        boolean isPut = part.stream().anyMatch(t -> t.is(Sign.MOVE, Sign.PUT, Sign.SHOW))
                && part.size() > 2
                && part.getLast().meaning() instanceof Meaning.Nth(var n)
                && n == 1;
        return isBegun || isPut || isNamed;
    }

    /// `then the others`, which are there anyway.
    private static boolean isRestThen(List<Term> part) {
        return part.size() > 1
                && part.getFirst().is(Sign.THEN)
                && part.get(1).is(Sign.REST)
                && part.stream().skip(2).allMatch(t -> t.is(Sign.PHOTO, Sign.AFTER, Sign.UNTOUCHED));
    }

    /// `then the dog`, and nothing else.
    private static Optional<List<Term>> named(List<Term> part) {
        boolean isNext = part.size() > 1
                && part.getFirst().is(Sign.THEN)
                && part.stream().skip(1).allMatch(t -> Parts.isScope(t) && !t.is(Sign.REST, Sign.ALL, Sign.EACH))
                && part.stream()
                        .skip(1)
                        .anyMatch(t -> t.meaning() instanceof Meaning.Name || t.meaning() instanceof Meaning.Nth);
        return isNext ? Optional.of(part.subList(1, part.size())) : Optional.empty();
    }

    private static List<Term> placed(List<Term> named, int place) {
        var last = named.getLast();
        var whole = new ArrayList<Term>();
        whole.add(new Term(Sign.MOVE, named.getFirst().start(), named.getFirst().start()));
        whole.addAll(named);
        whole.add(new Term(Sign.TO, last.start(), last.end()));
        whole.add(new Term(new Meaning.Nth(place), last.start(), last.end()));
        return whole;
    }
}
