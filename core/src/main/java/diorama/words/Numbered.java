package diorama.words;

import diorama.intent.Scope;
import diorama.words.Pictures.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Pictures by their numbers: the third, photos 2 to 4, the last two, the middle three. A number that counts something
/// else gives an item whose scope is unsaid, and where to read on.
record Numbered(Clause clause) {
    /// What names one picture by itself ends so.
    private static final List<String> ONE =
            List.of("one", "shot", "image", "photo", "picture", "slide", "frame", "clip", "张", "幅", "个", "图");
    /// What Chinese counts with these is no picture.
    private static final String NO_PICTURES = "部支条首句种曲枚份处";
    private static final Set<String> CHOICE =
            Set.of("best", "nicest", "favourite", "favorite", "prettiest", "loveliest");

    Item nth(int number, int i) {
        if (clause.is(i + 1, Sign.STEP) || clause.is(pastCounter(i + 1), Sign.STEP, Sign.TEXT, Sign.TITLE))
            return nothing(i);
        if (isOfText(i)) return nothing(i);
        boolean isStretch = clause.at(i + 1) instanceof Meaning.Length
                && (number == 1 || number == -1)
                && !isOne(i)
                && !isSecondOfTwo(i);
        if (isStretch) return nothing(i);
        boolean counts = clause.at(i + 1) instanceof Meaning.Figure
                && (number == 1 || number == -1)
                && !clause.is(i + 2, Sign.ROTATE);
        if (counts) {
            int count = (int) ((Meaning.Figure) clause.at(i + 1)).value();
            if (clause.is(pastCounter(i + 2), Sign.STEP)) return new Item(Scope.unsaid(), i, i + 2);
            if (count > 1 || !clause.is(i + 2, Sign.AND, Sign.TO)) {
                var scope = count <= 1
                        ? new Scope.Nth(number)
                        : number == 1 ? new Scope.Run(1, count) : new Scope.Run(-count, -1);
                return new Item(scope, i, clause.pastNoun(i + 2));
            }
        }
        return range(number, i, i + 1);
    }

    /// `first and last, 5 s`: two pictures, no stretch of time.
    private boolean isSecondOfTwo(int i) {
        return clause.is(i - 1, Sign.AND, Sign.LISTING) && clause.at(i - 2) instanceof Meaning.Nth;
    }

    /// 第一句, 第二种: of words, songs, looks.
    private boolean isOfText(int i) {
        String counter = clause.is(i + 1, Sign.COUNTER) ? clause.wordsAt(i + 1) : "";
        return !counter.isEmpty() && "句首种曲行".contains(counter);
    }

    /// `last one`, 最后一张 name a picture by themselves.
    private boolean isOne(int i) {
        String word = clause.wordsAt(i);
        return ONE.stream().anyMatch(word::endsWith);
    }

    /// A number, and perhaps "to" another one.
    Item range(int number, int i, int next) {
        int at = clause.pastNoun(next);
        int to = clause.is(at, Sign.TO, Sign.UNTIL) ? at + 1 : at;
        boolean isRange = to > at
                && (clause.at(to) instanceof Meaning.Nth || clause.at(to) instanceof Meaning.Figure)
                && !isSpot(i, at);
        if (isRange) {
            int last = clause.at(to) instanceof Meaning.Nth nth
                    ? nth.number()
                    : (int) ((Meaning.Figure) clause.at(to)).value();
            if (last == 0) return nothing(i);
            return new Item(new Scope.Run(number, last), i, clause.pastNoun(to + 1));
        }
        boolean isWhole = clause.size() <= at + 1 && clause.wordsAt(at).equals("开始");
        if (isOnwards(i, at) && !isWhole) return new Item(new Scope.Run(number, -1), i, at + 1);
        return new Item(new Scope.Nth(number), i, at);
    }

    /// `from photo 3 on`, `photo 3 onwards`, 从第三张开始.
    private boolean isOnwards(int i, int at) {
        String word = clause.wordsAt(at);
        boolean isSaid = word.startsWith("onward") || word.equals("and after") || word.equals("and beyond");
        boolean isFrom = clause.is(i - 1, Sign.FROM) || clause.is(i - 2, Sign.FROM);
        return isSaid || (isFrom && (word.equals("on") || word.equals("开始") || word.equals("往后") || word.equals("起")));
    }

    /// `move photo 2 to 4` is no range.
    private boolean isSpot(int i, int at) {
        return clause.has(Sign.MOVE)
                && !clause.is(i - 1, Sign.FROM)
                && clause.index(Sign.MOVE) < i
                && clause.is(at, Sign.TO);
    }

    /// 前面两张, 后面三张.
    boolean isHeadOrTail(int i) {
        String word = clause.wordsAt(i);
        return clause.is(i, Sign.START, Sign.END)
                && clause.at(i + 1) instanceof Meaning.Figure
                && clause.is(i + 2, Sign.COUNTER)
                && !word.isEmpty()
                && Letters.isHan(word.charAt(0));
    }

