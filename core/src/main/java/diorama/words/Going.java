package diorama.words;

/// Words that take something away by themselves: "music off", "second photo out", "the dog can go".
final class Going {
    private final Senses senses;

    Going(Senses senses) {
        this.senses = senses;
    }

    /// `music off`, `second photo out`, `the dog can go`: at the end of a wish that has no other verb.
    boolean isGone(int i) {
        boolean isOff = senses.is(i, Sign.OFF);
        boolean isGo = senses.is(i, Sign.MOVE)
                && (senses.word(i).equals("go") || senses.word(i).equals("goes"));
        boolean isLost = senses.at(i) instanceof Meaning.Unknown
                && senses.word(i).equals("gone")
                && !senses.word(i - 1).endsWith("'s");
        if ((!isOff && !isGo && !isLost) || !senses.endsClause(i + 1) || i == 0) return false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isMark(k); k--)
            if (senses.isSort(k, Sign.Sort.VERB) || senses.at(k) instanceof Meaning.Length) return false;
        return senses.isThing(i - 1) || (isGo && senses.isThing(backOverModals(i - 1)));
    }

    private int backOverModals(int i) {
        int at = i;
        while (at >= 0
                && i - at < Senses.FURTHEST
                && (senses.is(at, Sign.FILLER, Sign.GET, Sign.IS, Sign.TO) || Senses.MODALS.contains(senses.word(at))))
            at--;
        return at;
    }
}
