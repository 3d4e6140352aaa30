package diorama.words;

import diorama.look.Motion;
import java.util.Set;

/// Chinese words of telling whose sense their neighbours decide: 片子放到最后 is a time and moves nothing; 变黑收尾 ends
/// the film, 大山收尾 puts a picture last; 第二张暗下来 is of that picture, 最后暗下来 of the film.
final class StoryWords {
    private static final Set<String> ENOUGH =
            Set.of("就行", "就行了", "就可以", "就可以了", "就够", "就够了", "即可", "就好了", "就得", "就得喇", "得喇");

    private static final Set<String> SPARING =
            Set.of("别", "不", "不要", "勿", "不用", "唔好", "唔使", "别再", "不许", "不能", "请勿", "唔");
    private static final Set<String> BEHIND = Set.of("后面", "后边", "之后", "后头", "以后");

    private static final Set<String> GROWING = Set.of("慢慢变大", "渐渐变大", "慢慢大起来", "由小到大", "从小到大", "慢慢放大");

    private final Senses senses;

    StoryWords(Senses senses) {
        this.senses = senses;
    }

    /// Did one of these words get its sense?
    boolean settles(int i) {
        if (isNextDeed(i)) senses.becomes(i, Sign.THEN);
        if (isGrowing(i)) senses.becomes(i, new Meaning.Moving(Motion.ZOOM_IN));
        if (isPlayedToEnd(i) || (isClosing(i) && !isAtClose(i)) || isForNow(i) || isHardlyHeard(i))
            senses.becomes(i, Sign.FILLER);
        else if (isSparing(i)) spare(i);
        else if (isLikened(i)) senses.becomes(i, Sign.FILLER);
        else if (isAtClose(i)) senses.becomes(i, Sign.END);
        else if (areOthersBehind(i)) senses.becomes(i, Sign.REST);
        else if (isToBe(i)) senses.becomes(i, Sign.IS);
        else if (isEnough(i)) senses.becomes(i, Sign.COMMA);
        else if (isDarkened(i)) senses.becomes(i, Sign.DARKEN);
        else if (isStretchHead(i)) senses.becomes(i, senses.is(i, Sign.START) ? Sign.HEAD : Sign.TAIL);
        else if (isShift(i)) senses.becomes(i, senses.word(i).equals("早") ? Sign.EARLIER : Sign.LATER);
        else if (isDrawn(i)) draw(i);
        else if (isOpenerFilm(i)) senses.becomes(i, Sign.FILM);
        else return false;
        return true;
    }

