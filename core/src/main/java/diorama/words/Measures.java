package diorama.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Amounts: numbers with their units, per cents, ratios, moments, places in a row.
final class Measures {
    private static final Set<String> THINGS = Set.of(
            "photo", "picture", "pic", "image", "clip", "title", "one", "time", "shot", "line", "caption", "film",
            "video");

    private final List<Raw> pieces;
    private final Rates rates;
    private final Ratios ratios;
    private final Decibels decibels;
    private final Impossibles impossibles;

    Measures(List<Raw> pieces) {
        this.pieces = pieces;
        this.rates = new Rates(pieces);
        this.ratios = new Ratios(pieces);
        this.decibels = new Decibels(pieces);
        this.impossibles = new Impossibles(pieces);
    }

    private static Optional<Lexicon.Match> found(Meaning meaning, int next) {
        return Optional.of(new Lexicon.Match(meaning, next));
    }

    Optional<Lexicon.Match> at(int i) {
        return rates.at(i)
                .or(() -> impossibles.at(i, false))
                .or(() -> ordinal(i))
                .or(() -> article(i))
                .or(() -> half(i))
                .or(() -> moment(i))
                .or(() -> number(i));
    }

    private boolean is(int i, String... texts) {
        if (i < 0 || i >= pieces.size()) return false;
        for (String text : texts) if (pieces.get(i).is(text)) return true;
        return false;
    }

    private boolean isHan(int i, String text) {
        for (int k = 0; k < text.length(); k++) if (!is(i + k, text.substring(k, k + 1))) return false;
        return true;
    }

    private boolean touches(int i) {
        return i > 0
                && i < pieces.size()
                && pieces.get(i).start() == pieces.get(i - 1).end();
    }

    /// 第二, 倒数第二, #2, 2nd, number 3; and 第五秒, which is a moment.
    private Optional<Lexicon.Match> ordinal(int i) {
        boolean isFromEnd = isHan(i, "倒数");
        int at = isFromEnd ? i + 2 : i;
        boolean isMarked = is(at, "第", "#") || isFromEnd || isNumberWord(at);
        if (isMarked) {
            int figure = is(at, "第", "#", "number", "numbers", "no", "nr", "num") ? at + 1 : at;
            var read = Numerals.at(pieces, is(figure, ".") ? figure + 1 : figure);
            if (read.isEmpty()
                    || read.get().value() < (is(at, "第", "#") ? 0 : 1)
                    || read.get().value() > 100_000) return Optional.empty();
            int next = read.get().next();
            if (is(next, "秒") && !isFromEnd)
                return found(
                        new Meaning.Moment(Math.round(read.get().value() * 1000)),
                        isHan(next, "秒钟") ? next + 2 : next + 1);
            int number = (int) read.get().value();
            return found(new Meaning.Nth(isFromEnd ? -number : number), next);
        }
        boolean isFigure = i < pieces.size() && pieces.get(i).kind() == Raw.Kind.DIGITS && touches(i + 1);
        if (isFigure && is(i + 1, "st", "nd", "rd", "th")) {
            double value = Double.parseDouble(pieces.get(i).text());
            return value >= 1 && value < 100_000 ? found(new Meaning.Nth((int) value), i + 2) : Optional.empty();
        }
        return Optional.empty();
    }

    /// `number 2`, `number two`, `no. 2`; "no two" is something else.
    private boolean isNumberWord(int at) {
        if (!is(at, "number", "numbers", "no", "nr", "num")) return false;
        int next = is(at + 1, ".") ? at + 2 : at + 1;
        if (next >= pieces.size()) return false;
        return pieces.get(next).kind() == Raw.Kind.DIGITS
                || (is(at, "number") && Numerals.at(pieces, next).isPresent());
    }

