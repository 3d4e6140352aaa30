package diorama.words;

import diorama.intent.Change;
import java.util.Optional;

/// Lengths that are limits: "at least 25 seconds", "no longer than 12 s", 至少二十五秒, 15秒以内, and from the one to the
/// other: "30 to 40 seconds". What keeps to the limit already stays as it is.
final class Bounds {
    private static final PhrasePattern NOT_MORE = PhrasePattern.of(
            EnglishPhrases.CLASSES, EnglishPhrases.NOT_MORE, ChinesePhrases.CLASSES, ChinesePhrases.NOT_MORE);
    private static final PhrasePattern NOT_LESS = PhrasePattern.of(
            EnglishPhrases.CLASSES, EnglishPhrases.NOT_LESS, ChinesePhrases.CLASSES, ChinesePhrases.NOT_LESS);
    private static final PhrasePattern MOST =
            PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.MOST, ChinesePhrases.CLASSES, ChinesePhrases.MOST);
    private static final PhrasePattern LEAST = PhrasePattern.of(
            EnglishPhrases.CLASSES, EnglishPhrases.LEAST, ChinesePhrases.CLASSES, ChinesePhrases.LEAST);

    private Bounds() {}

    /// A change to a length, as the limit that the words around it make of it.
    static Change said(Clause clause, Change change) {
        if (!(change instanceof Change.To(var ms))) return change;
        String words = Letters.plain(clause.words());
        if (NOT_MORE.isIn(words, clause.steps())) return Change.atMost(ms);
        if (NOT_LESS.isIn(words, clause.steps())) return Change.atLeast(ms);
        if (MOST.isIn(words, clause.steps())) return Change.atMost(ms);
        return LEAST.isIn(words, clause.steps()) ? Change.atLeast(ms) : change;
    }

    /// `30 to 40 seconds`, `30s-40s`, 20到30秒, where nothing goes from the one to the other.
    static Optional<Change> between(Clause clause) {
        if (clause.has(Sign.FROM, Sign.CUT, Sign.REMOVE, Sign.AT, Sign.CHANGE, Sign.BY)) return Optional.empty();
        int last = clause.lastIndex(Meaning.Length.class);
        boolean isRange = last >= 2
                && (clause.is(last - 1, Sign.TO, Sign.UNTIL)
                        || (clause.is(last - 1, Sign.AND) && clause.is(last - 3, Sign.BETWEEN)));
        if (!isRange) return Optional.empty();
        double most = ((Meaning.Length) clause.at(last)).ms();
        double least = switch (clause.at(last - 2)) {
            case Meaning.Length(var ms) -> ms;
            case Meaning.Figure(var figure) -> figure * (most >= 60_000 && figure < 10 ? 60_000 : 1000);
            default -> -1;
        };
        if (least <= 0 || least >= most) return Optional.empty();
        clause.take(last - 2, last + 1);
        return Optional.of(new Change.Within(least, most));
    }
}
