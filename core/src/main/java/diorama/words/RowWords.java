package diorama.words;

import diorama.look.Colour;
import java.util.Set;

/// Idioms about the row of pictures, whose sense their neighbours decide: "save the sunset for last" saves no project,
/// "the opener" is a picture, "let it breathe" is time, "come up again" is once more.
final class RowWords {
    private static final Set<String> SINKING = Set.of("sink", "sinks", "go", "goes", "come", "fade", "drift", "melt");

    private static final Set<String> STEPS =
            Set.of("place", "places", "spot", "spots", "position", "positions", "slot", "slots", "notch", "notches");

    private final Senses senses;

    RowWords(Senses senses) {
        this.senses = senses;
    }

    /// Did one of these words get its sense?
    boolean settles(int i) {
        if (isShifted(i)) shift(i);
        else if (isSavedForLast(i)) moveToLast(i);
        else if (isTakenSeconds(i))
            senses.becomes(i, new Meaning.Length(Math.round(((Meaning.Figure) senses.at(i)).value() * 1000)));
        else if (isMeasuredPicture(i))
            senses.becomes(i, new Meaning.Nth((int) ((Meaning.Figure) senses.at(i)).value()));
        else if (isGivenSeconds(i) || isGoalSeconds(i))
            senses.becomes(i, new Meaning.Length(Math.round(((Meaning.Figure) senses.at(i)).value() * 1000)));
        else if (isUpTo(i)) senses.becomes(i, Sign.BEFORE);
        else if (isPlaceWord(i)) senses.becomes(i, Sign.FILLER);
        else if (isPop(i)) senses.becomes(i, Sign.EACH);
        else if (isStrippedTo(i)) senses.becomes(i, Sign.KEEP);
        else if (isFlippedPair(i)) senses.becomes(i, Sign.SWAP);
        else if (isBareStop(i)) {
            if (senses.is(i - 1, Sign.ONLY)) senses.becomes(i - 1, Sign.FILLER);
            senses.becomes(i, Sign.FILLER);
        } else if (isBeforeEntering(i)) senses.becomes(i, Sign.BEFORE);
        else if (isPutAtEdge(i)) senses.becomes(i, senses.is(i, Sign.CREDIT) ? Sign.END : Sign.START);
        else if (isOpener(i)) senses.becomes(i, new Meaning.Nth(1));
        else if (isBreathing(i)) senses.becomes(i, isTimed(i) ? Sign.FILLER : Sign.LENGTHEN);
        else if (isOnceMore(i)) senses.becomes(i, Sign.DUPLICATE);
        else if (isToGo(i)) senses.becomes(i, Sign.REMOVE);
        else if (isSinking(i)) senses.becomes(i, Sign.FADE_OUT);
        else return false;
        return true;
    }

    /// `push the beach back two places`: so many steps in the row, and no way to come in.
    private boolean isShifted(int i) {
        if (!senses.is(i, Sign.PUSH, Sign.TURN_UP, Sign.TURN_DOWN, Sign.SWAP)) return false;
        for (int k = i + 1; k < Math.min(senses.size(), i + 8) && !senses.isMark(k); k++)
            if (STEPS.contains(senses.word(k))) return true;
        return false;
    }

    private void shift(int i) {
        boolean isUp = senses.is(i, Sign.TURN_UP);
        boolean isDown = senses.is(i, Sign.TURN_DOWN);
        senses.becomes(i, Sign.MOVE);
        for (int k = i + 1; k < Math.min(senses.size(), i + 8) && !senses.isMark(k); k++) {
            boolean isBack = senses.word(k).equals("back") || senses.is(k, Sign.DOWN);
            boolean isOn = senses.word(k).equals("forward") || senses.is(k, Sign.UP);
            if (isBack || isOn) senses.becomes(k, isBack ? Sign.LATER : Sign.EARLIER);
            if (STEPS.contains(senses.word(k)))
                senses.becomes(k, isUp ? Sign.EARLIER : isDown ? Sign.LATER : Sign.FILLER);
        }
    }

