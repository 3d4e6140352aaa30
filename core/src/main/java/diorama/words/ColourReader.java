package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.look.Filter;
import java.util.List;
import java.util.Optional;

/// Reads what is said of filters, colours and light.
final class ColourReader {
    private static final Sign[] MORE = {Sign.STRONG, Sign.TURN_UP, Sign.MORE, Sign.BIG, Sign.HIGHER};
    private static final Sign[] LESS = {
        Sign.GENTLE, Sign.TURN_DOWN, Sign.LESS, Sign.SMALL, Sign.LOWER, Sign.QUIET, Sign.DOWN
    };

    private ColourReader() {}

    static void read(Clause clause, Reading reading) {
        if (clause.has(Sign.BACKGROUND, Sign.BARS) && !clause.has(Meaning.Grading.class)) return;
        if (isOfLetters(clause, reading)) return;
        if (OnlyLooking.read(clause, reading)) return;
        if (clause.has(Sign.RESTORE) || isOff(clause, reading)) restore(clause, reading);
        else if (isDrained(clause)) bleach(clause, reading);
        else if (Casts.read(clause, reading)) forget(clause);
        else if (clause.has(Meaning.Grading.class)) filters(clause, reading);
        else light(clause, reading);
    }

    /// 标题换手写的，颜色浅一点: behind a wish for words, theirs.
    private static boolean isOfLetters(Clause clause, Reading reading) {
        return clause.has(Sign.COLOUR)
                && reading.topic() == Subject.WORDS
                && !reading.intents().isEmpty()
                && !clause.has(Sign.PHOTO, Sign.FILM, Sign.ALL, Sign.FILTER, Sign.RESTORE, Sign.REST)
                && !clause.has(Meaning.Grading.class)
                && !Pictures.scope(clause).isSaid();
    }

    private static boolean isOff(Clause clause, Reading reading) {
        boolean isNamed = clause.has(Sign.FILTER) || clause.has(Meaning.Grading.class);
        boolean isAbout =
                reading.topic() == Subject.COLOURS && clause.has(Sign.IT) && !clause.has(Sign.PHOTO, Sign.CLIP);
        if (clause.has(Sign.COLOUR) && clause.has(Sign.UNDO)) return true;
        return (isNamed || isAbout)
                && clause.has(Sign.REMOVE, Sign.NO, Sign.WITHOUT, Sign.NOT, Sign.UNDO)
                && !clause.has(Sign.A_BIT, Sign.VERY, Sign.TOO);
    }

    /// "Take all the colour out."
    private static boolean isDrained(Clause clause) {
        return clause.has(Sign.COLOUR)
                && clause.has(Sign.REMOVE, Sign.WITHOUT, Sign.NO)
                && !clause.has(Sign.FILTER, Sign.TEXT, Sign.TITLE, Sign.TOO)
                && !clause.has(Meaning.Grading.class)
                && !clause.has(Meaning.Tint.class);
    }

    private static void bleach(Clause clause, Reading reading) {
        var scope = reading.picturesOrAll(clause);
        add(clause, reading, new Intent.Grade(scope, Filter.BW, Optional.empty()));
    }

    private static void restore(Clause clause, Reading reading) {
        var filters = clause.useAll(Meaning.Grading.class);
        var scope = reading.pictures(clause);
        if (scope instanceof Scope.It && reading.topic() == Subject.COLOURS && !reading.hasSpoken())
            scope = Scope.all();
        if (filters.isEmpty()) reading.add(Subject.COLOURS, new Intent.Ungrade(scope, Optional.empty()));
        for (var filter : filters)
            reading.add(Subject.COLOURS, new Intent.Ungrade(scope, Optional.of(filter.filter())));
        forget(clause);
    }

