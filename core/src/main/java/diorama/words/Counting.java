package diorama.words;

import java.util.List;
import java.util.Set;

/// Which numbers count pictures though nobody says so: `delete 2`, `give 2 to 4 a warm look`, 1、3、5改成黑白, 2和3换一下; and
/// which count nothing of ours: `mum's 60th`.
final class Counting {
    /// So far from a word its neighbours are looked at.
    private static final int FURTHEST = Senses.FURTHEST;

    private static final List<String> FEASTS =
            List.of("birthday", "anniversary", "wedding", "christmas", "grade", "year", "date", "生日", "周年", "届");

    private static final Set<String> OPENING = Set.of("opening", "beginning", "closing", "ending");
    private static final Set<String> OWNERS = Set.of("my", "his", "her", "their", "our");
    private static final int LEAST_AGE = 13;

    private final Senses senses;

    Counting(Senses senses) {
        this.senses = senses;
    }

    private Meaning at(int i) {
        return senses.at(i);
    }

    private boolean is(int i, Sign... any) {
        return senses.is(i, any);
    }

    private String word(int i) {
        return senses.word(i);
    }

    private void becomes(int i, Meaning meaning) {
        senses.becomes(i, meaning);
    }

    private boolean isMark(int i) {
        return senses.isMark(i);
    }

    /// `the opening five pictures`, `the closing two`: the first five, the last two.
    boolean isOpening(int i) {
        return is(i, Sign.START, Sign.END) && OPENING.contains(word(i)) && isSmallFigure(i + 1);
    }

    /// `slow down the end`: the picture there, and not the whole film.
    boolean isPacedEnd(int i) {
        boolean isEnd = is(i, Sign.START, Sign.END) && senses.endsClause(i + 1) && !is(i - 1, Sign.AT, Sign.TO);
        boolean isThe = is(i - 1, Sign.FILLER) && word(i - 1).equals("the") && !is(i - 2, Sign.AT, Sign.TO, Sign.FROM);
        return isEnd && isThe && is(i - 2, Sign.SLOW_DOWN, Sign.SPEED_UP);
    }

    /// `brighten whatever is left`: the other pictures, where `blur what's left` is what no picture fills.
    boolean isWhatIsLeft(int i) {
        if (!is(i, Sign.BACKGROUND) || !word(i).contains("left")) return false;
        boolean isOfPictures = false;
        for (int k = 0; k < senses.size(); k++) {
            if (is(k, Sign.BLURRED, Sign.FILL, Sign.WHOLE, Sign.CROP, Sign.BARS, Sign.FRAME)) return false;
            if (at(k) instanceof Meaning.Tint || at(k) instanceof Meaning.Shape) return false;
            isOfPictures |= is(k, Sign.REMOVE, Sign.KEEP, Sign.PHOTO, Sign.BRIGHTEN, Sign.DARKEN, Sign.HOLD)
                    || at(k) instanceof Meaning.Grading
                    || at(k) instanceof Meaning.Moving
                    || at(k) instanceof Meaning.Length;
        }
        return isOfPictures;
    }

    /// `delete 2`, `put 5 first`.
    private boolean isLone(int i) {
        if (!isSmallFigure(i)) return false;
        boolean isTaken = is(i - 1, Sign.REMOVE, Sign.KEEP, Sign.DUPLICATE) && senses.endsClause(i + 1);
        boolean isOn = is(i - 1, Sign.ON) && word(i - 1).equals("on") && senses.endsClause(i + 1);
        boolean isEnd = at(i + 1) instanceof Meaning.Nth(var n) && (n == 1 || n == -1);
        boolean isPlaced =
                is(i - 1, Sign.PUT, Sign.MOVE) && (isEnd || is(i + 1, Sign.BEFORE, Sign.AFTER, Sign.START, Sign.END));
        return isTaken || isOn || isPlaced;
    }

    /// `give 2 to 4 a warm look`: what follows the verb are pictures, though nobody says so.
    boolean isBareRun(int i) {
        if (isLone(i)) return true;
        boolean isRun = isSmallFigure(i) && is(i + 1, Sign.TO, Sign.UNTIL) && isSmallFigure(i + 2);
        if (!isRun || is(i - 1, Sign.PHOTO, Sign.CLIP, Sign.HEAD, Sign.TAIL)) return false;
        return isTakenByVerb(i) && !isMeasure(i + 3);
    }