    /// `save the sunset for last`, `leave the dog till the end`, 小狗留到最后再出现.
    private boolean isSavedForLast(int i) {
        boolean isHan = senses.is(i, Sign.HOLD, Sign.KEEP) && senses.word(i).startsWith("留到");
        if (isHan) return senses.word(i + 1).startsWith("最后") || senses.is(i + 1, Sign.END);
        if (!senses.is(i, Sign.SAVE, Sign.KEEP)) return false;
        int link = linkToLast(i);
        return link > i + 1 && senses.isThing(senses.word(link - 1).equals("one") ? link - 2 : link - 1);
    }

    /// Where "for" stands before "last", "until" before "the end"; -1 where neither does.
    private int linkToLast(int i) {
        for (int k = i + 1; k < Math.min(senses.size(), i + 8) && !senses.isMark(k); k++) {
            int last = senses.is(k + 1, Sign.FILLER) ? k + 2 : k + 1;
            boolean isLast = senses.at(last) instanceof Meaning.Nth(var n) && n == -1;
            boolean isLink = senses.is(k, Sign.UNTIL)
                    || (senses.is(k, Sign.FOR) && !senses.word(k).equals("during"));
            boolean isEnd = senses.is(last, Sign.END) && senses.endsClause(last + 1);
            if (isLink && (isEnd || (isLast && senses.endsClause(last + 1)))) return k;
        }
        return -1;
    }

    private void moveToLast(int i) {
        int link = linkToLast(i);
        senses.becomes(i, Sign.MOVE);
        if (link > 0) senses.becomes(link, Sign.TO);
        else if (!senses.is(i + 1, Sign.END)) senses.becomes(i + 1, new Meaning.Nth(-1));
    }

    /// `a bit long, take 6 off`: seconds, where of time it was spoken just before.
    private boolean isTakenSeconds(int i) {
        boolean isOff = senses.is(i - 1, Sign.CUT, Sign.ADD)
                || (senses.is(i - 1, Sign.REMOVE) && senses.behind(i).contains("off"));
        boolean isTaken = senses.at(i) instanceof Meaning.Figure(var n) && n > 0 && n < 600 && isOff;
        for (int k = i - 2; isTaken && senses.endsClause(i + 1) && k >= Math.max(0, i - Senses.FURTHEST); k--)
            if (senses.is(k, Sign.LONG, Sign.SHORT, Sign.SHORTEN)) return true;
        return false;
    }

    /// `shave half a second off 2 and 3`: of those pictures.
    private boolean isMeasuredPicture(int i) {
        boolean isFigure = senses.at(i) instanceof Meaning.Figure(var n) && n >= 1 && n < 1000 && n == Math.rint(n);
        if (!isFigure) return false;
        boolean isBehind = senses.at(i - 1) instanceof Meaning.Length || senses.is(i - 1, Sign.OFF, Sign.TO, Sign.ON);
        boolean isPair = senses.is(i + 1, Sign.AND, Sign.LISTING)
                && senses.at(i + 2) instanceof Meaning.Figure
                && senses.endsClause(i + 3);
        boolean isSecond = senses.is(i - 1, Sign.AND, Sign.LISTING)
                && senses.at(i - 2) instanceof Meaning.Nth
                && senses.endsClause(i + 1);
        boolean isFirst = i == 0 || senses.isMark(i - 1);
        boolean isLeading = isFirst
                && senses.is(i + 1, Sign.AND, Sign.LISTING)
                && senses.at(i + 2) instanceof Meaning.Figure
                && senses.at(i + 3) instanceof Meaning.Length;
        boolean isLed = senses.is(i - 1, Sign.AND, Sign.LISTING)
                && senses.at(i - 2) instanceof Meaning.Nth
                && senses.at(i + 1) instanceof Meaning.Length;
        if (isLeading || isLed) return true;
        int from = isSecond ? i - 2 : i;
        boolean isMeasured =
                senses.at(from - 1) instanceof Meaning.Length || senses.at(from - 2) instanceof Meaning.Length;
        return isMeasured && (isSecond || (isBehind && (isPair || senses.is(i - 1, Sign.OFF))));
    }