    /// `a second`, `another minute`, `a couple of seconds`.
    private Optional<Lexicon.Match> article(int i) {
        int unit = is(i + 1, "full", "whole", "entire", "good", "single") ? i + 2 : i + 1;
        if (is(i, "a", "an", "another")
                && is(unit, "second", "sec", "minute", "min", "minutes", "seconds")
                && !isThing(unit + 1)
                && is(unit + 1, "and")
                && is(unit + 2, "a")
                && is(unit + 3, "half"))
            return found(
                    new Meaning.Length(
                            Units.OF_TIME.getOrDefault(pieces.get(unit).text(), 1000L) * 3 / 2),
                    unit + 4);
        var rest = is(i, "a", "one") && is(unit, "minute", "minutes", "min") && is(unit + 1, "and")
                ? Numerals.at(pieces, unit + 2)
                : Optional.<Numerals.Read>empty();
        if (rest.isPresent()
                && rest.get().value() < 60
                && !isThing(rest.get().next())
                && !is(rest.get().next(), "half")) {
            int end = unit(rest.get().next()).map(Unit::next).orElse(rest.get().next());
            return found(new Meaning.Length(60_000 + Math.round(rest.get().value() * 1000)), end);
        }
        if (is(i, "a", "an", "another")
                && is(unit, "second", "sec", "minute", "min", "minutes", "seconds")
                && !isThing(unit + 1))
            return found(
                    new Meaning.Length(
                            Units.OF_TIME.getOrDefault(pieces.get(unit).text(), 1000L)),
                    unit + 1);
        if (is(i, "second") && is(i - 1, "first", "last", "final", "opening") && !isThing(i + 1)) {
            boolean isHalfMore = is(i + 1, "and") && is(i + 2, "a") && is(i + 3, "half");
            return found(new Meaning.Length(isHalfMore ? 1500 : 1000), isHalfMore ? i + 4 : i + 1);
        }
        int many = is(i, "a") ? i + 1 : is(i - 1, "another") ? i : pieces.size();
        int couple = is(many, "couple") ? is(many + 1, "of") ? many + 2 : many + 1 : pieces.size();
        if (is(couple, "seconds", "secs", "sec")) return found(new Meaning.Length(2000), couple + 1);
        if (is(many, "few") && is(many + 1, "seconds", "secs")) return found(new Meaning.Length(3000), many + 2);
        return Optional.empty();
    }

    private boolean isThing(int i) {
        return i < pieces.size() && Forms.of(pieces.get(i)).stream().anyMatch(THINGS::contains);
    }

    /// `half a minute`, `half-second`, `a quarter of a minute`, 半分钟, 半秒.
    private Optional<Lexicon.Match> half(int i) {
        if (is(i, "three", "3") && is(i + 1, "quarters")) return part(i + 2, 3, 4);
        if (is(i, "a") && is(i + 1, "quarter", "third")) return part(i + 2, 1, is(i + 1, "quarter") ? 4 : 3);
        if (is(i, "quarter")) return part(i + 1, 1, 4);
        return is(i, "half", "半") ? part(i + 1, 1, 2) : Optional.empty();
    }

    private Optional<Lexicon.Match> part(int i, long times, long of) {
        int at = i;
        while (is(at, "of", "a", "an", "-", "个")) at++;
        return unit(at).flatMap(u -> found(new Meaning.Length(u.ms() * times / of), u.next()));
    }

    private record Unit(long ms, int next) {}

    private Optional<Unit> unit(int i) {
        int at = is(i, "-") ? i + 1 : i;
        if (at >= pieces.size()) return Optional.empty();
        var piece = pieces.get(at);
        if (isHan(at, "秒钟")) return Optional.of(new Unit(1000, at + 2));
        if (is(at, "秒")) return Optional.of(new Unit(1000, at + 1));
        if (isHan(at, "毫秒")) return Optional.of(new Unit(1, at + 2));
        if (isHan(at, "分钟")) return Optional.of(new Unit(60_000, at + 2));
        if (isHan(at, "分半")) return Optional.of(new Unit(60_000, at + 1));
        if (is(at, "分") && Numerals.at(pieces, at + 1).isPresent()) return Optional.of(new Unit(60_000, at + 1));
        if (isHan(at, "小时")) return Optional.of(new Unit(3_600_000, at + 2));
        boolean isLetter = piece.text().length() == 1;
        if (isLetter && at == i && !touches(at) && !piece.is("s")) return Optional.empty();
        var ms = Units.OF_TIME.get(piece.text());
        return ms == null || piece.kind() != Raw.Kind.WORD ? Optional.empty() : Optional.of(new Unit(ms, at + 1));
    }

    /// `second 5`.
    private Optional<Lexicon.Match> moment(int i) {
        if (!is(i, "second") || i + 1 >= pieces.size() || pieces.get(i + 1).kind() != Raw.Kind.DIGITS)
            return Optional.empty();
        double value = Double.parseDouble(pieces.get(i + 1).text());
        return value < 1e7 ? found(new Meaning.Moment(Math.round(value * 1000)), i + 2) : Optional.empty();
    }

    private Optional<Lexicon.Match> number(int i) {
        if (isHan(i, "百分之")) {
            var part = Numerals.at(pieces, i + 3);
            if (part.isPresent())
                return found(
                        new Meaning.Fraction(part.get().value() / 100),
                        part.get().next());
        }
        var read = Numerals.at(pieces, i);
        if (read.isEmpty()) return Optional.empty();
        var level = decibels.behind(read.get().value(), i, read.get().next());
        if (level.isPresent()) return level;
        if (isNegative(i))
            return impossibles
                    .at(i, true)
                    .or(() -> fraction(read.get().value(), read.get().next()))
                    .or(() -> found(new Meaning.Unknown(), read.get().next()));
        double value = read.get().value();
        int next = read.get().next();
        if (value > 1e9) return found(new Meaning.Unknown(), next);
        return ratios.at(value, next)
                .or(() -> is(next, "号") && value >= 1 && value < 1000
                        ? found(new Meaning.Nth((int) value), next + 1)
                        : Optional.empty())
                .or(() -> figure(value, i, next))
                .or(() -> length(value, next))
                .or(() -> fraction(value, next))
                .or(() -> found(new Meaning.Figure(value), next));
    }

