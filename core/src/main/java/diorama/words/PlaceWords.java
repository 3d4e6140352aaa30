package diorama.words;

/// Which sense of a word for a place is meant: "to the front" without a verb moves, 中间 behind two pictures lies between
/// them, "turn left" rotates.
final class PlaceWords {
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
        if (!senses.is(i, Sign.TO) || !senses.word(i).equals("to")) return false;
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
}