    /// `give me 4.5 on the sunset`: seconds.
    private boolean isGivenSeconds(int i) {
        boolean isFigure = senses.at(i) instanceof Meaning.Figure(var n) && n > 0 && n <= 60;
        int picture = senses.is(i + 2, Sign.FILLER) ? i + 3 : i + 2;
        return isFigure
                && senses.is(i - 1, Sign.WANT, Sign.ADD, Sign.FILLER)
                && senses.is(i + 1, Sign.ON)
                && (senses.at(picture) instanceof Meaning.Name || senses.at(picture) instanceof Meaning.Nth)
                && senses.endsClause(senses.is(picture + 1, Sign.PHOTO) ? picture + 2 : picture + 1);
    }

    /// `from 3 seconds to 1.5`, `… stretch it, make it 40`: what it becomes is seconds too.
    private boolean isGoalSeconds(int i) {
        boolean isFigure = senses.at(i) instanceof Meaning.Figure(var n) && n > 0 && n <= 600;
        if (!isFigure || !senses.endsClause(i + 1)) return false;
        if (senses.is(i - 1, Sign.TO) && senses.at(i - 2) instanceof Meaning.Length && senses.is(i - 3, Sign.FROM))
            return true;
        boolean isMade = senses.is(i - 1, Sign.IT) && senses.is(i - 2, Sign.MAKE);
        for (int k = i - 3; isMade && k >= Math.max(0, i - Senses.FURTHEST); k--)
            if (senses.is(k, Sign.LONG, Sign.SHORT, Sign.LENGTHEN, Sign.SHORTEN)) return true;
        return false;
    }

    /// `everything up to the mountain`: what comes before it.
    private boolean isUpTo(int i) {
        int picture = senses.is(i + 1, Sign.FILLER) ? i + 2 : i + 1;
        return senses.is(i, Sign.TO, Sign.UNTIL)
                && Set.of("up to", "until", "till", "up until").contains(senses.word(i))
                && senses.is(i - 1, Sign.ALL)
                && (senses.at(picture) instanceof Meaning.Name || senses.at(picture) instanceof Meaning.Nth);
    }

    /// `to second place`: the number says it all.
    private boolean isPlaceWord(int i) {
        return senses.is(i, Sign.MOVE)
                && STEPS.contains(senses.word(i))
                && senses.at(i - 1) instanceof Meaning.Nth
                && senses.is(i - 2, Sign.TO, Sign.FILLER);
    }

    /// `4 seconds a pop`.
    private boolean isPop(int i) {
        return senses.word(i).equals("pop")
                && senses.word(i - 1).equals("a")
                && senses.at(i - 2) instanceof Meaning.Length;
    }

    /// `strip it back to just the first and last`: these stay.
    private boolean isStrippedTo(int i) {
        if (!senses.is(i, Sign.REMOVE, Sign.CUT, Sign.SHORTEN)) return false;
        boolean isOnly = false;
        int to = -1;
        for (int k = i + 1; k < Math.min(senses.size(), i + 12) && !senses.isEnd(k); k++) {
            if (senses.is(k, Sign.TO)) to = k;
            isOnly |= to >= 0 && senses.is(k, Sign.ONLY);
            boolean isPicture = senses.at(k) instanceof Meaning.Nth || senses.at(k) instanceof Meaning.Name;
            if (isPicture && to < 0) return false;
            if (senses.at(k) instanceof Meaning.Length || senses.is(k, Sign.MUSIC, Sign.TEXT, Sign.TITLE)) return false;
            if (isPicture && isOnly) return true;
        }
        return false;
    }

    /// `flip 3 and 5 around`.
    private boolean isFlippedPair(int i) {
        return senses.is(i, Sign.FLIP, Sign.ROTATE)
                && senses.word(i).equals("flip")
                && isNumber(i + 1)
                && senses.is(i + 2, Sign.AND)
                && isNumber(i + 3)
                && senses.word(i + 4).startsWith("a")
                && senses.endsClause(i + 5);
    }

    private boolean isNumber(int i) {
        return senses.at(i) instanceof Meaning.Figure || senses.at(i) instanceof Meaning.Nth;
    }

    /// `…, just stop`: how it ends, and no refusal.
    private boolean isBareStop(int i) {
        return senses.word(i).equals("stop")
                && senses.is(i, Sign.NOT)
                && senses.is(i - 1, Sign.ONLY, Sign.FILLER, Sign.IT)
                && senses.endsClause(i + 1)
                && i > 2;
    }

