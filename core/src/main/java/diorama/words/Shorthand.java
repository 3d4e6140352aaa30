package diorama.words;

import java.util.Set;

/// What people say short because the rest is clear: a bare number for seconds, "everyone" for every picture, 再放一遍.
final class Shorthand {
    private final Senses senses;

    Shorthand(Senses senses) {
        this.senses = senses;
    }

    /// `that's too long, 4 is enough`, `under 15 seconds? like 14`: a number alone behind a word of time is seconds.
    boolean isBareSeconds(int i) {
        if (!(senses.at(i) instanceof Meaning.Figure(var n)) || n <= 0 || n > 600) return false;
        int from = i;
        while (from > 0 && i - from < Senses.FURTHEST && isBesideSeconds(from - 1)) from--;
        int to = i;
        while (to + 1 < senses.size() && to - i < Senses.FURTHEST && isBesideSeconds(to + 1)) to++;
        boolean isAlone = from > 0 && senses.isMark(from - 1) && (to + 1 == senses.size() || senses.isMark(to + 1));
        if (!isAlone || senses.is(from - 1, Sign.AND, Sign.LISTING, Sign.OR, Sign.COLON)) return false;
        boolean isOfTime = false;
        for (int k = from - 2; k >= Math.max(0, i - Senses.FURTHEST) && !senses.is(k, Sign.STOP); k--)
            isOfTime |= senses.is(k, Sign.LONG, Sign.SHORT, Sign.LENGTHEN, Sign.SHORTEN)
                    || senses.at(k) instanceof Meaning.Length;
        return isOfTime;
    }

    /// `shorten it to exactly 30`, `cut it down to 20`, `stretch the film to 40`.
    boolean isGoalOfSeconds(int i) {
        if (!(senses.at(i) instanceof Meaning.Figure(var n)) || n <= 0 || n > 600 || !senses.endsClause(i + 1))
            return false;
        int to = i - 1;
        while (i - to < 4 && senses.is(to, Sign.AT, Sign.FILLER, Sign.ONLY)) to--;
        if (!senses.is(to, Sign.TO)) return false;
        boolean isTimed = false;
        for (int k = to - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isEnd(k); k--) {
            boolean isThing = senses.isSort(k, Sign.Sort.NOUN) && !senses.is(k, Sign.FILM, Sign.LENGTH, Sign.PHOTO);
            if (isThing || senses.is(k, Sign.FROM, Sign.BY)) return false;
            isTimed |= senses.is(k, Sign.SHORTEN, Sign.LENGTHEN) || senses.is(k, Sign.LENGTH) || senses.is(k, Sign.CUT);
        }
        return isTimed || isRemedyOfTime(to);
    }

    /// `the sunset is a bit brief, bump it to 5`: of time it was spoken just before.
    private boolean isRemedyOfTime(int to) {
        boolean isOfIt = senses.is(to - 1, Sign.IT) && senses.is(to - 2, Sign.TURN_UP, Sign.TURN_DOWN, Sign.MAKE);
        boolean isTurned = senses.is(to - 1, Sign.TURN_UP, Sign.TURN_DOWN);
        for (int k = to - 2; (isOfIt || isTurned) && k >= Math.max(0, to - Senses.FURTHEST); k--)
            if (senses.is(k, Sign.LONG, Sign.SHORT) || senses.at(k) instanceof Meaning.Length) return true;
        return false;
    }

    /// `30 seconds, but keep the beach at 10`: of seconds it was spoken already, or will be.
    boolean isKeptSeconds(int i) {
        if (!(senses.at(i) instanceof Meaning.Figure(var n)) || n <= 0 || n > 600) return false;
        boolean isLast = senses.endsClause(i + 1) || senses.is(i + 1, Sign.AND);
        boolean isNamed = senses.at(i - 2) instanceof Meaning.Name || senses.is(i - 2, Sign.PHOTO, Sign.IT);
        if (!isLast || !isNamed || !senses.is(i - 1, Sign.AT, Sign.FOR, Sign.TO)) return false;
        int verb = i - 3;
        while (i - verb < 6
                && (senses.is(verb, Sign.FILLER, Sign.THIS)
                        || senses.at(verb) instanceof Meaning.Nth
                        || senses.at(verb) instanceof Meaning.Name)) verb--;
        boolean isOfTime = false;
        for (int k = Math.max(0, i - Senses.FURTHEST); k < Math.min(senses.size(), i + Senses.FURTHEST); k++)
            isOfTime |= senses.at(k) instanceof Meaning.Length;
        boolean isHeld = senses.is(verb, Sign.HOLD) || (senses.is(verb, Sign.ON) && senses.is(verb - 1, Sign.HOLD));
        return (isOfTime && senses.is(verb, Sign.KEEP)) || (isHeld && (isOfTime || senses.is(i - 1, Sign.FOR)));
    }

