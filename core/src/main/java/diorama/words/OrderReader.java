package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Spot;
import diorama.intent.Subject;
import java.util.List;
import java.util.Optional;

/// Reads what is said of the order: moving, swapping, reversing, shuffling, sorting, or the whole order in numbers.
final class OrderReader {
    private static final List<String> SLOTTING = List.of("插", "insert", "slot", "tuck", "slip");

    private OrderReader() {}

    static void read(Clause clause, Reading reading) {
        if (BothEnds.read(clause, reading)
                || assigned(clause, reading)
                || ListedOrder.read(clause, reading)
                || whole(clause, reading)
                || swap(clause, reading)) return;
        move(clause, reading);
    }

    /// 第一张放小狗, 第一张要是全家福: a place, and the picture that shall stand there.
    private static boolean assigned(Clause clause, Reading reading) {
        int last = clause.size() - 1;
        boolean isPlaced = last >= 2
                && clause.at(0) instanceof Meaning.Nth
                && clause.is(last - 1, Sign.PUT, Sign.USE, Sign.IS)
                && clause.pastNoun(1) == last - 1
                && Letters.isHan(clause.wordsAt(0).charAt(0));
        if (!isPlaced || !(clause.at(last) instanceof Meaning.Name(var file, var _, var isSound)) || isSound)
            return false;
        if (isNewUpload(reading, file) && !reading.isMaking()) return false;
        int n = ((Meaning.Nth) clause.at(0)).number();
        Spot spot = n == 1 ? new Spot.Front() : n == -1 ? new Spot.Back() : new Spot.At(n);
        reading.add(Subject.ORDER, new Intent.Move(reading.settled(new Scope.Named(file)), spot));
        clause.take(0, clause.size());
        return true;
    }