    private static void filters(Clause clause, Reading reading) {
        if (reading.isMaking() && clause.has(Sign.MUSIC) && !clause.has(Sign.FILTER, Sign.COLOUR)) return;
        var scope = reading.picturesOrAll(clause);
        var wishes = gradings(clause).stream()
                .map(g -> new Intent.Grade(scope, g.filter(), strength(clause, g.filter())))
                .toList();
        wishes.forEach(w -> reading.add(Subject.COLOURS, w));
        if (clause.has(Sign.FILTER)
                && clause.has(Sign.DARK) != clause.has(Sign.BRIGHT)
                && !Degrees.isComplaint(clause)) {
            double by = Filter.BRIGHTNESS.usual() * scale(clause);
            reading.add(
                    Subject.COLOURS,
                    new Intent.Grade(
                            scope, Filter.BRIGHTNESS, Optional.of(new Change.By(clause.has(Sign.DARK) ? -by : by))));
        }
        clause.useAll(Meaning.Grading.class);
        clause.useAll(Meaning.Fraction.class);
        forget(clause);
    }

    /// "That old-fashioned sepia tint" is sepia: what the one word says of the other.
    private static List<Meaning.Grading> gradings(Clause clause) {
        var all = clause.all(Meaning.Grading.class);
        int aged = clause.index(Meaning.Grading.class, g -> g.filter() == Filter.VINTAGE);
        boolean isOfOther = aged >= 0
                && clause.at(aged + 1) instanceof Meaning.Grading(var other)
                && (other == Filter.SEPIA || other == Filter.BW);
        return isOfOther
                ? all.stream().filter(g -> g.filter() != Filter.VINTAGE).toList()
                : all;
    }

    private static Optional<Change> strength(Clause clause, Filter filter) {
        var fraction = clause.first(Meaning.Fraction.class);
        String named = clause.wordsAt(clause.index(Meaning.Grading.class));
        boolean isOff = named.startsWith("desat") || named.equals("去饱和");
        boolean isUp = !(clause.has(LESS) || isOff) ^ Degrees.isComplaint(clause);
        var factor = clause.first(Meaning.Factor.class).map(Meaning.Factor::value);
        if (filter.goesBothWays() && factor.isPresent())
            return Optional.of(new Change.By(factor.get() < 1 ? factor.get() - 1 : Math.min(1, factor.get() - 1) / 2));
        if (!filter.goesBothWays() && factor.isPresent()) return Optional.of(new Change.Times(factor.get()));
        if (filter.goesBothWays()) {
            double by = fraction.map(Meaning.Fraction::value).orElse(Math.abs(filter.usual()) * scale(clause));
            return Optional.of(new Change.By(isUp ? by : -by));
        }
        if (fraction.isPresent()) {
            boolean isChange = clause.has(MORE) || clause.has(LESS);
            return Optional.of(
                    isChange
                            ? new Change.Times(
                                    isUp
                                            ? 1 + fraction.get().value()
                                            : 1 - fraction.get().value())
                            : new Change.To(fraction.get().value()));
        }
        if (Degrees.isComplaint(clause) || clause.has(LESS))
            return Optional.of(new Change.Times(1 / Degrees.size(clause)));
        if (clause.has(Sign.STRONG, Sign.TURN_UP, Sign.MORE, Sign.VERY))
            return Optional.of(new Change.Times(Degrees.size(clause)));
        return clause.has(Sign.A_BIT) ? Optional.of(new Change.Times(0.7)) : Optional.empty();
    }

    private static double scale(Clause clause) {
        return clause.has(Sign.A_BIT) ? 0.6 : clause.has(Sign.VERY) && !clause.has(Sign.TOO) ? 1.8 : 1;
    }

