package diorama.words;

import java.util.List;
import java.util.Set;

/// Which words say that there is too much of something though none of them is "too": 有点长, "it's a bit long", "the zoom
/// is very strong", 音乐很吵, "photo 2 looks dark".
final class Complaints {
    private static final Sign[] PLAIN = {
        Sign.LONG,
        Sign.SHORT,
        Sign.FAST,
        Sign.SLOW,
        Sign.BIG,
        Sign.SMALL,
        Sign.LOUD,
        Sign.QUIET,
        Sign.BRIGHT,
        Sign.DARK,
        Sign.PALE,
        Sign.STRONG,
        Sign.GENTLE
    };
    private static final Set<String> PLAIN_WORDS = Set.of(
            "long",
            "short",
            "fast",
            "slow",
            "big",
            "small",
            "large",
            "loud",
            "quiet",
            "bright",
            "dark",
            "pale",
            "dull",
            "flat",
            "washed out",
            "dim",
            "quick",
            "tiny",
            "huge",
            "sluggish",
            "hectic",
            "lengthy",
            "intense",
            "brief",
            "rushed",
            "hurried",
            "frantic",
            "weak");
    private static final Set<String> EXPOSED = Set.of(
            "overexposed",
            "over-exposed",
            "underexposed",
            "under-exposed",
            "blown out",
            "过曝",
            "曝过头",
            "曝过了",
            "太曝",
            "曝光不足",
            "欠曝");
    private static final Set<String> DULL = Set.of("empty", "naked", "bare", "dead", "quiet", "sad", "nothing", "cold");
    private static final List<String> SEEMING = List.of(
            "looks", "look", "seems", "seem", "feels", "feel", "sounds", "sound", "is", "are", "it's", "that's");

    private final Senses senses;

    Complaints(Senses senses) {
        this.senses = senses;
    }

    /// 有点长 and `it's a bit long` complain; `a bit longer` and 长一点 wish.
    boolean isSomewhatTooMuch(int i) {
        String word = senses.word(i);
        boolean isBit = senses.is(i, Sign.FILLER) && word.equals("bit") && (i == 0 || senses.isMark(i - 1));
        if (isBit && senses.is(i + 1, PLAIN) && PLAIN_WORDS.contains(senses.word(i + 1))) return true;
        if (!senses.is(i, Sign.A_BIT) || !senses.is(i + 1, PLAIN)) return false;
        if (word.startsWith("有")) return true;
        boolean isPlain = PLAIN_WORDS.contains(senses.word(i + 1));
        boolean hasVerb = false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isMark(k); k--)
            hasVerb |= senses.isSort(k, Sign.Sort.VERB) && !senses.is(k, Sign.HOLD);
        return isPlain && !hasVerb && i > 0 && (!senses.isMark(i - 1) || senses.is(i - 1, Sign.BUT));
    }

    /// `overexposed`, 过曝: too bright, in one word.
    boolean isExposure(int i) {
        return senses.is(i, Sign.BRIGHT, Sign.DARK)
                && EXPOSED.contains(senses.word(i))
                && !senses.is(i - 1, Sign.TOO)
                && !senses.is(i + 1, Sign.PHOTO, Sign.CLIP);
    }

    /// `way 2 long`, `the music is 2 loud`: too, as it is typed in haste.
    boolean isTwo(int i) {
        boolean isTwo = senses.at(i) instanceof Meaning.Figure(var n)
                && n == 2
                && senses.word(i).equals("2");
        return isTwo
                && PLAIN_WORDS.contains(senses.word(i + 1))
                && !senses.is(i - 1, Sign.PHOTO, Sign.CLIP, Sign.AND, Sign.LISTING, Sign.COMMA);
    }

    /// `so dull without music`, `it feels empty with no music`: some is wished.
    boolean isMissed(int i) {
        if (!senses.is(i, Sign.WITHOUT, Sign.NO) || !senses.is(i + 1, Sign.MUSIC)) return false;
        boolean isMissed = false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isMark(k); k--) {
            if (senses.isSort(k, Sign.Sort.VERB)) return false;
            boolean isDull = senses.is(k, Sign.PALE, Sign.TOO) || DULL.contains(senses.word(k));
            if (isDull) senses.becomes(k, Sign.FILLER);
            isMissed |= isDull;
        }
        return isMissed;
    }

    /// `pacing's sluggish`: a thing, and that it is so, in one word.
    boolean isShortlyStated(int i) {
        boolean isThing = i > 0 && senses.isThing(i - 1) && senses.word(i - 1).endsWith("'s");
        return isThing
                && senses.is(i, PLAIN)
                && PLAIN_WORDS.contains(senses.word(i))
                && senses.endsClause(i + 1)
                && !senses.isQuestion();
    }

    /// A thing, and that it is so: `the music is really loud`, 音乐很吵, `photo 2 looks dark`.
    boolean isStated(int i) {
        boolean isVery = senses.is(i, Sign.VERY);
        boolean isSeeming = (senses.is(i, Sign.IS) || senses.is(i, Sign.FILLER)) && SEEMING.contains(senses.word(i));
        if ((!isVery && !isSeeming) || i == 0 || !senses.is(i + 1, PLAIN) || senses.isQuestion()) return false;
        String word = senses.word(i + 1);
        boolean isHan = Letters.isHan(word.charAt(0));
        boolean isPlain = isHan ? word.length() == 1 : PLAIN_WORDS.contains(word) || word.equals("strong");
        boolean isSaid = isVery
                ? (senses.isThing(i - 1) && isHan) || senses.is(i - 1, Sign.COUNTER, Sign.IS)
                : senses.isThing(i - 1) || senses.is(i - 1, Sign.IT, Sign.FILLER, Sign.ALL);
        boolean isAll = senses.endsClause(i + 2) || senses.is(i + 2, Sign.FOR, Sign.A_BIT, Sign.NOW);
        return isPlain && isSaid && isAll && !isDone(i);
    }

    /// "The music stops so abruptly": no wish that it stop.
    boolean isEnding(int i) {
        return senses.is(i, Sign.NOT) && senses.word(i).equals("stops") && i > 0 && senses.isThing(i - 1);
    }

    /// A verb before it says what shall be done.
    private boolean isDone(int i) {
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isMark(k); k--)
            if (senses.isSort(k, Sign.Sort.VERB) || senses.is(k, Sign.WANT)) return true;
        return false;
    }
}
