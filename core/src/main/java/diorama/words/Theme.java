package diorama.words;

/// What many pictures are of is no name of one of them.
final class Theme {
    private Theme() {}

    /// `eight photos of the puppy`, 这八张狗狗的照片: what they are of, not what one of them is called.
    static boolean is(Clause clause, int i) {
        if (!(clause.at(i) instanceof Meaning.Name)) return false;
        boolean isBehind = (clause.is(i - 1, Sign.OF, Sign.FROM, Sign.WITH)
                        && clause.is(i - 2, Sign.PHOTO)
                        && isMany(clause, i - 3))
                || (isMany(clause, i - 1) && !clause.is(i - 2, Sign.PHOTO, Sign.HEAD, Sign.TAIL));
        int counter = i - 1;
        while (counter > i - 5 && clause.at(counter) instanceof Meaning.Unknown) counter--;
        boolean isBefore = clause.is(i + 1, Sign.OF)
                && clause.is(i + 2, Sign.PHOTO)
                && clause.is(counter, Sign.COUNTER)
                && isMany(clause, counter - 1);
        return isBehind || isBefore;
    }

    private static boolean isMany(Clause clause, int i) {
        return clause.at(i) instanceof Meaning.Figure(var count) && count > 1;
    }
}