    /// Brighter and darker, and complaints: "too dark", "too pale", 太淡.
    private static void light(Clause clause, Reading reading) {
        boolean isComplaint = Degrees.isComplaint(clause);
        boolean isAbout = reading.topic() == Subject.COLOURS || clause.has(Sign.COLOUR, Sign.BRIGHTNESS, Sign.FILTER);
        if (clause.has(Sign.TEXT, Sign.TITLE, Sign.MUSIC, Sign.TRANSITION, Sign.MOTION, Sign.ZOOM)) return;
        boolean isPaler = clause.has(Sign.PALE)
                && !isComplaint
                && reading.topic() == Subject.COLOURS
                && clause.has(Meaning.Fraction.class);
        if (isPaler) {
            Strengths.paler(clause, reading);
            return;
        }
        if (clause.has(Sign.PALE) && (isComplaint || isAbout || clause.has(Sign.LESS, Sign.NOT))) {
            add(clause, reading, new Intent.Grade(reading.picturesOrAll(clause), Filter.VIVID, Optional.empty()));
            return;
        }
        boolean isTurned = isComplaint ^ clause.has(Sign.LESS) ^ clause.has(Sign.NOT);
        boolean isLittleMore = clause.wordsAt(clause.index(Sign.A_BIT)).endsWith(" more");
        boolean brighter = clause.has(Sign.BRIGHTEN)
                || (clause.has(Sign.BRIGHTNESS) && isLittleMore)
                || (clause.has(Sign.BRIGHT) && !isTurned)
                || (clause.has(Sign.DARK) && isTurned)
                || (clause.has(Sign.BRIGHTNESS)
                        && clause.has(Sign.TURN_UP, Sign.HIGHER, Sign.MORE, Sign.BIG, Sign.ADD, Sign.UP));
        boolean darker = clause.has(Sign.DARKEN)
                || (clause.has(Sign.DARK) && !isTurned)
                || (clause.has(Sign.BRIGHT) && isTurned)
                || (clause.has(Sign.BRIGHTNESS)
                        && clause.has(
                                Sign.TURN_DOWN, Sign.LOWER, Sign.LESS, Sign.SMALL, Sign.CUT, Sign.DOWN, Sign.TOO));
        if (clause.has(Sign.BRIGHTEN)) darker = false;
        if (brighter != darker) {
            double by = clause.use(Meaning.Fraction.class)
                    .map(Meaning.Fraction::value)
                    .orElse(Filter.BRIGHTNESS.usual() * scale(clause));
            add(
                    clause,
                    reading,
                    new Intent.Grade(
                            lit(clause, reading), Filter.BRIGHTNESS, Optional.of(new Change.By(brighter ? by : -by))));
            return;
        }
        Strengths.effect(clause, reading);
    }

    /// "Not that bright" behind "brighten the second one" is of that one.
    private static Scope lit(Clause clause, Reading reading) {
        var last = reading.film().talk().lastWishes();
        boolean isCompared = clause.has(Sign.LESS) && !Pictures.scope(clause).isSaid() && last.size() == 1;
        return isCompared
                        && last.getFirst() instanceof Intent.Grade(var pictures, var filter, var _)
                        && filter == Filter.BRIGHTNESS
                ? pictures
                : reading.picturesOrAll(clause);
    }

    static void add(Clause clause, Reading reading, Intent intent) {
        reading.add(Subject.COLOURS, intent);
        forget(clause);
    }

    static void forget(Clause clause) {
        clause.take(
                Sign.FILTER,
                Sign.COLOUR,
                Sign.RESTORE,
                Sign.REMOVE,
                Sign.NO,
                Sign.WITHOUT,
                Sign.NOT,
                Sign.ADD,
                Sign.CHANGE,
                Sign.MAKE,
                Sign.USE,
                Sign.BRIGHTEN,
                Sign.DARKEN,
                Sign.BRIGHT,
                Sign.DARK,
                Sign.PALE,
                Sign.BRIGHTNESS,
                Sign.TURN_UP,
                Sign.TURN_DOWN,
                Sign.STRONG,
                Sign.GENTLE,
                Sign.PUT,
                Sign.KEEP,
                Sign.TOO,
                Sign.NATURAL,
                Sign.ONLY,
                Sign.BIG,
                Sign.SMALL,
                Sign.SLOW,
                Sign.SHOW,
                Sign.LOWER,
                Sign.HIGHER,
                Sign.BACK,
                Sign.WARMER);
    }
}
