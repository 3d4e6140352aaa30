package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Spot;
import diorama.intent.Subject;
import java.util.List;
import java.util.Optional;

/// Reads what is said of the order: moving, swapping, reversing, shuffling, sorting, or the whole order in numbers.
final class OrderReader {
    private OrderReader() {}

    static void read(Clause clause, Reading reading) {
        if (permutation(clause, reading) || whole(clause, reading) || swap(clause, reading)) return;
        move(clause, reading);
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

    private static boolean whole(Clause clause, Reading reading) {
        var order = order(clause);
        if (order.isEmpty()) return false;
        reading.add(Subject.ORDER, new Intent.Arrange(order.get()));
        clause.take(
                Sign.REVERSE,
                Sign.SHUFFLE,
                Sign.SORT,
                Sign.ORDER,
                Sign.DATE,
                Sign.FILE_NAME,
                Sign.BY,
                Sign.PLAY,
                Sign.MOVE,
                Sign.PUT,
                Sign.FLIP,
                Sign.CHANGE,
                Sign.IT,
                Sign.ALL,
                Sign.SHOW,
                Sign.PHOTO,
                Sign.MAKE,
                Sign.IN,
                Sign.LENGTH);
        return true;
    }

    private static Optional<Intent.Order> order(Clause clause) {
        boolean isSorted = clause.has(Sign.SORT, Sign.ORDER, Sign.BY, Sign.PUT, Sign.MOVE, Sign.PLAY, Sign.SHOW)
                || reading(clause);
        if ((isSorted && clause.has(Sign.DATE)) || (clause.has(Sign.SORT) && isSaid(clause, "chron", "oldest")))
            return Optional.of(Intent.Order.BY_DATE);
        if ((isSorted && clause.has(Sign.FILE_NAME)) || (clause.has(Sign.SORT) && isSaid(clause, "alphab")))
            return Optional.of(Intent.Order.BY_NAME);
        if (clause.has(Sign.REVERSE)) return Optional.of(Intent.Order.REVERSED);
        boolean isTurned = clause.has(Sign.ORDER) && clause.has(Sign.ROTATE, Sign.FLIP, Sign.UNDO);
        if (isTurned) return Optional.of(Intent.Order.REVERSED);
        return clause.has(Sign.SHUFFLE) ? Optional.of(Intent.Order.SHUFFLED) : Optional.empty();
    }

    private static boolean reading(Clause clause) {
        return clause.has(Sign.DATE) && clause.size() <= 3;
    }

    private static boolean isSaid(Clause clause, String... parts) {
        String words = Letters.plain(clause.words());
        for (String part : parts) if (words.contains(part)) return true;
        return false;
    }

    private static boolean swap(Clause clause, Reading reading) {
        boolean isSwap =
                (clause.has(Sign.SWAP) || isSwitch(clause)) && !clause.has(Sign.MUSIC, Sign.FILTER, Sign.TRANSITION);
        if (!isSwap) return false;
        var items = Pictures.read(clause);
        if (items.size() == 1
                && items.getFirst().scope() instanceof Scope.Run(var first, var last)
                && Math.abs(last - first) == 1) {
            reading.add(Subject.ORDER, new Intent.Swap(new Scope.Nth(first), new Scope.Nth(last)));
            clause.take(0, clause.size());
            return true;
        }
        if (items.size() == 1 && items.getFirst().scope() instanceof Scope.Several(var pair) && pair.size() == 2) {
            reading.add(Subject.ORDER, new Intent.Swap(pair.getFirst(), pair.getLast()));
            clause.take(0, clause.size());
            return true;
        }
        var named = items.stream()
                .filter(i -> !(i.scope() instanceof Scope.All))
                .map(i -> reading.settled(i.scope()))
                .toList();
        if (named.size() != 2) return false;
        boolean isUpload = named.get(1) instanceof Scope.Named(var name) && isNewUpload(reading, name);
        reading.add(
                Subject.ORDER,
                isUpload
                        ? new Intent.Replace(named.get(0), named.get(1))
                        : new Intent.Swap(named.get(0), named.get(1)));
        clause.take(0, clause.size());
        return true;
    }

    /// "Switch the first and the last", 第三张跟第一张换一下.
    private static boolean isSwitch(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.CHANGE));
        boolean isPlain = !clause.has(Meaning.Look.class)
                && !clause.has(Meaning.Length.class)
                && !clause.has(Meaning.Quote.class)
                && !clause.has(Sign.TO);
        return clause.has(Sign.CHANGE)
                && isPlain
                && (word.startsWith("switch")
                        || word.equals("换")
                        || word.equals("换一下")
                        || word.equals("调")
                        || word.equals("调一下"));
    }

    static boolean isNewUpload(Reading reading, String name) {
        return reading.film().draft().pictures().stream()
                        .noneMatch(p -> p.name().equals(name))
                && reading.film().library().visuals().stream()
                        .anyMatch(m -> m.name().equals(name));
    }

    // --- moving ------------------------------------------------------------------------------------------------------

    private static void move(Clause clause, Reading reading) {
        boolean isMove = clause.has(
                        Sign.MOVE,
                        Sign.PUT,
                        Sign.BEGINS,
                        Sign.ENDS,
                        Sign.CHANGE,
                        Sign.MAKE,
                        Sign.HOLD,
                        Sign.PLAY,
                        Sign.SHOW,
                        Sign.USE)
                || clause.has(Sign.APPEAR)
                || isNamedFirst(clause);
        if (!isMove
                || (clause.has(Sign.MUSIC, Sign.TEXT, Sign.TITLE, Sign.FILM) && !clause.has(Sign.MOVE))
                || clause.has(Sign.MUSIC, Sign.TITLE, Sign.INSTEAD, Sign.ROTATE)) return;
        if (clause.has(Meaning.Length.class) || clause.has(Meaning.Look.class)) return;
        var items = Pictures.read(clause);
        var spot = spot(clause, reading, items);
        if (spot.isEmpty()) return;
        var moved = items.stream()
                .filter(i -> !spot.get().uses(i))
                .filter(i -> !(i.scope() instanceof Scope.All))
                .toList();
        if (moved.isEmpty() && !clause.has(Sign.MOVE)) return;
        Scope scope = moved.isEmpty() ? new Scope.It() : Pictures.joined(moved);
        reading.add(
                Subject.ORDER,
                new Intent.Move(reading.settled(scope), spot.get().spot()));
        clause.take(0, clause.size());
    }

    /// `last photo first`, `the dog last`: a picture, and then its place, and nothing else.
    private static boolean isNamedFirst(Clause clause) {
        if (clause.hasSort(Sign.Sort.VERB) || clause.size() < 2) return false;
        boolean endsInPlace = clause.at(clause.size() - 1) instanceof Meaning.Nth(var n) && (n == 1 || n == -1);
        return endsInPlace && Pictures.read(clause).size() == 2;
    }

    private record Found(Spot spot, List<Pictures.Item> items) {
        boolean uses(Pictures.Item item) {
            return items.contains(item);
        }
    }

    private static Optional<Found> spot(Clause clause, Reading reading, List<Pictures.Item> items) {
        var beside = beside(clause, reading, items);
        if (beside.isPresent()) return beside;
        int verb = clause.index(Sign.MOVE, Sign.PUT);
        if (isNamedFirst(clause)) {
            var place = items.getLast();
            return Optional.of(new Found(at(((Scope.Nth) place.scope()).number()), List.of(place)));
        }
        if (clause.has(Sign.BEGINS) && items.size() == 1) return Optional.of(new Found(new Spot.Front(), List.of()));
        if (clause.has(Sign.ENDS) && items.size() == 1) return Optional.of(new Found(new Spot.Back(), List.of()));
        if (clause.has(Sign.START) || isOpener(clause)) return Optional.of(new Found(new Spot.Front(), List.of()));
        if (clause.has(Sign.END) || isCloser(clause)) return Optional.of(new Found(new Spot.Back(), List.of()));
        var by = steps(clause);
        if (by.isPresent()) return by;
        if (items.size() < 2
                && (verb < 0 || items.isEmpty() || (items.getFirst().from() < verb && !clause.has(Sign.TO))))
            return middle(clause);
        var last = items.getLast();
        boolean isPlace = last.scope() instanceof Scope.Nth
                && (clause.is(last.from() - 1, Sign.TO, Sign.AT, Sign.AS, Sign.MOVE, Sign.PUT, Sign.PHOTO)
                        || (verb >= 0 && last.from() > verb)
                        || clause.is(last.from() - 1, Sign.IN));
        boolean isNotOnly = items.size() > 1 || clause.is(last.from() - 1, Sign.TO);
        if (isPlace && isNotOnly) return Optional.of(new Found(at(((Scope.Nth) last.scope()).number()), List.of(last)));
        return middle(clause).or(() -> numbered(clause));
    }

    private static Spot at(int number) {
        return number == 1 ? new Spot.Front() : number == -1 ? new Spot.Back() : new Spot.At(number);
    }

    private static boolean isOpener(Clause clause) {
        int i = clause.index(Sign.MOVE);
        String word = clause.wordsAt(i);
        return word.contains("开场")
                || word.contains("开头")
                || word.contains("片头")
                || word.contains("最前")
                || word.startsWith("打头")
                || word.equals("调到前面");
    }

    private static boolean isCloser(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.MOVE));
        return word.contains("结尾") || word.equals("殿后") || word.equals("压轴") || word.equals("收尾");
    }

    private static Optional<Found> middle(Clause clause) {
        return clause.has(Sign.MIDDLE) ? Optional.of(new Found(new Spot.Middle(), List.of())) : Optional.empty();
    }

    /// `move the dog to position 3`.
    private static Optional<Found> numbered(Clause clause) {
        int i = clause.lastIndex(Meaning.Figure.class);
        if (i < 0 || !clause.is(i - 1, Sign.TO, Sign.MOVE, Sign.PUT, Sign.AT)) return Optional.empty();
        if (clause.is(i + 1, Sign.COUNTER, Sign.PHOTO)) return Optional.empty();
        return Optional.of(new Found(at((int) Math.max(1, ((Meaning.Figure) clause.at(i)).value())), List.of()));
    }

    /// "One place earlier", 往前移一位.
    private static Optional<Found> steps(Clause clause) {
        String words = Letters.plain(clause.words());
        boolean isEarlier = words.contains("earlier")
                || words.contains("往前")
                || words.contains("前移")
                || words.contains("提前")
                || words.contains("forward")
                || words.contains("up one");
        boolean isLater = words.contains("later")
                || words.contains("往后")
                || words.contains("后移")
                || words.contains("推后")
                || words.contains("延后")
                || words.contains("down one");
        if (isEarlier == isLater) return Optional.empty();
        int count = clause.all(Meaning.Figure.class).stream()
                .mapToInt(n -> (int) n.value())
                .filter(n -> n > 0 && n < 1000)
                .findFirst()
                .orElse(1);
        return Optional.of(new Found(new Spot.By(isEarlier ? -count : count), List.of()));
    }

    /// Before or after another picture; in English the word comes first, in Chinese behind it.
    private static Optional<Found> beside(Clause clause, Reading reading, List<Pictures.Item> items) {
        if (clause.has(Sign.BETWEEN) && items.size() > 2) {
            var pair = items.stream()
                    .filter(i -> i.from() > clause.index(Sign.BETWEEN))
                    .toList();
            var beside = pair.size() == 2 ? pair : items.subList(items.size() - 2, items.size());
            return Optional.of(
                    new Found(new Spot.After(reading.settled(beside.getFirst().scope())), beside));
        }
        for (var item : items) {
            boolean isChinese = (clause.is(item.to(), Sign.BEFORE, Sign.AFTER) && isChineseWord(clause, item.to()))
                    || (item.from() > 0
                            && clause.is(item.to(), Sign.START, Sign.END, Sign.OF)
                            && isBesideWord(clause, item.to()));
            boolean isEnglish =
                    clause.is(item.from() - 1, Sign.BEFORE, Sign.AFTER) && !isChineseWord(clause, item.from() - 1);
            if (!isChinese && !isEnglish) continue;
            boolean isAfter = isEnglish ? clause.is(item.from() - 1, Sign.AFTER) : isAfterWord(clause, item.to());
            var scope = reading.settled(item.scope());
            return Optional.of(new Found(isAfter ? new Spot.After(scope) : new Spot.Before(scope), List.of(item)));
        }
        return Optional.empty();
    }

    private static boolean isChineseWord(Clause clause, int i) {
        String word = clause.wordsAt(i);
        return !word.isEmpty()
                && Letters.isHan(word.charAt(0))
                && !word.equals("紧跟着")
                && !word.equals("紧接着")
                && !word.equals("挨着");
    }

    private static boolean isBesideWord(Clause clause, int i) {
        String word = clause.wordsAt(clause.is(i, Sign.OF) ? i + 1 : i);
        return word.equals("前面") || word.equals("后面");
    }

    private static boolean isAfterWord(Clause clause, int i) {
        return clause.is(i, Sign.AFTER)
                || clause.wordsAt(clause.is(i, Sign.OF) ? i + 1 : i).equals("后面");
    }
}
