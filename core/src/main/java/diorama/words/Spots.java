package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Spot;
import java.util.List;
import java.util.Optional;

/// Reads where pictures are to go: to the front, after another one, two places earlier, to place 3.
final class Spots {
    private Spots() {}

    record Found(Spot spot, List<Pictures.Item> items) {
        boolean uses(Pictures.Item item) {
            return items.contains(item);
        }
    }

    /// `last photo first`, `the dog last`: a picture, and then its place, and nothing else.
    static boolean isNamedFirst(Clause clause) {
        boolean areMore = clause.has(Sign.AND, Sign.LISTING, Sign.OR, Sign.EXCEPT, Sign.ONLY, Sign.NOT, Sign.BETWEEN);
        if (clause.hasSort(Sign.Sort.VERB) || clause.size() < 2 || areMore) return false;
        int end = clause.size() - 1;
        while (end > 0 && clause.is(end, Sign.PHOTO, Sign.CLIP)) end--;
        boolean endsInPlace = clause.at(end) instanceof Meaning.Nth(var n) && (n == 1 || n == -1 || isSaidToBe(clause));
        return endsInPlace && Pictures.read(clause).size() == 2;
    }

    /// `let the mountain be the second one`.
    private static boolean isSaidToBe(Clause clause) {
        String words = Letters.plain(clause.words());
        return words.contains(" be the ") || words.contains(" to be ") || words.contains(" be our ");
    }