    Item headOrTail(int i) {
        // 前两张都: "both" by itself, and here how many.
        boolean areBoth = clause.is(i + 1, Sign.BOTH) && clause.wordsAt(i + 1).startsWith("两");
        int count = areBoth ? 2 : clause.at(i + 1) instanceof Meaning.Figure(var number) ? (int) number : 0;
        if (count < 1 || clause.is(pastCounter(i + 2), Sign.STEP)) return nothing(i);
        return new Item(
                clause.is(i, Sign.HEAD, Sign.START) ? new Scope.Run(1, count) : new Scope.Run(-count, -1),
                i,
                clause.pastNoun(i + 2));
    }

    /// `the middle one`, 中间三张.
    Item middle(int i) {
        boolean areAll = clause.wordsAt(i).startsWith("中间") && clause.is(pastOf(i + 1), Sign.ALL, Sign.EACH);
        if (areAll)
            return new Item(
                    new Scope.Except(Scope.all(), new Scope.Several(List.of(new Scope.Nth(1), new Scope.Nth(-1)))),
                    i,
                    clause.pastNoun(pastOf(i + 1) + 1));
        boolean isOne = clause.is(pastOf(i + 1), Sign.PHOTO, Sign.CLIP, Sign.COUNTER)
                || clause.wordsAt(i).endsWith("one")
                || clause.wordsAt(i).startsWith("one ")
                || clause.wordsAt(i).startsWith("the one ")
                || clause.wordsAt(i).endsWith("张");
        boolean isPaced = clause.has(Sign.SPEED_UP, Sign.SLOW_DOWN, Sign.FAST, Sign.SLOW)
                && !clause.hasSort(Sign.Sort.LINK)
                && clause.size() < 4;
        if (isOne || isPaced) return new Item(new Scope.Middle(0), i, clause.pastNoun(i + 1));
        if (clause.at(i + 1) instanceof Meaning.Figure(var count) && count >= 1 && count < 1000)
            return new Item(new Scope.Middle((int) count), i, clause.pastNoun(i + 2));
        return nothing(i);
    }

    /// `photo 2`, `photos 2 to 4`; `photos` alone names none in particular.
    Item photo(int i) {
        boolean isFrom = clause.is(i + 1, Sign.FROM)
                && clause.at(i + 2) instanceof Meaning.Figure(var first)
                && first >= 1
                && clause.is(i + 3, Sign.TO, Sign.UNTIL)
                && clause.at(i + 4) instanceof Meaning.Figure;
        if (isFrom) return range((int) ((Meaning.Figure) clause.at(i + 2)).value(), i + 2, i + 3);
        if (clause.at(i + 1) instanceof Meaning.Figure number
                && number.value() >= 0
                && number.value() < 100_000
                && !clause.is(i + 2, Sign.COUNTER)
                && !isCountOfMore(i + 1)
                && !(clause.is(i + 2, Sign.OF) && clause.is(i + 3, Sign.IT)))
            return range((int) number.value(), i, i + 2);
        return nothing(i);
    }

    /// 毕业照十连发: a number in characters that goes on into another word is no place in the row.
    private boolean isCountOfMore(int i) {
        String word = clause.wordsAt(i);
        return !word.isEmpty() && Letters.isHan(word.charAt(0)) && clause.at(i + 1) instanceof Meaning.Unknown;
    }

    /// How many pictures were spoken of, as in "my five photos" or 这5张图.
    static Optional<Integer> count(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            boolean isCount = clause.at(i) instanceof Meaning.Figure
                    && clause.is(i + 1, Sign.PHOTO, Sign.CLIP, Sign.COUNTER)
                    && !clause.is(i - 1, Sign.HEAD, Sign.TAIL, Sign.PHOTO, Sign.MIDDLE)
                    && !(clause.at(i - 1) instanceof Meaning.Nth)
                    && NO_PICTURES.indexOf(clause.wordsAt(i + 1)) < 0;
            if (isCount && !(clause.is(i + 1, Sign.COUNTER) && clause.is(i + 2, Sign.FILM, Sign.TEXT)))
                return Optional.of((int) ((Meaning.Figure) clause.at(i)).value());
        }
        return Optional.empty();
    }

    /// How many of the pictures are to be chosen, whichever: "5 of these", "the best five photos".
    static Optional<Integer> some(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (!(clause.at(i) instanceof Meaning.Figure(var number)) || number < 1) continue;
            boolean isOf = clause.is(i + 1, Sign.OF)
                    && clause.is(i + 2, Sign.THIS, Sign.IT, Sign.ALL)
                    && !clause.wordsAt(i + 2).equals("my");
            boolean isBest = CHOICE.contains(clause.wordsAt(i - 1));
            if (isOf || isBest) return Optional.of((int) number);
        }
        return Optional.empty();
    }

    private int pastOf(int i) {
        return clause.is(i, Sign.OF) ? i + 1 : i;
    }

    private int pastCounter(int i) {
        return clause.is(i, Sign.COUNTER) ? i + 1 : i;
    }

    private static Item nothing(int i) {
        return new Item(Scope.unsaid(), i, i + 1);
    }
}
