package diorama.words;

import diorama.look.Filter;
import diorama.look.Mood;
import diorama.look.Transition;
import java.util.Optional;

/// Which sense of a word for how a picture looks is meant: "punchier" of colours and not of the pace, 日系 of a tone and
/// not of a song, a blur that fills bars and not one between two pictures.
final class LookWords {
    private static final int NEAR = 4;

    private final Senses senses;

    LookWords(Senses senses) {
        this.senses = senses;
    }

    /// The look that this word is for, where its neighbours say so.
    Optional<Meaning> meant(int i) {
        if (isPunch(i)) return Optional.of(new Meaning.Grading(Filter.VIVID));
        if (isFreshTone(i)) return Optional.of(new Meaning.Grading(Filter.PASTEL));
        if (isSomeWarmth(i)) return Optional.of(new Meaning.Grading(Filter.WARM));
        if (isSaturation(i)) return Optional.of(new Meaning.Grading(Filter.SATURATION));
        if (isMoody(i)) return Optional.of(new Meaning.Grading(Filter.CINEMATIC));
        if (isFaded(i)) return Optional.of(new Meaning.Grading(Filter.MATTE));
        if (isColourAgain(i)) return Optional.of(Sign.RESTORE);
        if (isFilling(i)) return Optional.of(new Meaning.Grading(Filter.BLUR));
        return Optional.empty();
    }

    /// `the colours a bit punchier`, `give the colours some punch`.
    private boolean isPunch(int i) {
        boolean isWord = senses.is(i, Sign.FAST, Sign.ENERGETIC, Sign.STRONG)
                && (senses.word(i).startsWith("punch") || senses.word(i).startsWith("bold"));
        return isWord && isNear(i, Sign.COLOUR) && !isNear(i, Sign.MUSIC) && !isNear(i, Sign.TEXT);
    }

    /// 日系小清新的调调, 画面清新一点.
    private boolean isFreshTone(int i) {
        if (!(senses.at(i) instanceof Meaning.Feeling(var mood, var _)) || mood != Mood.ACOUSTIC) return false;
        String word = senses.word(i);
        boolean isFresh =
                word.equals("日系") || word.equals("森系") || word.endsWith("清新") || word.equals("文艺") || word.equals("田园");
        return isFresh
                && !isNear(i, Sign.MUSIC)
                && (isNear(i, Sign.FILTER) || isNear(i, Sign.COLOUR) || isNear(i, Sign.FRAME));
    }

    /// `fill those bars with a soft blur of the same shot`.
    private boolean isFilling(int i) {
        boolean isBlur =
                senses.at(i) instanceof Meaning.Entering(var kind) && kind == Transition.BLUR && isWord(i, "blur");
        return isBlur
                && !isNear(i, Sign.TRANSITION)
                && (isInPart(i, Sign.BARS) || isInPart(i, Sign.BACKGROUND) || isInPart(i, Sign.FILL));
    }

    /// 饱和降一点, `less saturated`: less than there is.
    private boolean isSaturation(int i) {
        boolean isVivid = senses.at(i) instanceof Meaning.Grading(var filter) && filter == Filter.VIVID;
        boolean isWord = senses.word(i).equals("饱和") || senses.word(i).startsWith("saturat");
        boolean isLess = senses.is(i + 1, Sign.TURN_DOWN, Sign.SHORTEN, Sign.LESS, Sign.LOWER)
                || senses.is(i - 1, Sign.LESS, Sign.TURN_DOWN);
        return isVivid && isWord && isLess;
    }

    /// `a moody, dark look`.
    private boolean isMoody(int i) {
        return senses.at(i) instanceof Meaning.Unknown
                && senses.word(i).equals("moody")
                && ((senses.is(i + 1, Sign.COMMA) && isNear(i + 2, Sign.FILTER))
                        || isNear(i, Sign.FILTER)
                        || isNear(i, Sign.COLOUR))
                && !isNear(i, Sign.MUSIC);
    }

    /// `faded and grainy`.
    private boolean isFaded(int i) {
        boolean isWord = senses.is(i, Sign.PALE) && senses.word(i).equals("faded");
        boolean isJoined = senses.is(i + 1, Sign.AND, Sign.COMMA) && senses.at(i + 2) instanceof Meaning.Grading;
        boolean isBehind = senses.is(i - 1, Sign.AND) && senses.at(i - 2) instanceof Meaning.Grading;
        return isWord && (isJoined || isBehind || senses.is(i + 1, Sign.FILTER));
    }

    /// `colour for everything else`.
    private boolean isColourAgain(int i) {
        boolean isStart = i == 0 || senses.isMark(i - 1);
        boolean isForRest = senses.is(i + 1, Sign.FOR) && senses.is(i + 2, Sign.REST);
        boolean isOnlyOn = senses.is(i + 1, Sign.ONLY) && senses.is(i + 2, Sign.ON, Sign.FOR, Sign.IN);
        return isStart && senses.is(i, Sign.COLOUR) && (isForRest || isOnlyOn);
    }

    /// 转场改成推: one picture pushes the other.
    boolean isPush(int i) {
        return senses.at(i) instanceof Meaning.Moving && senses.word(i).equals("推") && isInPart(i, Sign.TRANSITION);
    }

    /// `a touch of warmth`.
    private boolean isSomeWarmth(int i) {
        boolean isSome = senses.is(i - 1, Sign.A_BIT, Sign.ADD, Sign.WITH, Sign.MORE)
                || senses.word(i - 1).equals("some")
                || (senses.is(i - 1, Sign.OF) && senses.is(i - 2, Sign.A_BIT));
        return senses.is(i, Sign.WARMER) && isSome;
    }

    private boolean isWord(int i, String start) {
        return senses.word(i).startsWith(start) && !senses.word(i).contains(" ");
    }

    private boolean isNear(int i, Sign sign) {
        return isWithin(i, NEAR, sign);
    }

    private boolean isInPart(int i, Sign sign) {
        return isWithin(i, Senses.FURTHEST, sign);
    }

    private boolean isWithin(int i, int most, Sign sign) {
        for (int k = i - 1; k >= Math.max(0, i - most) && !senses.isEnd(k); k--) if (senses.is(k, sign)) return true;
        for (int k = i + 1; k < Math.min(senses.size(), i + most + 1) && !senses.isEnd(k); k++)
            if (senses.is(k, sign)) return true;
        return false;
    }
}