    private static boolean whole(Clause clause, Reading reading) {
        var order = order(clause);
        if (order.isEmpty()) return false;
        reading.add(Subject.ORDER, new Intent.Arrange(order.get(), among(clause, reading)));
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

    /// "Shuffle the others", "reverse the first three": the pictures that change places, all where none are named.
    private static Scope among(Clause clause, Reading reading) {
        var said = Pictures.scope(clause);
        // "Last one first and first one last": all of them.
        boolean areEnds = said instanceof Scope.Several(var scopes)
                && scopes.contains(new Scope.Nth(1))
                && scopes.contains(new Scope.Nth(-1));
        boolean areSome = said instanceof Scope.Rest
                || said instanceof Scope.Run
                || said instanceof Scope.Several
                || said instanceof Scope.Except
                || said instanceof Scope.Side;
        return areSome && !areEnds && !reading.isMaking() ? reading.settled(said) : Scope.all();
    }

    private static Optional<Intent.Order> order(Clause clause) {
        boolean isSorted = clause.has(Sign.SORT, Sign.ORDER, Sign.BY, Sign.PUT, Sign.MOVE, Sign.PLAY, Sign.SHOW)
                || reading(clause);
        if ((isSorted && clause.has(Sign.DATE)) || (clause.has(Sign.SORT) && isSaid(clause, "chron", "oldest")))
            return Optional.of(isDown(clause) ? Intent.Order.BY_DATE_LAST_FIRST : Intent.Order.BY_DATE);
        if ((isSorted && clause.has(Sign.FILE_NAME)) || (clause.has(Sign.SORT) && isSaid(clause, "alphab")))
            return Optional.of(isDown(clause) ? Intent.Order.BY_NAME_LAST_FIRST : Intent.Order.BY_NAME);
        if (clause.has(Sign.REVERSE, Sign.BACKWARDS) && !MotionReader.isReversed(clause))
            return Optional.of(Intent.Order.REVERSED);
        boolean isTurned = clause.has(Sign.ORDER) && clause.has(Sign.ROTATE, Sign.FLIP, Sign.UNDO);
        if (isTurned) return Optional.of(Intent.Order.REVERSED);
        return clause.has(Sign.SHUFFLE) && !clause.has(Sign.TRANSITION, Sign.MOTION, Sign.MUSIC)
                ? Optional.of(Intent.Order.SHUFFLED)
                : Optional.empty();
    }

    /// "By name, descending", "z to a", "newest first", 按名字倒序.
    private static boolean isDown(Clause clause) {
        return clause.has(Sign.REVERSE)
                || isSaid(clause, "descend", "z to a", "z-a", "newest", "latest", "倒序", "降序", "从新到旧", "从大到小");
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
        int count = reading.film().draft().pictures().size();
        boolean isMiddlePair =
                items.size() == 1 && items.getFirst().scope().equals(new Scope.Middle(2)) && count % 2 == 0;
        if (isMiddlePair) {
            reading.add(Subject.ORDER, new Intent.Swap(new Scope.Nth(count / 2), new Scope.Nth(count / 2 + 1)));
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

    private static boolean hasFresh(Reading reading) {
        return reading.film().library().visuals().stream().anyMatch(m -> isNewUpload(reading, m.name()));
    }

    /// 从全家福开始.
    private static boolean isBeginning(Clause clause) {
        boolean isFrom =
                clause.is(0, Sign.FROM) && clause.wordsAt(clause.size() - 1).equals("开始");
        boolean isWith = clause.wordsAt(0).equals("以") && clause.is(clause.size() - 1, Sign.START, Sign.END);
        return (isFrom || isWith)
                && Pictures.read(clause).size() == 1
                && clause.terms().stream().noneMatch(t -> t.isSort(Sign.Sort.VERB));
    }

    /// 小狗插到海边和日落中间: what is in the film already is moved, not added.
    private static boolean isSlotted(Clause clause, Reading reading) {
        String add = clause.wordsAt(clause.index(Sign.ADD));
        boolean isVerb = SLOTTING.stream().anyMatch(add::startsWith);
        return isVerb
                && clause.has(Sign.BETWEEN, Sign.EVERYWHERE, Sign.BEFORE, Sign.AFTER, Sign.START, Sign.END)
                && !clause.has(Sign.NEW, Sign.UPLOADED)
                && !ClipReader.isFresh(Pictures.read(clause), reading)
                && clause.all(Meaning.Name.class).stream().noneMatch(n -> isNewUpload(reading, n.name()));
    }

    /// `photo 5 after photo 1`, and nothing else.
    private static boolean isBare(Clause clause) {
        boolean isAtPlace = clause.has(Sign.AT)
                && clause.at(clause.size() - 1) instanceof Meaning.Nth
                && clause.is(clause.size() - 2, Sign.AT);
        return (clause.has(Sign.AFTER, Sign.BEFORE) || isAtPlace)
                && clause.terms().stream()
                        .allMatch(t -> Parts.isScope(t) || t.is(Sign.AFTER) || t.is(Sign.BEFORE) || t.is(Sign.AT))
                && Pictures.read(clause).size() == 2;
    }

    /// "Run it backwards, the last one first": the order that was just wished, said once more.
    private static boolean isReversedSo(Scope scope, Spot spot, Reading reading) {
        boolean isReversed = !reading.intents().isEmpty()
                && reading.intents().getLast() instanceof Intent.Arrange(var order, var _)
                && order == Intent.Order.REVERSED;
        boolean isSo = (scope.equals(new Scope.Nth(-1)) && spot instanceof Spot.Front)
                || (scope.equals(new Scope.Nth(1)) && spot instanceof Spot.Back);
        return isReversed && isSo;
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
                || isSlotted(clause, reading)
                || Spots.isKeptAt(clause)
                || Spots.isPutAt(clause.terms())
                || Spots.isNamedFirst(clause)
                || isBare(clause)
                || isBeginning(clause);
        boolean isNew = clause.has(Sign.UPLOADED) && hasFresh(reading);
        boolean isAgain = clause.has(Sign.DUPLICATE) && !clause.has(Sign.MOVE, Sign.PUT);
        if (!isMove
                || isNew
                || isAgain
                || (clause.has(Sign.MUSIC, Sign.TEXT, Sign.TITLE, Sign.FILM) && !clause.has(Sign.MOVE))
                || clause.has(Sign.MUSIC, Sign.TITLE, Sign.INSTEAD, Sign.ROTATE)) return;
        if (clause.has(Meaning.Length.class) || clause.has(Meaning.Look.class)) return;
        if (clause.has(Sign.FAST, Sign.SLOW, Sign.SPEED_UP, Sign.SLOW_DOWN, Sign.SPEED)) return;
        var items = Pictures.read(clause);
        var spot = Spots.of(clause, reading, items);
        if (spot.isEmpty()) return;
        var moved = items.stream()
                .filter(i -> !spot.get().uses(i))
                .filter(i -> !(i.scope() instanceof Scope.All))
                .toList();
        if (moved.isEmpty() && BothEnds.placesCopy(reading, spot.get().spot())) {
            clause.take(0, clause.size());
            return;
        }
        if (moved.isEmpty() && !clause.has(Sign.MOVE)) return;
        Scope scope = moved.isEmpty() ? new Scope.It() : Pictures.joined(moved);
        boolean isCopy = scope instanceof Scope.It
                && BothEnds.placesCopy(reading, spot.get().spot());
        if (isCopy || isReversedSo(scope, spot.get().spot(), reading)) {
            clause.take(0, clause.size());
            return;
        }
        reading.add(
                Subject.ORDER,
                new Intent.Move(reading.settled(scope), spot.get().spot()));
        clause.take(0, clause.size());
    }
}
