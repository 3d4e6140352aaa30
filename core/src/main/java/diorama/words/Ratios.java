package diorama.words;

import diorama.media.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two numbers that are one thing: 9:16, 4x5, 1920x1080, 0:10.
final class Ratios {
    private static final Set<Size> RATIOS = Set.of(
            new Size(9, 16),
            new Size(16, 9),
            new Size(4, 5),
            new Size(5, 4),
            new Size(1, 1),
            new Size(3, 4),
            new Size(4, 3),
            new Size(21, 9),
            new Size(2, 3),
            new Size(3, 2),
            new Size(2, 1),
            new Size(18, 9),
            new Size(9, 21),
            new Size(9, 18));

    private final List<Raw> pieces;

    Ratios(List<Raw> pieces) {
        this.pieces = pieces;
    }

    private boolean is(int i, String... texts) {
        if (i < 0 || i >= pieces.size()) return false;
        for (String text : texts) if (pieces.get(i).is(text)) return true;
        return false;
    }

    /// `1'30"`, `0'45''`.
    private Optional<Lexicon.Match> primes(double minutes, int next) {
        if (!is(next, "'", "’", "′")) return Optional.empty();
        var seconds = Numerals.at(pieces, next + 1);
        if (seconds.isEmpty() || seconds.get().value() >= 60 || minutes > 600) return Optional.empty();
        int end = seconds.get().next();
        while (is(end, "\"", "''", "'", "”", "″", "’")) end++;
        return end == seconds.get().next()
                ? Optional.empty()
                : Optional.of(new Lexicon.Match(
                        new Meaning.Length(
                                Math.round((minutes * 60 + seconds.get().value()) * 1000)),
                        end));
    }

    /// 9:16, 4x5, 1920x1080; 0:10 is a moment.
    Optional<Lexicon.Match> at(double value, int next) {
        var primes = primes(value, next);
        if (primes.isPresent()) return primes;
        boolean isPair = is(next, "/") && is(next - 2, "swap", "switch", "exchange", "调");
        if (isPair || !is(next, ":", "x", "比", "/", "by") || next + 1 >= pieces.size()) return Optional.empty();
        var second = Numerals.at(pieces, next + 1);
        if (second.isEmpty() || value < 0 || value > 20_000 || second.get().value() > 20_000) return Optional.empty();
        int a = (int) value;
        int b = (int) second.get().value();
        boolean isWide = b == 1 && value > 2.3 && value < 2.45;
        if (isWide)
            return Optional.of(new Lexicon.Match(
                    new Meaning.Shape(new Size(21, 9)), second.get().next()));
        boolean isRatio = a > 0 && b > 0 && RATIOS.contains(new Size(a, b));
        boolean isSize = a >= 100 && b >= 100;
        if (isRatio || isSize)
            return Optional.of(new Lexicon.Match(
                    new Meaning.Shape(new Size(a, b)), second.get().next()));
        boolean isClock = is(next, ":") && b < 60 && pieces.get(next + 1).text().length() == 2;
        return isClock
                ? Optional.of(new Lexicon.Match(
                        new Meaning.Moment((a * 60L + b) * 1000), second.get().next()))
                : Optional.empty();
    }
}