    private boolean isSmallFigure(int i) {
        return at(i) instanceof Meaning.Figure(var n) && n >= 1 && n <= 60 && n == Math.rint(n);
    }

    private boolean isTakenByVerb(int i) {
        return is(i - 1, Sign.REMOVE, Sign.KEEP, Sign.DUPLICATE, Sign.ONLY, Sign.EXCEPT, Sign.ON)
                || is(i - 1, Sign.SWAP)
                || (is(i - 1, Sign.CHANGE) && word(i - 1).equals("switch"))
                || (is(i - 1, Sign.ADD, Sign.MAKE, Sign.USE) && !word(i - 1).endsWith("个"))
                || (is(i - 1, Sign.WANT) && is(i - 2, Sign.ONLY))
                || (is(i - 1, Sign.FILLER) && word(i - 1).equals("just"));
    }

    private boolean isMeasure(int i) {
        return is(i, Sign.SIZE, Sign.VOLUME, Sign.STEP, Sign.SPEED, Sign.FILM, Sign.TEXT, Sign.TRANSITION)
                || at(i) instanceof Meaning.Amount;
    }

    /// `delete 1, 3 and 5`, 1、3、5改成黑白: a list of small numbers where a verb or a look is beside it.
    private int listEnd(int i) {
        int last = i;
        while (last - i < FURTHEST && is(last + 1, Sign.AND, Sign.LISTING, Sign.COMMA) && isSmallFigure(last + 2))
            last += 2;
        return last;
    }

    boolean isList(int i) {
        boolean isWithin = is(i - 1, Sign.AND, Sign.LISTING, Sign.COMMA) && isSmallFigure(i - 2);
        if (!isSmallFigure(i) || isWithin) return false;
        if (is(i - 1, Sign.HEAD, Sign.TAIL, Sign.ORDER, Sign.COLON)) return false;
        int last = listEnd(i);
        if (is(i - 1, Sign.PHOTO, Sign.CLIP)) return last > i && !isMeasure(last + 1);
        if (last == i || isMeasure(last + 1) || is(last + 1, Sign.LISTING, Sign.AND)) return false;
        if (isMeasureBefore(i)) return false;
        boolean isLooked = at(last + 1) instanceof Meaning.Look
                || is(last + 1, Sign.REMOVE, Sign.BOTH, Sign.ALL)
                || (is(last + 1, Sign.CHANGE, Sign.MAKE) && at(last + 2) instanceof Meaning.Look);
        boolean isCountedBehind = is(last + 1, Sign.COUNTER) && word(last + 1).startsWith("张");
        boolean isFirst = i == 0 || isMark(i - 1);
        return isTakenByVerb(i) || (isLooked && isFirst) || isCountedBehind;
    }

    private boolean isMeasureBefore(int i) {
        return is(i - 1, Sign.VOLUME, Sign.SIZE, Sign.SPEED, Sign.TO, Sign.AT, Sign.BY);
    }

    void numberList(int i) {
        int last = listEnd(i);
        for (int k = i; k <= last; k += 2) becomes(k, new Meaning.Nth((int) ((Meaning.Figure) at(k)).value()));
        // A comma within a list cuts no wish in two.
        for (int k = i + 1; k < last; k += 2) if (is(k, Sign.COMMA)) becomes(k, Sign.LISTING);
    }

    /// 2-4张, 二到四张: pictures, though nobody said so before the numbers.
    boolean isNumberedRun(int i) {
        boolean isRun = at(i) instanceof Meaning.Figure(var n)
                && n >= 1
                && n < 1000
                && is(i + 1, Sign.TO)
                && at(i + 2) instanceof Meaning.Figure
                && is(i + 3, Sign.COUNTER)
                && word(i + 3).startsWith("张");
        return isRun && !is(i - 1, Sign.PHOTO, Sign.HEAD, Sign.TAIL);
    }