    private boolean isNegative(int i) {
        boolean hasMinus = is(i - 1, "-") && touches(i) && pieces.get(i).kind() == Raw.Kind.DIGITS;
        return hasMinus
                && (i == 1 || pieces.get(i - 2).end() < pieces.get(i - 1).start() || is(i - 2, "成", "到", "为"));
    }

    /// 1080p, 4k, 60fps, 2x, `one and a half times`, 两倍.
    private Optional<Lexicon.Match> figure(double value, int from, int next) {
        if (is(next, "p") && touches(next) && value >= 144 && value <= 4320)
            return found(new Meaning.Height((int) value), next + 1);
        if (is(next, "k") && touches(next) && (value == 2 || value == 4))
            return found(new Meaning.Height(value == 4 ? 2160 : 1440), next + 1);
        var rate = rates.behind(value, from, next);
        if (rate.isPresent()) return rate;
        if (is(next, "x") || is(next, "times")) return factor(value, next + 1);
        boolean hasHalf = is(next, "and") && is(next + 1, "a") && is(next + 2, "half");
        if (hasHalf && is(next + 3, "times")) return factor(value + 0.5, next + 4);
        if (isHan(next, "倍速")) return factor(value, next + 2);
        if (is(next, "倍")) return factor(value, next + 1);
        return Optional.empty();
    }

    private static Optional<Lexicon.Match> factor(double value, int next) {
        return value > 0 && value <= 1e6 ? found(new Meaning.Factor(value), next) : Optional.empty();
    }

    /// 15 seconds, 1m30s, 一分半, 两秒半, `one and a half seconds`, `a minute and a half`.
    private Optional<Lexicon.Match> length(double value, int next) {
        boolean hasHalf = is(next, "and") && is(next + 1, "a") && is(next + 2, "half");
        double amount = hasHalf ? value + 0.5 : value;
        var unit = unit(hasHalf ? next + 3 : next);
        if (unit.isEmpty()) return Optional.empty();
        long ms = Math.round(amount * unit.get().ms());
        int at = unit.get().next();
        if (is(at, "半")) return found(new Meaning.Length(ms + unit.get().ms() / 2), isHan(at, "半钟") ? at + 2 : at + 1);
        if (is(at, "and") && is(at + 1, "a") && is(at + 2, "half"))
            return found(new Meaning.Length(ms + unit.get().ms() / 2), at + 3);
        if (unit.get().ms() == 60_000) {
            var seconds = Numerals.at(pieces, is(at, "and") ? at + 1 : at);
            if (seconds.isPresent()) {
                var small = unit(seconds.get().next());
                if (small.isPresent() && small.get().ms() == 1000)
                    return found(
                            new Meaning.Length(ms + Math.round(seconds.get().value() * 1000)),
                            small.get().next());
                if (small.isEmpty() && isLooseSeconds(seconds.get(), at))
                    return found(
                            new Meaning.Length(ms + Math.round(seconds.get().value() * 1000)),
                            seconds.get().next());
            }
        }
        return found(new Meaning.Length(ms), at);
    }

    /// `1 min 10`, 一分二十: what follows a minute without any unit are its seconds, unless things are counted.
    private boolean isLooseSeconds(Numerals.Read seconds, int at) {
        boolean isWhole = seconds.value() >= 1 && seconds.value() < 60 && seconds.value() == Math.rint(seconds.value());
        int next = seconds.next();
        boolean isCounted = is(next, "张", "个", "段", "比", ":", "x", "%", "倍", "-") || isThing(next);
        return isWhole && !isCounted && !is(at, "and", ",", "、");
    }

    /// 20%, 20 percent, 三成, 三分之一.
    private Optional<Lexicon.Match> fraction(double value, int next) {
        if (is(next, "%", "percent", "pct", "percents")) return found(new Meaning.Fraction(value / 100), next + 1);
        if (is(next, "per") && is(next + 1, "cent")) return found(new Meaning.Fraction(value / 100), next + 2);
        if (is(next, "成") && value <= 10 && next > 0 && pieces.get(next - 1).kind() == Raw.Kind.HAN)
            return found(new Meaning.Fraction(value / 10), next + 1);
        if (isHan(next, "分之")) {
            var part = Numerals.at(pieces, next + 2);
            if (part.isPresent() && value > 0)
                return found(
                        new Meaning.Fraction(part.get().value() / value),
                        part.get().next());
        }
        return Optional.empty();
    }
}
