package diorama.words;

import java.util.Set;

/// Which sense of a word for a place is meant: "to the front" without a verb moves, 中间 behind two pictures lies between
/// them, "turn left" rotates.
final class PlaceWords {
    private static final Set<String> WAYS =
            Set.of("forward", "forwards", "back", "down", "up", "in", "closer", "higher", "lower", "across");

    private final Senses senses;

    PlaceWords(Senses senses) {
        this.senses = senses;
    }

    /// `turn photo 2 left`.
    boolean isTurnedAside(int i) {
        if (!senses.is(i, Sign.MAKE) || !senses.word(i).equals("turn")) return false;
        for (int k = i + 1; k < Math.min(senses.size(), i + Senses.FURTHEST) && !senses.isEnd(k); k++)
            if (senses.is(k, Sign.LEFT, Sign.RIGHT) && senses.endsClause(k + 1)) return true;
        return false;
    }

    /// 第二张排最后.
    boolean isPlaced(int i) {
        return senses.is(i, Sign.SORT)
                && senses.word(i).startsWith("排")
                && (senses.at(i + 1) instanceof Meaning.Nth || senses.is(i + 1, Sign.START, Sign.END));
    }

    /// `dog to the front pls`: a picture, and where to, with no verb.
    boolean isToEdge(int i) {
        boolean isAt = senses.word(i).equals("at") && isAlone(i);
        if (!senses.is(i, Sign.TO, Sign.AT) || !(senses.word(i).equals("to") || isAt)) return false;
        boolean isPicture = senses.at(i - 1) instanceof Meaning.Name
                || senses.at(i - 1) instanceof Meaning.Nth
                || senses.is(i - 1, Sign.PHOTO)
                || (senses.is(i - 2, Sign.PHOTO) && senses.at(i - 1) instanceof Meaning.Figure);
        int edge = i + 1;
        while (senses.is(edge, Sign.FILLER) && edge - i < 3) edge++;
        return isPicture
                && senses.is(edge, Sign.START, Sign.END)
                && senses.endsClause(edge + 1)
                && !senses.isVerbBefore(i);
    }

    /// `sunset at the front`: the picture begins the part.
    private boolean isAlone(int i) {
        int first = i - 1;
        while (senses.is(first - 1, Sign.FILLER, Sign.PHOTO) && i - first < 4) first--;
        return first <= 0 || senses.isMark(first - 1);
    }

    /// 第二张与第三张中间: what lies in the middle of two pictures lies between them.
    boolean isBetweenPair(int i) {
        boolean isNamed = senses.at(i + 1) instanceof Meaning.Name || senses.at(i + 1) instanceof Meaning.Nth;
        if (senses.is(i, Sign.EVERYWHERE) && senses.word(i).startsWith("in") && isNamed) return true;
        if (!senses.is(i, Sign.MIDDLE) || !senses.word(i).startsWith("中间")) return false;
        int nths = 0;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isEnd(k); k--)
            if (senses.at(k) instanceof Meaning.Nth || senses.at(k) instanceof Meaning.Name) nths++;
        boolean isBehindOne = senses.at(i - 1) instanceof Meaning.Nth
                || senses.at(i - 1) instanceof Meaning.Name
                || senses.is(i - 1, Sign.COUNTER, Sign.PHOTO, Sign.OF);
        return nths >= 2 && isBehindOne;
    }

    /// `right at the end`, `right across the middle`: it only stresses the place.
    boolean isRightAt(int i) {
        boolean isWord = senses.is(i, Sign.RIGHT) && senses.word(i).equals("right");
        boolean isSide = senses.is(i - 1, Sign.ON, Sign.TO, Sign.TOP, Sign.BOTTOM, Sign.MOVE, Sign.FROM)
                || senses.word(i - 1).equals("the");
        int next = i + 1;
        while (senses.is(next, Sign.FILLER) && next - i < 3) next++;
        boolean isPlace = senses.is(next, Sign.AT, Sign.IN, Sign.ON, Sign.UNTIL, Sign.FROM)
                || senses.word(next).startsWith("in the ");
        return isWord && !isSide && isPlace;
    }

    /// `a blur between 1 and 2`, where `blur between` alone is of all.
    boolean isLookBetween(int i) {
        int next = i + 1;
        while (senses.is(next, Sign.FILLER, Sign.PHOTO) && next - i < 4) next++;
        boolean isOne = senses.at(next) instanceof Meaning.Figure
                || senses.at(next) instanceof Meaning.Nth
                || senses.at(next) instanceof Meaning.Name;
        return senses.at(i) instanceof Meaning.Entering && senses.word(i).endsWith(" between") && isOne;
    }

    /// `pull the title forward`, where `pull photo 2` takes it out.
    boolean isPulledAlong(int i) {
        if (!senses.is(i, Sign.REMOVE) || !senses.word(i).startsWith("pull")) return false;
        for (int k = i + 1; k < Math.min(senses.size(), i + 6) && !senses.isEnd(k); k++)
            if (WAYS.contains(senses.word(k)) || senses.is(k, Sign.TO, Sign.LEFT, Sign.RIGHT, Sign.HIGHER, Sign.LOWER))
                return true;
        return false;
    }

    /// 把标题挪到片尾: the end of the film, and no credit.
    boolean isEndOfFilm(int i) {
        boolean isEdge = senses.is(i, Sign.CREDIT, Sign.TITLE)
                && (senses.word(i).equals("片尾") || senses.word(i).equals("片头"));
        return isEdge && senses.is(i - 1, Sign.MOVE, Sign.TO) && senses.endsClause(i + 1);
    }

    /// 头尾两张黑白，中间彩色: those between them.
    boolean isAllBetween(int i) {
        if (!senses.is(i, Sign.MIDDLE) || !senses.word(i).startsWith("中间")) return false;
        boolean isLook = senses.at(i + 1) instanceof Meaning.Grading || senses.is(i + 1, Sign.RESTORE, Sign.OF);
        boolean areEnds = false;
        for (int k = i - 1; k >= 0; k--) areEnds |= senses.is(k, Sign.BOTH_ENDS);
        return isLook && areEnds;
    }
}