    /// 2、3张之间, 1和3换一下, `photos` apart: numbers that are read as pictures because of what stands behind them.
    boolean isCounted(int i) {
        if (!(at(i) instanceof Meaning.Figure(var n)) || n < 1 || n > 1000 || n != Math.rint(n)) return false;
        if (is(i - 1, Sign.PHOTO, Sign.CLIP, Sign.HEAD, Sign.TAIL) || at(i - 1) instanceof Meaning.Nth) return false;
        boolean isPair = is(i + 1, Sign.AND, Sign.LISTING) && at(i + 2) instanceof Meaning.Figure;
        if (!isPair) return false;
        int behind = i + 3;
        if (is(behind, Sign.COUNTER)) behind++;
        if (is(behind, Sign.PHOTO)) behind++;
        boolean isSwap = is(behind, Sign.SWAP)
                || (is(behind, Sign.CHANGE) && word(behind).startsWith("换"))
                || is(i - 1, Sign.SWAP);
        boolean isSwitched = is(i - 1, Sign.CHANGE) && word(i - 1).equals("switch");
        boolean isTaken = is(i - 1, Sign.REMOVE, Sign.KEEP, Sign.DUPLICATE) && senses.endsClause(behind);
        if (isSwitched || isTaken) return true;
        return is(behind, Sign.BETWEEN, Sign.EVERYWHERE) || isSwap || is(i - 1, Sign.BETWEEN, Sign.EVERYWHERE);
    }

    void numbered(int i) {
        becomes(i, new Meaning.Nth((int) ((Meaning.Figure) at(i)).value()));
        becomes(i + 2, new Meaning.Nth((int) ((Meaning.Figure) at(i + 2)).value()));
        if (is(i - 1, Sign.EVERYWHERE)) becomes(i - 1, Sign.BETWEEN);
    }

    /// 一张3秒, 一张图停3秒.
    boolean isOneEach(int i) {
        boolean isCounter = is(i + 1, Sign.COUNTER, Sign.PHOTO)
                && (word(i + 1).startsWith("张") || word(i + 1).startsWith("幅"));
        boolean isOne = at(i) instanceof Meaning.Figure(var n) && n == 1 && isCounter;
        if (!isOne || (i > 0 && !isMark(i - 1) && !isFreeBefore(i - 1))) return false;
        int next = i + 2;
        while (next - i < FURTHEST
                && is(next, Sign.PHOTO, Sign.HOLD, Sign.SHOW, Sign.PUT, Sign.PLAY, Sign.CLIP, Sign.ONLY, Sign.FILLER))
            next++;
        return at(next) instanceof Meaning.Length;
    }

    private boolean isFreeBefore(int i) {
        return is(i, Sign.PHOTO, Sign.FILLER, Sign.ALL, Sign.AND, Sign.FILM, Sign.MAKE);
    }

    /// `from Nan's 80th`: no film here has so many pictures that somebody counted that far.
    private boolean isOfAge(int i, int n) {
        String owner = word(i - 1);
        boolean isOwned = owner.endsWith("'s") || owner.endsWith("’s") || OWNERS.contains(owner);
        return isOwned && n >= LEAST_AGE && !is(i + 1, Sign.PHOTO, Sign.CLIP, Sign.COUNTER);
    }

    /// `mum's 60th`, `our first anniversary`: of a feast, not of a picture.
    boolean isOfFeast(int i) {
        if (!(at(i) instanceof Meaning.Nth(var n)) || n < 1) return false;
        String next = word(i + 1);
        boolean isFeast = FEASTS.stream().anyMatch(next::startsWith);
        boolean isSomebodys = is(i - 1, Sign.PERSON) && n > 5 && !is(i + 1, Sign.PHOTO, Sign.CLIP, Sign.COUNTER);
        return isFeast || isSomebodys || isOfAge(i, n);
    }

    /// `stick the four of them together`: all that there are.
    boolean isWholeLot(int i) {
        boolean isCounted = at(i) instanceof Meaning.Figure(var n) && n > 2;
        return isCounted
                && word(i - 1).equals("the")
                && is(i + 1, Sign.OF)
                && is(i + 2, Sign.IT, Sign.THIS)
                && Set.of("them", "these", "those").contains(word(i + 2));
    }
}
