package diorama.words;

import diorama.intent.Impossibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Numbers that cannot be: `minus ten seconds`, `-5 s`, 负十秒; `1:75`, which is no time of any clock.
final class Impossibles {
    private static final Set<String> BELOW = Set.of("minus", "negative", "负");
    /// What may well be below nothing, and is read elsewhere.
    private static final Set<String> SIGNED = Set.of("%", "percent", "lufs", "db", "stops", "stop", "ev");

    private static final Set<String> DEGREES = Set.of("degrees", "degree", "deg", "度");

    private final List<Raw> pieces;

    Impossibles(List<Raw> pieces) {
        this.pieces = pieces;
    }

    private Raw at(int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i) : new Raw(Raw.Kind.MARK, "", -1, -1);
    }

    Optional<Lexicon.Match> at(int i, boolean isMinus) {
        if (isMinus) return below(i);
        if (BELOW.contains(at(i).text()) && !isTakenFrom(i)) return below(i + 1);
        return clock(i);
    }

    private Optional<Lexicon.Match> below(int from) {
        var read = Numerals.at(pieces, from);
        if (read.isEmpty() || read.get().value() == 0) return Optional.empty();
        int next = at(read.get().next()).is("-")
                ? read.get().next() + 1
                : read.get().next();
        if (SIGNED.contains(at(next).text())) return Optional.empty();
        boolean isTurn = DEGREES.contains(at(next).text()) && read.get().value() < 360;
        // A quarter turn back is three quarters on.
        if (isTurn)
            return Optional.of(
                    new Lexicon.Match(new Meaning.Figure(360 - read.get().value()), next));
        int measured = Units.end(pieces, next);
        boolean isEnd = next >= pieces.size() || at(next).kind() == Raw.Kind.MARK;
        if (measured == next && !isEnd) return Optional.empty();
        int end = measured > next ? measured : read.get().next();
        return Optional.of(new Lexicon.Match(new Meaning.Impossible(Impossibility.BELOW_NOTHING), end));
    }

    /// `30 seconds minus 5 seconds` is a sum.
    private boolean isTakenFrom(int minus) {
        return Units.end(pieces, minus - 1) == minus || at(minus - 1).kind() == Raw.Kind.DIGITS;
    }

    /// `1:75`: two digits behind the colon that no minute has, and no shape of a picture.
    private Optional<Lexicon.Match> clock(int i) {
        boolean isPair = at(i).kind() == Raw.Kind.DIGITS
                && at(i).text().length() <= 2
                && at(i + 1).is(":")
                && at(i + 1).start() == at(i).end()
                && at(i + 2).kind() == Raw.Kind.DIGITS
                && at(i + 2).start() == at(i + 1).end()
                && at(i + 2).text().length() == 2;
        if (!isPair || at(i - 1).is(":") || at(i + 3).is(":")) return Optional.empty();
        int seconds = Integer.parseInt(at(i + 2).text());
        return seconds < 60
                ? Optional.empty()
                : Optional.of(new Lexicon.Match(new Meaning.Impossible(Impossibility.NO_SUCH_TIME), i + 3));
    }
}
