package diorama.words;

import java.util.Set;

/// Words that count nothing and choose nothing where they only soften: "just make it square", "one of those parallax
/// effects".
final class Softeners {
    /// With these "just" chooses: "just keep the first two", "just show the dog".
    private static final Set<Sign> CHOOSING =
            Set.of(Sign.KEEP, Sign.USE, Sign.SHOW, Sign.HOLD, Sign.PLAY, Sign.PUT, Sign.CUT, Sign.FADE, Sign.BEGINS);
    private static final Set<String> THOSE = Set.of("those", "these", "them", "your", "the");

    private final Senses senses;

    Softeners(Senses senses) {
        this.senses = senses;
    }

    /// `just make it square`, `simply remove the third`.
    boolean isJust(int i) {
        boolean isWord =
                senses.is(i, Sign.ONLY) && Set.of("just", "merely", "simply").contains(senses.word(i));
        boolean isVerb = senses.isSort(i + 1, Sign.Sort.VERB) && !CHOOSING.contains((Sign) senses.at(i + 1));
        return isWord && isVerb;
    }

    /// `show them whole`, `the second one whole, please`: all of it, and not the film as a whole.
    boolean isShownWhole(int i) {
        boolean isWhole = senses.is(i, Sign.ENTIRE)
                && Set.of("whole", "complete", "entire").contains(senses.word(i));
        boolean isBehind = senses.is(i - 1, Sign.IT, Sign.PHOTO, Sign.ALL)
                || senses.at(i - 1) instanceof Meaning.Nth
                || senses.at(i - 1) instanceof Meaning.Name;
        return isWhole && isBehind && (senses.endsClause(i + 1) || senses.is(i + 1, Sign.WITH, Sign.ON));
    }

    /// `the sunset should be the last thing people see`, where "undo the last thing" is a step.
    boolean isLastSeen(int i) {
        if (!senses.is(i, Sign.STEP) || !senses.word(i).endsWith("last thing") || senses.isVerbBefore(i)) return false;
        boolean isNamed = false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isEnd(k); k--)
            isNamed |= senses.at(k) instanceof Meaning.Name
                    || senses.at(k) instanceof Meaning.Nth
                    || senses.is(k, Sign.PHOTO);
        return isNamed;
    }

    /// `photo 3 gets one of those parallax effects`: of that kind, and of no pictures.
    boolean isOfThatKind(int i) {
        boolean isOf = senses.is(i, Sign.OF) && senses.word(i - 1).equals("one");
        boolean isThose = senses.is(i, Sign.IT) && senses.word(i - 1).equals("of") && THOSE.contains(senses.word(i));
        if (!isOf && !isThose) return false;
        int next = i + 1;
        while (senses.is(next, Sign.IT, Sign.FILLER) && next - i < 4) next++;
        return senses.at(next) instanceof Meaning.Look || senses.isSort(next, Sign.Sort.DEGREE);
    }
}
