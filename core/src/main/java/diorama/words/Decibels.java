package diorama.words;

import diorama.intent.Change;
import java.util.List;
import java.util.Optional;

/// Levels in decibels: `3 dB quieter`, `-6dB`, 降3分贝, `to -12 dB`, which is twelve below full scale.
final class Decibels {
    private static final double MOST = 120;

    private final List<Raw> pieces;

    Decibels(List<Raw> pieces) {
        this.pieces = pieces;
    }

    private boolean is(int i, String... texts) {
        if (i < 0 || i >= pieces.size()) return false;
        for (String text : texts) if (pieces.get(i).is(text)) return true;
        return false;
    }

    /// The number stands already, from `at` on, and the unit follows.
    Optional<Lexicon.Match> behind(double value, int at, int next) {
        int unit = is(next, "-", "个") ? next + 1 : next;
        boolean isHan = is(unit, "分") && is(unit + 1, "贝");
        if ((!isHan && !is(unit, "db", "dbs", "decibel", "decibels")) || value > MOST) return Optional.empty();
        boolean isBelow = is(at - 1, "-", "minus", "负") && !isWithinWord(at - 1);
        boolean isAbove = is(at - 1, "+", "plus", "正");
        return Optional.of(new Lexicon.Match(
                new Meaning.Decibels(isBelow ? -value : value, isBelow || isAbove), isHan ? unit + 2 : unit + 1));
    }

    /// `lo-3dB` is no minus.
    private boolean isWithinWord(int dash) {
        return is(dash, "-")
                && dash > 0
                && pieces.get(dash - 1).end() == pieces.get(dash).start()
                && pieces.get(dash - 1).kind() == Raw.Kind.DIGITS;
    }

    /// A signed level behind "to" is where the sound shall stand; else it says by how much, and the words which way.
    static Optional<Change> change(Clause clause, Optional<Boolean> isUp) {
        int at = clause.index(Meaning.Decibels.class);
        if (at < 0 || !(clause.at(at) instanceof Meaning.Decibels said)) return Optional.empty();
        clause.take(at);
        boolean isGoal =
                clause.is(at - 1, Sign.TO, Sign.AT, Sign.CHANGE, Sign.IS) && said.isSigned() && said.level() <= 0;
        if (isGoal) return Optional.of(new Change.To(Math.round(said.factor() * 100) / 100.0));
        if (said.isSigned()) return Optional.of(new Change.Times(said.factor()));
        return isUp.map(up -> new Change.Times(up ? said.factor() : 1 / said.factor()));
    }
}
