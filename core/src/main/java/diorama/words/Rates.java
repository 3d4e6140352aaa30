package diorama.words;

import java.util.List;
import java.util.Optional;

/// How many frames a second: 60fps, `50 frames per second`, 每秒60帧, `frame rate to 24`, 帧率改成60.
final class Rates {
    private static final int MOST = 240;
    private static final int MOST_COUNTED = 100_000;
    /// So much may stand between the name of the rate and its number.
    private static final int NEAR = 4;
    /// So few frames at a film's end nobody cuts off: they are pictures.
    private static final int FEW = 6;

    private final List<Raw> pieces;

    Rates(List<Raw> pieces) {
        this.pieces = pieces;
    }

    private boolean is(int i, String... texts) {
        if (i < 0 || i >= pieces.size()) return false;
        for (String text : texts) if (pieces.get(i).is(text)) return true;
        return false;
    }

    Optional<Lexicon.Match> at(int i) {
        if (is(i, "每") && is(i + 1, "秒") && !is(i + 2, "钟")) return counted(i + 2);
        boolean isNamed = (is(i, "frame") && is(i + 1, "rate"))
                || is(i, "framerate", "fps")
                || (is(i, "帧") && is(i + 1, "率", "数"));
        if (!isNamed) return Optional.empty();
        int from = is(i, "framerate", "fps") ? i + 1 : i + 2;
        for (int k = from; k < Math.min(pieces.size(), from + NEAR); k++) {
            var number = Numerals.at(pieces, k);
            if (number.isPresent())
                return found(number.get().value(), pastUnit(number.get().next()));
            if (!is(k, "to", "of", "at", "is", "=", ":", "改", "成", "为", "到", "用", "设", "调", "是", "be", "should")) break;
        }
        return Optional.empty();
    }

    /// The number stands already and the unit follows.
    Optional<Lexicon.Match> behind(double value, int from, int next) {
        if (!is(next, "fps", "帧", "frames", "frame")) return Optional.empty();
        int past = pastUnit(next);
        boolean isRate = is(next, "fps") || past > next + 1;
        // `the last two frames` are pictures.
        boolean arePictures = value <= FEW
                && is(
                        from - 1, "first", "last", "final", "opening", "closing", "middle", "all", "these", "those",
                        "other");
        if (arePictures && !isRate && is(next, "frames")) return Optional.empty();
        return isRate ? found(value, past) : counted(value, past);
    }

    /// So many frames: of what, the rest of the sentence says.
    private static Optional<Lexicon.Match> counted(double value, int next) {
        return value >= 1 && value <= MOST_COUNTED && value == Math.rint(value)
                ? Optional.of(new Lexicon.Match(new Meaning.Frames((int) value), next))
                : Optional.empty();
    }

    private Optional<Lexicon.Match> counted(int i) {
        var number = Numerals.at(pieces, i);
        if (number.isEmpty() || !is(number.get().next(), "帧")) return Optional.empty();
        return found(number.get().value(), number.get().next() + 1);
    }

    private int pastUnit(int i) {
        int at = is(i, "fps", "帧", "frames", "frame") ? i + 1 : i;
        if (is(at, "per", "a", "each", "/") && is(at + 1, "second", "sec", "s")) return at + 2;
        return is(at, "每") && is(at + 1, "秒") ? at + 2 : at;
    }

    private static Optional<Lexicon.Match> found(double value, int next) {
        return value >= 1 && value <= MOST
                ? Optional.of(new Lexicon.Match(new Meaning.Rate((int) value), next))
                : Optional.empty();
    }
}