    /// 小狗出场前: before it comes.
    private boolean isBeforeEntering(int i) {
        return senses.is(i, Sign.HEAD)
                && senses.word(i).equals("前")
                && senses.is(i - 1, Sign.APPEAR)
                && senses.isThing(i - 2);
    }

    /// 海滩再来一张，放片尾: where a picture goes, and no words.
    private boolean isPutAtEdge(int i) {
        boolean isEdge = senses.word(i).equals("片尾") || senses.word(i).equals("片头");
        if (!isEdge || !senses.is(i - 1, Sign.PUT, Sign.MOVE) || !senses.endsClause(i + 1)) return false;
        boolean isPicture = false;
        for (int k = 0; k < senses.size(); k++) {
            if (senses.is(k, Sign.TEXT, Sign.CAPTION, Sign.MUSIC, Sign.WATERMARK)) return false;
            if (senses.is(k, Sign.WRITE, Sign.SAYS) || senses.at(k) instanceof Meaning.Quote) return false;
            isPicture |= senses.at(k) instanceof Meaning.Name(var name, var isKnown, var isSound) && !isSound;
            isPicture |= senses.at(k) instanceof Meaning.Nth;
        }
        return isPicture;
    }

    /// `the opener should stay longer`: the first picture, where "make the dog the opener" says where one is to go.
    private boolean isOpener(int i) {
        if (!senses.is(i, Sign.BEGINS) || !senses.word(i).equals("opener")) return false;
        for (int k = 0; k < senses.size(); k++)
            if (senses.at(k) instanceof Meaning.Name
                    || senses.at(k) instanceof Meaning.Nth
                    || senses.at(k) instanceof Meaning.Quote
                    || senses.is(k, Sign.PHOTO)) return false;
        return !senses.endsClause(i + 1) || senses.isVerbBefore(i);
    }

    /// `let every shot breathe a little`, `more breathing room`.
    private boolean isBreathing(int i) {
        boolean isWord = senses.word(i).startsWith("breath") && senses.at(i) instanceof Meaning.Unknown;
        if (isWord && Set.of("room", "space", "time").contains(senses.word(i + 1))) senses.becomes(i + 1, Sign.FILLER);
        return isWord;
    }

    private boolean isTimed(int i) {
        for (int k = Math.max(0, i - 8); k < Math.min(senses.size(), i + 8); k++)
            if (senses.at(k) instanceof Meaning.Length) return true;
        return false;
    }

    /// `the sunset should come up again after the dog`: seen a second time.
    private boolean isOnceMore(int i) {
        if (!senses.word(i).equals("again") || !(senses.at(i) instanceof Meaning.Unknown)) return false;
        boolean isShown = false;
        boolean isPicture = false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isMark(k); k--) {
            isShown |= senses.is(k, Sign.APPEAR, Sign.SHOW, Sign.HOLD) || senses.is(k, Sign.PUT, Sign.PLAY, Sign.USE);
            isPicture |= senses.at(k) instanceof Meaning.Name || senses.at(k) instanceof Meaning.Nth;
            if (senses.isSort(k, Sign.Sort.DEGREE) || senses.at(k) instanceof Meaning.Look) return false;
        }
        return isPicture && (isShown || senses.is(i + 1, Sign.AT, Sign.AFTER, Sign.BEFORE));
    }

    /// `I don't like the mountain, can it go?`
    private boolean isToGo(int i) {
        if (!senses.is(i, Sign.MOVE) || !senses.word(i).equals("go") || !senses.endsClause(i + 1)) return false;
        boolean isAsked = senses.is(i - 1, Sign.IT) && senses.is(i - 2, Sign.FILLER);
        boolean isTold = senses.is(i - 1, Sign.FILLER) && senses.is(i - 2, Sign.IT);
        return isAsked || isTold;
    }

    /// `let it sink slowly into black`.
    private boolean isSinking(int i) {
        if (!SINKING.contains(senses.word(i))) return false;
        int to = i + 1;
        while (to - i < 4 && senses.is(to, Sign.SLOW, Sign.GENTLE, Sign.FILLER, Sign.OFF, Sign.BACK, Sign.END)) to++;
        boolean isBlack = senses.at(to + 1) instanceof Meaning.Tint(var colour) && colour.equals(Colour.BLACK);
        return isBlack && senses.is(to, Sign.TO) && senses.endsClause(to + 2);
    }
}