    /// `the dog at the end`, and nothing else.
    static boolean isPutAt(List<Term> terms) {
        int end = terms.size();
        if (end > 1 && terms.getLast().is(Sign.IN_TURN)) end--;
        return end >= 3
                && terms.subList(0, end - 2).stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Name
                                || t.meaning() instanceof Meaning.Nth
                                || t.is(Sign.AND, Sign.LISTING))
                && terms.get(end - 2).is(Sign.AT)
                && terms.get(end - 1).is(Sign.START, Sign.END);
    }

    /// `keep the beach first`, 海滩保持第一: a picture, and the end of the row that it stays at.
    static boolean isKeptAt(Clause clause) {
        if (!clause.has(Sign.KEEP, Sign.HOLD, Sign.UNTOUCHED) || clause.has(Sign.AND, Sign.LISTING, Sign.ONLY))
            return false;
        int last = clause.size() - 1;
        boolean isRow = clause.at(last) instanceof Meaning.Nth(var n)
                && (n == 1 || n == -1)
                && !clause.is(last - 1, Sign.FROM, Sign.UNTIL, Sign.TO, Sign.AFTER, Sign.BEFORE);
        boolean isEdge = clause.is(last, Sign.START, Sign.END) && !clause.is(last - 1, Sign.UNTIL, Sign.TO);
        var named = Pictures.read(clause.part(0, last));
        boolean isOne = named.size() == 1
                && (named.getFirst().scope() instanceof Scope.Named
                        || named.getFirst().scope() instanceof Scope.Nth);
        return isOne && (isRow || isEdge);
    }

    /// 海边的放最后: its place in the row, and no choice of it.
    static boolean isPutLast(Clause clause) {
        int last = clause.size() - 1;
        boolean isEdge = clause.is(last, Sign.START, Sign.END)
                || (clause.at(last) instanceof Meaning.Nth(var n) && (n == 1 || n == -1));
        return isEdge && clause.is(last - 1, Sign.PUT, Sign.MOVE);
    }

    static Optional<Found> of(Clause clause, Reading reading, List<Pictures.Item> items) {
        var beside = beside(clause, reading, items);
        if (beside.isPresent()) return beside;
        int verb = clause.index(Sign.MOVE, Sign.PUT);
        boolean isKept = isKeptAt(clause) && items.size() == 2;
        if (isKept || isNamedFirst(clause)) {
            var place = items.getLast();
            return Optional.of(new Found(at(((Scope.Nth) place.scope()).number()), List.of(place)));
        }
        var inTurn = inTurn(clause, reading, items);
        if (inTurn.isPresent()) return inTurn;
        if (clause.has(Sign.BEGINS) && items.size() == 1) return Optional.of(new Found(new Spot.Front(), List.of()));
        if (clause.has(Sign.ENDS) && items.size() == 1) return Optional.of(new Found(new Spot.Back(), List.of()));
        if (clause.has(Sign.START) || isOpener(clause)) return Optional.of(new Found(new Spot.Front(), List.of()));
        if (clause.has(Sign.END) || isCloser(clause)) return Optional.of(new Found(new Spot.Back(), List.of()));
        var by = steps(clause);
        boolean isToPlace = !items.isEmpty()
                && items.getLast().scope() instanceof Scope.Nth
                && clause.is(items.getLast().from() - 1, Sign.TO);
        if (by.isPresent() && !isToPlace) return by;
        if (items.size() < 2
                && (verb < 0 || items.isEmpty() || (items.getFirst().from() < verb && !clause.has(Sign.TO))))
            return middle(clause);
        var last = items.getLast();
        boolean isPlace = last.scope() instanceof Scope.Nth
                && (clause.is(last.from() - 1, Sign.TO, Sign.AT, Sign.AS, Sign.MOVE, Sign.PUT, Sign.PHOTO)
                        || (verb >= 0 && last.from() > verb)
                        || clause.is(last.from() - 1, Sign.IN)
                        || isMade(clause, items));
        boolean isNotOnly = items.size() > 1 || clause.is(last.from() - 1, Sign.TO);
        if (isPlace && isNotOnly) return Optional.of(new Found(at(((Scope.Nth) last.scope()).number()), List.of(last)));
        return middle(clause).or(() -> numbered(clause));
    }

    /// 先放全家福，再放小狗: what comes first, and what behind it.
    private static Optional<Found> inTurn(Clause clause, Reading reading, List<Pictures.Item> items) {
        boolean isPut =
                clause.is(1, Sign.PUT, Sign.PLAY, Sign.SHOW, Sign.HOLD) && items.size() == 1 && clause.size() < 6;
        if (!isPut || items.getFirst().from() != 2 || clause.has(Sign.START, Sign.END, Sign.MIDDLE))
            return Optional.empty();
        if (clause.wordsAt(0).equals("先") || clause.wordsAt(0).equals("首先"))
            return Optional.of(new Found(new Spot.Front(), List.of()));
        boolean isNext =
                clause.is(0, Sign.THEN, Sign.MORE) && !reading.intents().isEmpty();
        return isNext && reading.intents().getLast() instanceof Intent.Move(var moved, var _)
                ? Optional.of(new Found(new Spot.After(moved), List.of()))
                : Optional.empty();
    }

    /// `make photo 4 the first one`.
    private static boolean isMade(Clause clause, List<Pictures.Item> items) {
        return clause.is(0, Sign.MAKE)
                && items.size() == 2
                && clause.terms().stream().skip(1).allMatch(t -> Parts.isScope(t) || t.isSort(Sign.Sort.LINK));
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
        return word.contains("结尾")
                || word.equals("殿后")
                || word.equals("垫底")
                || word.equals("断后")
                || word.equals("压轴")
                || word.equals("收尾");
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
        isEarlier |= clause.has(Sign.EARLIER);
        isLater |= clause.has(Sign.LATER) || (clause.has(Sign.MOVE) && clause.is(clause.size() - 1, Sign.DOWN));
        boolean isStep = words.contains("spot")
                || words.contains("place")
                || words.contains("position")
                || words.contains("step");
        if (isStep && !isEarlier && !isLater) {
            isEarlier = (" " + words + " ").contains(" up ");
            isLater = clause.has(Sign.DOWN);
        }
        if (isStep && !isEarlier && !isLater) {
            isEarlier = clause.has(Sign.LEFT);
            isLater = clause.has(Sign.RIGHT);
        }
        if (isEarlier == isLater) return Optional.empty();
        int count = 1;
        for (int i = clause.size() - 1; i >= 0; i--)
            if (clause.at(i) instanceof Meaning.Figure(var n) && n > 0 && n < 1000 && !clause.is(i - 1, Sign.PHOTO))
                count = (int) n;
        return Optional.of(new Found(new Spot.By(isEarlier ? -count : count), List.of()));
    }

    /// Before or after another picture; in English the word comes first, in Chinese behind it.
    private static Optional<Found> beside(Clause clause, Reading reading, List<Pictures.Item> items) {
        if (clause.has(Sign.BETWEEN, Sign.EVERYWHERE) && items.size() > 2) {
            var pair = items.stream()
                    .filter(i -> i.from() > clause.index(Sign.BETWEEN, Sign.EVERYWHERE))
                    .toList();
            var beside = pair.size() == 2 ? pair : items.subList(items.size() - 2, items.size());
            return Optional.of(new Found(new Spot.After(reading.settled(SparedGaps.earlier(beside, reading))), beside));
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