    /// 第一张慢慢变大: of a picture it is no sound that grows.
    private boolean isGrowing(int i) {
        if (!senses.is(i, Sign.FADE_IN) || !GROWING.contains(senses.word(i))) return false;
        boolean isOfPicture = false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isMark(k); k--) {
            if (senses.is(k, Sign.MUSIC, Sign.SOUND, Sign.VOLUME, Sign.QUIET, Sign.TITLE, Sign.TEXT, Sign.CAPTION))
                return false;
            isOfPicture |= senses.is(k, Sign.PHOTO, Sign.EACH)
                    || senses.at(k) instanceof Meaning.Nth
                    || (senses.at(k) instanceof Meaning.Name(var _, var _, var isSound) && !isSound);
        }
        return isOfPicture;
    }

    /// 第二张删了，再加段音乐: one deed after another; 再加两秒 is more of the same.
    private boolean isNextDeed(int i) {
        if (!senses.is(i, Sign.MORE) || !senses.word(i).equals("再")) return false;
        boolean isDeed = senses.is(i + 1, Sign.ADD, Sign.CHANGE, Sign.REMOVE, Sign.REPLACE, Sign.PUT)
                || senses.is(i + 1, Sign.EXPORT, Sign.SAVE, Sign.SWAP, Sign.SHUFFLE, Sign.REVERSE);
        boolean isAmount = senses.at(i + 2) instanceof Meaning.Length
                || senses.at(i + 2) instanceof Meaning.Fraction
                || senses.is(i + 2, Sign.A_BIT);
        boolean isFirst = i > 0 && senses.isMark(i - 1);
        return isDeed && !isAmount && (isFirst || senses.isVerbBefore(i));
    }

    /// 片子放到最后, 播到结尾: when it ends.
    private boolean isPlayedToEnd(int i) {
        String word = senses.word(i);
        boolean isTo = word.equals("放到") || word.equals("播到") || word.equals("放") || word.equals("播");
        boolean isEnd = senses.is(i + 1, Sign.END)
                || (senses.at(i + 1) instanceof Meaning.Nth(var n)
                        && n == -1
                        && senses.word(i + 1).equals("最后"));
        return isTo && isEnd && senses.is(i - 1, Sign.FILM) && senses.endsClause(i + 2);
    }

    /// 慢慢变黑收尾, 以“再见”收尾.
    private boolean isClosing(int i) {
        String word = senses.word(i);
        return senses.is(i, Sign.MOVE)
                && (word.equals("收尾") || word.equals("压轴"))
                && (senses.is(i - 1, Sign.FADE_OUT, Sign.FADE)
                        || senses.at(i - 1) instanceof Meaning.Entering
                        || senses.at(i - 1) instanceof Meaning.Tint);
    }

    /// 别删第二张, 第一张不删: it stays, and is not the only one that does.
    private boolean isSparing(int i) {
        boolean isNot = senses.is(i, Sign.NOT, Sign.REMOVE) && SPARING.contains(senses.word(i));
        String next = senses.word(i + 1);
        return isNot
                && senses.is(i + 1, Sign.REMOVE)
                && (next.startsWith("删")
                        || next.startsWith("去掉")
                        || next.startsWith("剪")
                        || next.startsWith("扔")
                        || next.startsWith("丢")
                        || next.startsWith("砍"));
    }

    private void spare(int i) {
        senses.join(i, Sign.UNTOUCHED);
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.is(k, Sign.STOP); k--)
            if (senses.is(k, Sign.KEEP) && !senses.word(k).startsWith("只")) senses.becomes(k, Sign.UNTOUCHED);
    }

    /// 收尾的地方来一句…, 收尾四秒: the end, and nothing is moved there.
    private boolean isAtClose(int i) {
        if (!senses.is(i, Sign.MOVE) || !senses.word(i).equals("收尾")) return false;
        for (int k = i + 1; k < Math.min(senses.size(), i + 6) && !senses.isMark(k); k++)
            if (senses.at(k) instanceof Meaning.Quote || senses.at(k) instanceof Meaning.Length) return true;
        return senses.is(i + 1, Sign.OF) || senses.at(i - 1) instanceof Meaning.Quote;
    }

    /// 头一张放五秒，后面的每张两秒: all that were not named.
    private boolean areOthersBehind(int i) {
        boolean isBehind = senses.is(i, Sign.END, Sign.AFTER) && BEHIND.contains(senses.word(i));
        if (!isBehind || i < 2 || !senses.isMark(i - 1)) return false;
        int next = senses.is(i + 1, Sign.OF) ? i + 2 : i + 1;
        boolean isMany = next > i + 1 || senses.is(next, Sign.EACH, Sign.ALL);
        boolean isNamed = false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.is(k, Sign.STOP); k--)
            isNamed |= senses.at(k) instanceof Meaning.Nth || senses.is(k, Sign.HEAD);
        return isMany && isNamed && !senses.is(next, Sign.TITLE, Sign.TEXT, Sign.MUSIC);
    }

    /// 第二张暗下来: darker, no end of the film.
    private boolean isDarkened(int i) {
        if (!senses.is(i, Sign.FADE_OUT) || !senses.word(i).startsWith("暗")) return false;
        boolean isOfPicture = false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isMark(k); k--) {
            if (senses.is(k, Sign.FILM, Sign.END, Sign.CREDIT)) return false;
            if (senses.at(k) instanceof Meaning.Nth(var n))
                isOfPicture |= !senses.word(k).equals("最后");
            isOfPicture |= senses.at(k) instanceof Meaning.Name || senses.is(k, Sign.PHOTO, Sign.IT, Sign.EACH);
        }
        return isOfPicture || senses.is(i + 1, Sign.A_BIT);
    }

    /// 第一张要是全家福: shall be, no condition.
    private boolean isToBe(int i) {
        boolean isIf = senses.is(i, Sign.IF) && senses.word(i).equals("要是");
        return isIf
                && senses.isThing(i - 1 - (senses.is(i - 1, Sign.COUNTER) ? 1 : 0))
                && senses.at(i + 1) instanceof Meaning.Name;
    }

    /// 弄成一个视频就行一张放五秒: with this the wish is said, and another one follows.
    private boolean isEnough(int i) {
        boolean isSaid = senses.is(i, Sign.FILLER) && ENOUGH.contains(senses.word(i));
        return isSaid && i > 0 && !senses.isMark(i - 1) && !senses.endsClause(i + 1);
    }

    /// 前三秒先不要音乐: "first" orders nothing here.
    private boolean isForNow(int i) {
        return senses.is(i, Sign.THEN)
                && senses.word(i).equals("先")
                && i > 0
                && !senses.isMark(i - 1)
                && (senses.is(i + 1, Sign.REMOVE) || senses.isSort(i + 1, Sign.Sort.NOT));
    }

    /// 音乐太小了都听不见: said once already.
    private boolean isHardlyHeard(int i) {
        if (!senses.is(i, Sign.TURN_UP) || !senses.word(i).contains("听不")) return false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.is(k, Sign.STOP); k--)
            if (senses.is(k, Sign.SMALL, Sign.QUIET, Sign.GENTLE)) return true;
        return false;
    }

    /// 开头三秒不要音乐, 结尾的2秒: so many seconds there.
    private boolean isStretchHead(int i) {
        boolean isEdge = senses.is(i, Sign.START, Sign.END) && Letters.isHan((senses.word(i) + " ").charAt(0));
        int next = senses.is(i + 1, Sign.OF) ? i + 2 : i + 1;
        return isEdge
                && senses.at(next) instanceof Meaning.Length
                && senses.is(next + 1, Sign.REMOVE, Sign.NOT, Sign.NO, Sign.THEN);
    }

    /// 标题晚两秒再出现, 早一秒消失: a shift in time.
    private boolean isShift(int i) {
        String word = senses.word(i);
        boolean isSaid = word.equals("晚") || word.equals("迟") || word.equals("早");
        if (isSaid && senses.is(i - 1, Sign.TOO)) return true;
        return isSaid && (senses.at(i + 1) instanceof Meaning.Length || senses.is(i + 1, Sign.A_BIT));
    }

    /// 做个12秒的vlog片头: what is made is an opening, and no words are asked for.
    private boolean isOpenerFilm(int i) {
        boolean isOpener = senses.word(i).equals("片头") || senses.word(i).equals("片尾");
        if (!isOpener || !senses.endsClause(i + 1)) return false;
        for (int k = i - 1; k >= Math.max(0, i - 6) && !senses.isMark(k); k--) if (senses.is(k, Sign.MAKE)) return true;
        return false;
    }

    /// 从近慢慢拉到远: away; 由远到近: nearer.
    private boolean isDrawn(int i) {
        return drawn(i) >= 0;
    }

    private int drawn(int i) {
        int side = side(i);
        if (side == 0 || !senses.is(i - 1, Sign.FROM)) return -1;
        for (int k = i + 1; k < Math.min(senses.size(), i + 6) && !senses.isMark(k); k++)
            if (side(k) == -side) return k;
        return -1;
    }

    private int side(int i) {
        String word = senses.word(i);
        return word.equals("近") ? 1 : word.equals("远") ? -1 : 0;
    }

    private void draw(int i) {
        int end = drawn(i);
        var motion = new Meaning.Moving(side(i) > 0 ? Motion.ZOOM_OUT : Motion.ZOOM_IN);
        for (int k = i - 1; k < end; k++) if (!senses.is(k, Sign.SLOW, Sign.FAST)) senses.becomes(k, Sign.FILLER);
        senses.becomes(end, motion);
    }

    /// 跟抖音那种一样带感的: likened to it, and not made for it.
    boolean isLikened(int i) {
        boolean isAs = senses.word(i - 1).equals("跟")
                || senses.word(i - 1).equals("像")
                || senses.word(i - 1).equals("和");
        boolean isSame = senses.word(i + 1).startsWith("那种")
                || senses.word(i + 1).startsWith("一样")
                || senses.word(i + 1).startsWith("那样");
        return senses.at(i) instanceof Meaning.Showing && isAs && isSame;
    }
}