    /// `the first photo 5 seconds, all others 2`, `the rest at 2 apiece`.
    boolean isRestSeconds(int i) {
        int end = senses.is(i + 1, Sign.EACH) ? i + 2 : i + 1;
        if (!(senses.at(i) instanceof Meaning.Figure(var n)) || n <= 0 || n > 60 || !senses.endsClause(end))
            return false;
        int before = i - 1;
        while (i - before < 4 && senses.is(before, Sign.PHOTO, Sign.FILLER, Sign.GET, Sign.FOR, Sign.AT)) before--;
        if (!senses.is(before, Sign.REST)) return false;
        for (int k = before - 1; k >= Math.max(0, i - Senses.FURTHEST); k--)
            if (senses.at(k) instanceof Meaning.Length) return true;
        return false;
    }

    /// `it should be 15 max`, `20 tops`.
    boolean isMostSeconds(int i) {
        if (!(senses.at(i) instanceof Meaning.Figure(var n)) || n < 2 || n > 600) return false;
        if (!Set.of("max", "tops", "maximum", "at most").contains(senses.word(i + 1)) || !senses.endsClause(i + 2))
            return false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isEnd(k); k--)
            if (senses.is(k, Sign.MUSIC, Sign.VOLUME, Sign.SOUND, Sign.QUALITY, Sign.PHOTO, Sign.ZOOM)) return false;
        return true;
    }

    private boolean isBesideSeconds(int i) {
        return senses.isSort(i, Sign.Sort.COURTESY) || senses.is(i, Sign.IS, Sign.IT, Sign.ONLY, Sign.AT);
    }

    /// `fade in over 1.5 s and fade out over 4`.
    boolean isFadeSeconds(int i) {
        if (!(senses.at(i) instanceof Meaning.Figure(var n)) || n <= 0 || n > 60) return false;
        boolean isAtEnd = senses.at(i - 1) instanceof Meaning.Nth(var place) && (place == 1 || place == -1);
        int link = isAtEnd ? i - 2 : i - 1;
        while (i - link < 4
                && senses.is(link, Sign.FILLER)
                && !senses.word(link).equals("over")) link--;
        boolean isMeasure = Set.of("over", "for", "during").contains(senses.word(link));
        int edge = senses.is(i + 2, Sign.FILLER) ? i + 3 : i + 2;
        boolean isAtEdge = senses.is(i + 1, Sign.AT) && senses.is(edge, Sign.START, Sign.END);
        if (!isMeasure || !(isAtEdge || senses.endsClause(i + 1))) return false;
        boolean isTimed = false;
        boolean fades = false;
        for (int k = i - 2; k >= Math.max(0, i - Senses.FURTHEST) && !senses.is(k, Sign.STOP); k--) {
            isTimed |= senses.at(k) instanceof Meaning.Length;
            fades |= senses.is(k, Sign.FADE, Sign.FADE_IN, Sign.FADE_OUT);
        }
        return isTimed && fades;
    }

    /// `stay up a while longer, say 6 seconds`: for example.
    boolean isForExample(int i) {
        return senses.is(i, Sign.WRITE)
                && senses.word(i).equals("say")
                && (senses.at(i + 1) instanceof Meaning.Length || senses.at(i + 1) instanceof Meaning.Fraction)
                && i > 0;
    }

    /// `only a quarter as loud as it is now` leaves nothing as it is.
    boolean isCompared(int i) {
        return senses.is(i, Sign.UNTOUCHED)
                && senses.word(i).startsWith("as it")
                && (senses.is(i - 1, Sign.LOUD, Sign.LONG, Sign.FAST, Sign.BIG)
                        || senses.is(i - 1, Sign.QUIET, Sign.SHORT, Sign.SLOW, Sign.SMALL))
                && senses.is(i - 2, Sign.AS);
    }

    /// `pop the title on the front`: to put, where "make it pop" is vivid.
    boolean isPoppedOn(int i) {
        boolean isFirst = i == 0 || senses.isMark(i - 1) || senses.is(i - 1, Sign.AND, Sign.THEN, Sign.FILLER);
        boolean isThing = senses.at(i + 1) instanceof Meaning.Quote
                || senses.at(i + 1) instanceof Meaning.Unknown
                || senses.is(i + 1, Sign.FILLER, Sign.IT, Sign.THIS)
                || senses.isSort(i + 1, Sign.Sort.NOUN);
        return isFirst && isThing && senses.word(i).equals("pop") && senses.at(i) instanceof Meaning.Grading;
    }

    /// 再放一遍.
    boolean isShownAgain(int i) {
        if (isShownAgainThere(i)) return true;
        return senses.is(i, Sign.PUT, Sign.PLAY, Sign.SHOW)
                && senses.is(i + 1, Sign.FILLER)
                && (senses.word(i + 1).equals("一遍") || senses.word(i + 1).equals("一次"))
                && (senses.is(i - 1, Sign.MORE, Sign.THEN) || senses.word(i - 1).endsWith("再"));
    }

    /// `show the first photo again at the very end`.
    private boolean isShownAgainThere(int i) {
        if (!senses.is(i, Sign.PUT, Sign.PLAY, Sign.SHOW, Sign.USE, Sign.ADD)) return false;
        boolean isAgain = false;
        boolean isThere = false;
        for (int k = i + 1; k < Math.min(senses.size(), i + Senses.FURTHEST) && !senses.isEnd(k); k++) {
            isAgain |= senses.word(k).equals("again");
            isThere |= senses.is(k, Sign.END, Sign.START);
            if (senses.is(k, Sign.MUSIC, Sign.FILM) || senses.at(k) instanceof Meaning.Quote) return false;
        }
        return isAgain && isThere;
    }

    /// `everyone should get 2 seconds`.
    boolean isEveryPicture(int i) {
        if (!senses.is(i, Sign.PERSON) || !senses.word(i).startsWith("everyone")) return false;
        for (int k = i + 1; k < Math.min(senses.size(), i + Senses.FURTHEST) && !senses.isEnd(k); k++)
            if (senses.at(k) instanceof Meaning.Length) return true;
        return false;
    }

    /// 收尾四秒 is a time; 让这张收尾 sends a picture there.
    boolean isClosingStretch(int i) {
        return senses.is(i, Sign.MOVE) && senses.word(i).equals("收尾") && senses.at(i + 1) instanceof Meaning.Length;
    }

    /// `after the third second`: a moment, where `the first second` alone is a length.
    boolean isNthSecond(int i) {
        boolean isSecond = senses.at(i) instanceof Meaning.Nth(var n)
                && n > 0
                && senses.at(i + 1) instanceof Meaning.Nth
                && senses.word(i + 1).equals("second");
        int before = i - 1;
        while (senses.is(before, Sign.FILLER) && i - before < 3) before--;
        return isSecond && senses.is(before, Sign.AFTER, Sign.AT, Sign.UNTIL, Sign.FROM, Sign.BY, Sign.BEFORE, Sign.TO);
    }

    /// `kill the title after one second`, `remove the caption at 0:05`: when it goes, and not that there be none.
    boolean isGoneAt(int i) {
        if (!senses.is(i, Sign.REMOVE)) return false;
        if (isHanTime(i)) return true;
        boolean hasWords = false;
        for (int k = i + 1; k < Math.min(senses.size(), i + Senses.FURTHEST) && !senses.isMark(k); k++) {
            hasWords |= senses.is(k, TextTopic.NOUNS);
            boolean isTime = senses.at(k + 1) instanceof Meaning.Length || senses.at(k + 1) instanceof Meaning.Moment;
            if (hasWords && senses.is(k, Sign.AFTER, Sign.AT) && isTime) return true;
        }
        return false;
    }

    /// `hold the title back until 0:04`: it comes later, and is not turned down.
    boolean isHeldUntil(int i) {
        if (!senses.is(i, Sign.TURN_DOWN) || !senses.word(i).startsWith("hold")) return false;
        for (int k = i + 1; k < Math.min(senses.size(), i + Senses.FURTHEST) && !senses.isMark(k); k++)
            if (senses.is(k, Sign.UNTIL)) return true;
        return false;
    }

    /// 标题两秒后去掉.
    private boolean isHanTime(int i) {
        String word = senses.word(i - 1);
        boolean isAfter = (word.equals("后") || word.equals("之后") || word.equals("以后") || word.equals("后就"))
                && senses.at(i - 2) instanceof Meaning.Length;
        return isAfter && (senses.is(i - 3, TextTopic.NOUNS) || senses.is(i - 4, TextTopic.NOUNS));
    }

    /// 音乐放到15秒就停: a moment of the music, and no length of the film.
    boolean isPlayedUntil(int i) {
        boolean isTime = senses.at(i) instanceof Meaning.Length;
        String word = senses.word(i - 1);
        boolean isPlayed = word.equals("放到") || word.equals("播到") || word.equals("播放到") || word.equals("响到");
        return isTime && isPlayed && senses.is(i - 2, Sign.MUSIC);
    }
}
