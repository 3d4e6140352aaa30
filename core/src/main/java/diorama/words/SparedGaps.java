package diorama.words;

import diorama.intent.Gap;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.look.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads which transitions are to stay while all others change: "keep only the first transition", 转场只留第一个, 除了最后一个转场,
/// 其他都去掉.
final class SparedGaps {
    private SparedGaps() {}

    static Optional<Gap> in(Clause clause, Reading reading) {
        boolean isKept = clause.has(Sign.KEEP) && isOfTransitions(clause, reading);
        int except = clause.index(Sign.EXCEPT);
        if (isKept && becomesOwn(clause, reading)) return Optional.empty();
        if (!isKept && except < 0) return Optional.empty();
        var named = isKept ? Pictures.read(clause) : behind(clause, except);
        var counted = isKept
                ? named
                : named.stream()
                        .filter(i -> isOfAll(clause, except, i) || isBefore(clause.part(except + 1, clause.size()), i))
                        .toList();
        var numbers = between(clause, counted).stream()
                .flatMap(i -> numbers(i.scope()))
                .toList();
        return numbers.isEmpty() || numbers.contains(0) ? Optional.empty() : Optional.of(new Gap.AllBut(numbers));
    }

    /// "Slides, but keep the first one a crossfade": one is to be of its own kind.
    private static boolean becomesOwn(Clause clause, Reading reading) {
        return !reading.intents().isEmpty()
                && reading.intents().getLast() instanceof Intent.Enter(var gap, var kind, var _)
                && gap instanceof Gap.Every
                && !kind.equals(Optional.of(Transition.CUT))
                && clause.has(Meaning.Nth.class)
                && clause.has(Meaning.Entering.class);
    }

    /// "All transitions shorter except the last one."
    private static boolean isOfAll(Clause clause, int except, Pictures.Item item) {
        int said = clause.index(Sign.TRANSITION);
        boolean isPhoto = clause.has(Sign.PHOTO, Sign.CLIP);
        return said >= 0
                && said < except
                && clause.has(Sign.ALL, Sign.EACH)
                && !isPhoto
                && item.scope() instanceof Scope.Nth;
    }

    /// Said outright, or transitions were spoken of last and what is counted is no picture: 只留最后一个.
    static boolean isOfTransitions(Clause clause, Reading reading) {
        if (clause.has(Sign.PHOTO, Sign.CLIP)) return false;
        if (clause.has(Sign.TRANSITION) || clause.has(Meaning.Entering.class)) return true;
        boolean isCounted = clause.has(Meaning.Nth.class)
                && clause.terms().stream().noneMatch(t -> t.meaning() instanceof Meaning.Name)
                && Pictures.read(clause).stream()
                        .allMatch(i -> clause.wordsAt(i.to() - 1).endsWith("个")
                                || clause.wordsAt(i.to() - 1).endsWith("处"));
        return isCounted && reading.mentionedOrLast() == Subject.TRANSITIONS;
    }

    private static List<Pictures.Item> behind(Clause clause, int except) {
        return Pictures.read(clause.part(except + 1, clause.size()));
    }

    /// 除了第一个转场: the word for it stands right behind the number.
    private static boolean isBefore(Clause behind, Pictures.Item item) {
        int next = behind.is(item.to(), Sign.BETWEEN, Sign.OF) ? item.to() + 1 : item.to();
        return behind.is(behind.is(next, Sign.OF) ? next + 1 : next, Sign.TRANSITION);
    }

    /// 第一张和第二张之间的转场 is the first one.
    private static List<Pictures.Item> between(Clause clause, List<Pictures.Item> items) {
        boolean isPair = clause.has(Sign.BETWEEN)
                && items.size() == 2
                && items.getFirst().scope() instanceof Scope.Nth(var one)
                && items.getLast().scope() instanceof Scope.Nth(var other)
                && other == one + 1;
        return isPair ? items.subList(0, 1) : items;
    }

    private static Stream<Integer> numbers(Scope scope) {
        return switch (scope) {
            case Scope.Nth(var n) -> Stream.of(n);
            case Scope.Run(var first, var last)
            when first * last > 0 && first <= last ->
                IntStream.rangeClosed(first, last).boxed();
            case Scope.Several(var scopes) -> scopes.stream().flatMap(SparedGaps::numbers);
            default -> Stream.of();
        };
    }

    /// 只保留第一个转场，后面的都用硬切; 第二个转场用擦除，其他用叠化: what follows says what becomes of the others.
    static Optional<Gap> others(Reading reading, boolean isRest) {
        var numbers = new ArrayList<Integer>();
        for (var wish : reading.intents()) {
            if (!(wish instanceof Intent.Enter(var gap, var _, var _))) continue;
            if (gap instanceof Gap.AllBut) return Optional.of(gap);
            if (isRest) named(gap, reading).ifPresent(numbers::add);
            if (gap instanceof Gap.Between(Scope.Nth(var one), Scope.Nth(var other))
                    && isRest
                    && 0 < one
                    && one + 1 < other) IntStream.range(one, other).forEach(numbers::add);
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Gap.AllBut(numbers));
    }

    /// Which one it is: the second transition, or the one between two neighbours.
    private static Optional<Integer> named(Gap gap, Reading reading) {
        return switch (gap) {
            case Gap.Nth(var n) -> Optional.of(n);
            case Gap.Between(var one, var other) ->
                place(one, reading).filter(n -> place(other, reading).equals(Optional.of(n + 1)));
            case Gap.Before(var picture) -> place(picture, reading).map(n -> n - 1);
            case Gap.After(var picture) -> place(picture, reading);
            case Gap.Every _, Gap.AllBut _, Gap.Rest _ -> Optional.empty();
        };
    }

    /// Of two neighbours the one that is seen first, in whatever order they were named.
    static Scope earlier(List<Pictures.Item> pair, Reading reading) {
        var one = pair.getFirst().scope();
        var other = pair.get(1).scope();
        boolean isTurned =
                place(one, reading).orElse(0) == place(other, reading).orElse(0) + 1;
        return isTurned ? other : one;
    }

    private static Optional<Integer> place(Scope picture, Reading reading) {
        var names =
                reading.film().draft().pictures().stream().map(p -> p.name()).toList();
        return switch (picture) {
            case Scope.Nth(var n) -> Optional.of(n < 0 ? names.size() + 1 + n : n);
            case Scope.Named(var name) when names.contains(name) -> Optional.of(names.indexOf(name) + 1);
            default -> Optional.empty();
        };
    }

    /// 转场全删了，只留最后一个: the second half takes back a part of the first.
    static void narrowed(Reading reading) {
        var whole = new Intent.Enter(new Gap.Every(), Optional.of(Transition.CUT), Optional.empty());
        reading.takeBack(List.of(whole));
    }
}
