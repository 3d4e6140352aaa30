package diorama.words;

import diorama.intent.Change;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lengths that are limits: "at least 25 seconds", "no longer than 12 s", 至少二十五秒, 15秒以内, and from the one to the
/// other: "30 to 40 seconds". What keeps to the limit already stays as it is.
final class Bounds {
    private static final Pattern NOT_MORE =
            Pattern.compile("\\b(no|not|never|nothing|don't|dont|isn't|shouldn't|mustn't|can't|cannot|won't)\\b"
                    + "[\\w' ]*\\b(longer|more|over|above|exceed|past|beyond)\\b"
                    + "|[不别唔勿](要|能|可以?|得|好|准|应|该)*(超过|超出|多于|多过|长于|长过|大于|久于)");
    private static final Pattern NOT_LESS =
            Pattern.compile("\\b(no|not|never|nothing|don't|dont|isn't|shouldn't|mustn't|can't|cannot|won't)\\b"
                    + "[\\w' ]*\\b(shorter|less|under|below|fewer)\\b"
                    + "|[不别唔勿](要|能|可以?|得|好|准|应|该)*(少于|少过|低于|短于|短过|小于|不足)");
    /// What follows "under" where it is a limit: "under a minute", "under 15 s", but not "under it".
    private static final String AMOUNT = " (a |an |half |\\d|[\\w-]+ (s|secs?|seconds?|mins?|minutes?)\\b)";

    private static final Pattern MOST =
            Pattern.compile("\\b(at most|at the most|max|maximum|tops|or less|or shorter|or under)\\b"
                    + "|\\b(under|less than|shorter than|below|within|up to)" + AMOUNT
                    + "|最多|至多|顶多|以内|之内|以下|封顶|上限|不到|少于|低于|短于|秒内");
    private static final Pattern LEAST =
            Pattern.compile("\\b(at least|at the least|minimum|min \\d+|or more|or longer|or over|upwards of)\\b"
                    + "|\\b(more than|longer than|over|above)" + AMOUNT
                    + "|\\d ?(s|secs?|seconds?) min\\b|至少|最少|起码|以上|超过|多于|长于|下限|起步|不止");

    private Bounds() {}

    /// A change to a length, as the limit that the words around it make of it.
    static Change said(Clause clause, Change change) {
        if (!(change instanceof Change.To(var ms))) return change;
        String words = Letters.plain(clause.words());
        if (NOT_MORE.matcher(words).find()) return Change.atMost(ms);
        if (NOT_LESS.matcher(words).find()) return Change.atLeast(ms);
        if (MOST.matcher(words).find()) return Change.atMost(ms);
        return LEAST.matcher(words).find() ? Change.atLeast(ms) : change;
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
