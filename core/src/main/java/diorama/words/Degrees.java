package diorama.words;

import diorama.intent.Change;
import java.util.Optional;
import java.util.stream.IntStream;

/// How much: "a bit", "much", "by half", "to 30%", "twice as", "slower". A per cent that changes something is of what
/// is there.
final class Degrees {
    private static final double SLIGHT = 1.2;
    private static final double USUAL = 1.4;
    private static final double GREAT = 1.9;

    private static final PhrasePattern OF_ITSELF = PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.OF_ITSELF);

    private Degrees() {}

    static double size(Clause clause) {
        if (clause.has(Sign.A_BIT)) return SLIGHT;
        String too = clause.wordsAt(clause.index(Sign.TOO));
        boolean isFarTooMuch = too.startsWith("far") || too.startsWith("way") || too.startsWith("much");
        return clause.has(Sign.VERY) || isFarTooMuch ? GREAT : USUAL;
    }

    /// Says the clause "too much" of it, so that the contrary is wished?
    static boolean isComplaint(Clause clause) {
        return clause.has(Sign.TOO) && !clause.has(Sign.NOT);
    }

    /// Up or down by signs of either kind; "too loud" is down, "less dramatic" too.
    static Optional<Boolean> isUp(Clause clause, Sign[] up, Sign[] down) {
        boolean isUp = clause.has(up);
        boolean isDown = clause.has(down);
        if (isUp == isDown) return Optional.empty();
        boolean isTurned = isComplaint(clause) ^ clause.has(Sign.LESS) ^ clause.has(Sign.NOT);
        return Optional.of(isUp ^ isTurned);
    }

    /// A change of a quantity that is a share of something: volume, strength, size.
    static Optional<Change> share(Clause clause, Sign[] up, Sign[] down) {
        var isUp = isUp(clause, up, down);
        if (clause.has(Meaning.Decibels.class)) return Decibels.change(clause, isUp);
        int at = clause.index(Meaning.Fraction.class);
        if (at >= 0) {
            double fraction = ((Meaning.Fraction) clause.at(at)).value();
            clause.take(at);
            if (isOfItself(clause, at)) return Optional.of(new Change.Times(fraction));
            boolean isGoal =
                    clause.is(at - 1, Sign.TO, Sign.AT) || (isUp.isEmpty() && !isBy(clause, at)) || reaches(clause, at);
            boolean isRaised = clause.is(at - 1, Sign.ADD) && clause.is(at - 2, Sign.VOLUME, Sign.MUSIC, Sign.SOUND);
            if (isRaised) return Optional.of(new Change.Times(1 + fraction));
            if (isGoal) return Optional.of(new Change.To(fraction));
            return Optional.of(new Change.Times(isUp.orElse(false) ? 1 + fraction : Math.max(0, 1 - fraction)));
        }
        var factor = clause.use(Meaning.Factor.class);
        if (factor.isPresent())
            return Optional.of(new Change.Times(
                    isUp.orElse(true) || factor.get().value() < 1
                            ? factor.get().value()
                            : 1 / factor.get().value()));
        return isUp.map(u -> new Change.Times(u ? size(clause) : 1 / size(clause)));
    }

    /// `by a third` is one term; `a third off` takes so much away.
    private static boolean isBy(Clause clause, int at) {
        boolean isTaken =
                clause.is(at + 1, Sign.OFF) || (clause.is(at + 1, Sign.FROM) && clause.has(Sign.REMOVE, Sign.CUT));
        return isTaken || clause.is(at - 1, Sign.BY) || clause.wordsAt(at).startsWith("by ");
    }

    /// `a quarter as loud`, `down to a third of what it is now`: a share of what is there.
    private static boolean isOfItself(Clause clause, int at) {
        String words = Letters.plain(clause.words());
        return clause.is(at + 1, Sign.AS) || OF_ITSELF.isIn(words, clause.steps());
    }

    /// 调到, 降到: the verb itself says that the amount is the goal.
    private static boolean reaches(Clause clause, int at) {
        return clause.is(at - 1, Sign.CHANGE, Sign.SHORTEN, Sign.LENGTHEN);
    }

    /// 小狗那张多放一会儿, `linger on the last one`: longer, though nobody says how much.
    static boolean isHeldOn(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.HOLD));
        String words = Letters.plain(clause.words());
        boolean isLingering = word.startsWith("linger") || word.startsWith("dwell");
        return isLingering || (word.startsWith("多") && (words.contains("一会") || words.contains("会儿")));
    }

    /// A change of a length: to 20 s, 3 s shorter, twice as long, a bit longer.
    static Optional<Change> length(Clause clause) {
        var up = new Sign[] {Sign.LONG, Sign.LENGTHEN, Sign.SLOW, Sign.SLOW_DOWN, Sign.ADD, Sign.TURN_UP};
        var down =
                new Sign[] {Sign.SHORT, Sign.SHORTEN, Sign.CUT, Sign.FAST, Sign.SPEED_UP, Sign.REMOVE, Sign.TURN_DOWN};
        var isUp = isUp(clause, up, down);
        int at = clause.index(Meaning.Length.class);
        if (at >= 0) {
            double ms = ((Meaning.Length) clause.at(at)).ms();
            clause.take(at);
            int sign = sign(clause, at);
            if (sign != 0) return Optional.of(new Change.By(sign * ms));
            if (!isDifference(clause, at, isUp.isPresent())) return Optional.of(new Change.To(ms));
            boolean isLess = clause.is(at + 1, Sign.LESS)
                    || clause.is(at - 1, Sign.LESS)
                    || (clause.is(at - 2, Sign.LESS) && !clause.is(at - 1, Sign.TO));
            return Optional.of(new Change.By(isUp.orElse(true) && !isLess ? ms : -ms));
        }
        var factor = clause.use(Meaning.Factor.class);
        if (factor.isPresent()) {
            boolean isShorter = clause.has(Sign.SHORT, Sign.SHORTEN, Sign.FAST, Sign.SPEED_UP)
                    && factor.get().value() > 1;
            return Optional.of(new Change.Times(
                    isShorter ? 1 / factor.get().value() : factor.get().value()));
        }
        boolean isGoal = isGoalOfShare(clause, clause.index(Meaning.Fraction.class));
        var fraction = clause.use(Meaning.Fraction.class);
        if (fraction.isPresent()) {
            double value = fraction.get().value();
            boolean isHalf = isGoal || (value == 0.5 && clause.has(Sign.SHORT, Sign.SHORTEN, Sign.CUT));
            if (isUp.isEmpty() || isHalf) return Optional.of(new Change.Times(value));
            return Optional.of(new Change.Times(isUp.get() ? 1 + value : 1 - value));
        }
        if (isUp.isEmpty() && isHeldOn(clause)) return Optional.of(new Change.Times(USUAL));
        return isUp.map(u -> new Change.Times(u ? size(clause) : 1 / size(clause)));
    }

    /// `down to about a third`, 缩到原来的三分之二: what is left, where "by a third" is what goes.
    private static boolean isGoalOfShare(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (clause.is(i, Sign.BY)) return false;
            if (clause.is(i, Sign.TO) || isReached(clause.wordsAt(i))) return true;
        }
        return false;
    }

    /// 缩到, 减至, 改成: the verb itself leads to a goal.
    private static boolean isReached(String verb) {
        return verb.length() > 1
                && (verb.endsWith("到") || verb.endsWith("至") || verb.endsWith("成") || verb.endsWith("为"));
    }

    /// 每张+1秒, 第二张-0.5秒: a sign right behind a picture; 0 where there is none.
    private static int sign(Clause clause, int at) {
        String words = Letters.plain(clause.words());
        int sign = Math.max(words.indexOf('-'), words.indexOf('+'));
        boolean isSigned = sign > 0
                && sign + 1 < words.length()
                && Letters.isDigit(words.charAt(sign + 1))
                && "张幅秒长图".indexOf(words.charAt(sign - 1)) >= 0
                && clause.wordsAt(at).startsWith(words.substring(sign + 1, sign + 2));
        return !isSigned ? 0 : words.charAt(sign) == '+' ? 1 : -1;
    }

    /// `3 seconds longer`, `cut a second off`, 再短三秒, 多留两秒 are differences; `shorten to 12 s` is not.
    private static boolean isDifference(Clause clause, int at, boolean isDirected) {
        if (clause.is(at - 1, Sign.AS) || isLimited(clause, at) || isLasting(clause, at)) return false;
        if (clause.is(at - 1, Sign.AT) && clause.is(at - 2, Sign.BY, Sign.MORE, Sign.LESS)) return true;
        if (clause.is(at - 1, Sign.TO, Sign.AT, Sign.UNTIL) && !clause.is(at + 1, Sign.LONG, Sign.SHORT, Sign.OFF))
            return false;
        boolean isGoal = clause.is(at - 1, Sign.LONG, Sign.SHORT)
                && clause.wordsAt(at - 1).length() > 1
                && isComparative(clause, at - 1);
        if (isGoal) return false;
        if (isStretched(clause, at)) return true;
        int remove = clause.index(Sign.REMOVE);
        boolean isTaken = remove >= 0
                && remove < at
                && IntStream.range(remove, at).noneMatch(i -> clause.is(i, Sign.TO))
                && !clause.is(at + 1, Sign.TO);
        if (isTaken) return true;
        int counted = clause.is(at - 1, Sign.COUNTER, Sign.IT) ? at - 2 : at - 1;
        String before = clause.wordsAt(counted);
        boolean isAWhile = before.contains("会");
        if (before.startsWith("再") || (before.startsWith("多") && !isAWhile) || before.startsWith("少")) return true;
        if (clause.is(at - 1, Sign.NEW) && !clause.has(Sign.MAKE)) return true;
        boolean isAdded = clause.is(at - 1, Sign.ADD) && (before.equals("加") || before.equals("add"));
        if (isAdded && !clause.has(Sign.MAKE)) return true;
        if (clause.is(at - 1, Sign.BY) || clause.is(at + 1, Sign.OFF, Sign.MORE, Sign.LESS)) return true;
        if (clause.is(at + 1, Sign.LONG, Sign.SHORT))
            return clause.has(Sign.MORE, Sign.ADD) || clause.is(at + 1, Sign.SHORT) || isComparative(clause, at + 1);
        boolean isCounted = clause.is(at - 1, Sign.COUNTER) && clause.is(at - 2, Sign.MORE, Sign.LESS);
        if (isCounted || clause.is(at - 1, Sign.MORE, Sign.LESS) || clause.has(Sign.OFF)) return true;
        if (clause.has(Sign.CUT) || (clause.has(Sign.ADD) && clause.has(Sign.TO) && !isGiven(clause))) return true;
        return isDirected && !clause.has(Sign.TO) && clause.has(Sign.MORE, Sign.LESS, Sign.HOLD);
    }

    /// `no longer than 5 s`, `trim it to under 15 s`: a limit that is kept to.
    private static boolean isLimited(Clause clause, int at) {
        String before = clause.wordsAt(at - 1);
        boolean isUnder = before.equals("under") || before.equals("below") || before.equals("within");
        return before.equals("than") || isUnder;
    }

    /// `stretch it so that it runs 45 s`: so long it is then.
    private static boolean isLasting(Clause clause, int at) {
        return clause.is(at - 1, Sign.HOLD)
                && !Letters.isHan(clause.wordsAt(at - 1).charAt(0))
                && !clause.is(at + 1, Sign.LONG, Sign.SHORT, Sign.MORE, Sign.LESS);
    }

    /// `give the dog 5 s to breathe`: so long it gets.
    private static boolean isGiven(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.ADD));
        return word.startsWith("giv") || word.equals("gave");
    }

    /// 缩短5秒, `extend it 3 seconds`, 再多放两秒: by so much; 缩短到 and `shorten to` are goals.
    private static boolean isStretched(Clause clause, int at) {
        int verb = clause.index(Sign.SHORTEN, Sign.LENGTHEN);
        String word = clause.wordsAt(verb);
        boolean isGoal = word.endsWith("到") || word.endsWith("至") || word.endsWith("成") || clause.has(Sign.TO);
        boolean isNear = verb >= 0 && verb < at && !isGoal && !clause.has(Sign.AT);
        boolean isMore =
                clause.is(at - 2, Sign.MORE, Sign.LESS) && clause.is(at - 1, Sign.HOLD, Sign.PUT, Sign.PLAY, Sign.SHOW);
        boolean isHan = clause.is(at - 1, Sign.LONG, Sign.SHORT)
                && clause.wordsAt(at - 1).length() == 1;
        return isNear || isMore || isHan;
    }

    /// `20 seconds long` is a length, `3 seconds longer` a difference.
    private static boolean isComparative(Clause clause, int at) {
        return clause.wordsAt(at).endsWith("er")
                || clause.wordsAt(at).endsWith("一点")
                || clause.wordsAt(at).endsWith("些");
    }
}
