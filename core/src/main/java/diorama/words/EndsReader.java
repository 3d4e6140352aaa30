package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Subject;
import diorama.look.Colour;
import diorama.look.Transition;
import java.util.List;
import java.util.Optional;

/// Reads how the film itself begins and ends: fading in from black, out to black or white.
final class EndsReader {
    private static final long SLOW_MS = 2000;
    private static final long FAST_MS = 500;
    private static final long MOST_MS = 6000;

    private EndsReader() {}

    static void read(Clause clause, Reading reading) {
        if (isAlike(clause, reading) || isHow(clause, reading)) return;
        if (concernsEnds(clause, reading)) ends(clause, reading);
    }

    /// "Fade in from black, same at the end in reverse", 开头淡入，结尾也一样: the film's other end like the first one;
    /// and "start on black and come up gently", which adds nothing to it.
    private static boolean isAlike(Clause clause, Reading reading) {
        if (reading.intents().isEmpty()
                || !(reading.intents().getLast() instanceof Intent.Ends(var _, var _, var look))) return false;
        boolean isOnly = clause.terms().stream()
                .allMatch(t -> t.is(Sign.START, Sign.END, Sign.APPEAR, Sign.GENTLE, Sign.SLOW, Sign.REVERSE)
                        || t.is(Sign.AND, Sign.THEN, Sign.ALL, Sign.IT, Sign.ENDS, Sign.BEGINS, Sign.MOVE)
                        || t.is(Sign.FADE, Sign.FADE_IN, Sign.FADE_OUT, Sign.UNTOUCHED)
                        || t.isSort(Sign.Sort.LINK)
                        || t.isSort(Sign.Sort.COURTESY));
        boolean isEdge = clause.has(Sign.START, Sign.END) && !clause.has(Sign.MOVE);
        boolean isComing = clause.has(Sign.APPEAR) && clause.has(Sign.GENTLE, Sign.SLOW);
        boolean fades = clause.has(Sign.FADE, Sign.FADE_IN, Sign.FADE_OUT) && !clause.has(Sign.REVERSE);
        if (!isOnly || fades || (!isEdge && !isComing)) return false;
        var other = new Intent.Ends(clause.has(Sign.START), clause.has(Sign.END), look);
        reading.add(Subject.TRANSITIONS, isEdge ? other : reading.intents().getLast());
        clause.take(0, clause.size());
        return true;
    }

    /// 结尾淡出到黑，慢一点，三秒; "fade to black at the end, nice and slow": how, of the end that was just spoken of.
    private static boolean isHow(Clause clause, Reading reading) {
        if (reading.intents().isEmpty()
                || !(reading.intents().getLast() instanceof Intent.Ends(var start, var end, var look))) return false;
        boolean isHow = clause.has(Meaning.Length.class) || clause.has(Sign.SLOW, Sign.FAST, Sign.LONG, Sign.SHORT);
        boolean isOnly = clause.terms().stream()
                .allMatch(t -> t.meaning() instanceof Meaning.Length
                        || t.is(Sign.SLOW, Sign.FAST, Sign.LONG, Sign.SHORT, Sign.A_BIT, Sign.VERY, Sign.MORE)
                        || t.is(Sign.GENTLE, Sign.SMOOTH, Sign.HOLD, Sign.IT, Sign.AND)
                        || t.isSort(Sign.Sort.LINK)
                        || t.isSort(Sign.Sort.COURTESY));
        // A longer one is the film's.
        long most = reading.isMaking() ? SLOW_MS : MOST_MS;
        boolean isFilms = clause.index(Meaning.Length.class, l -> l.ms() > most) >= 0;
        if (!isHow || !isOnly || isFilms || look.isRemoved()) return false;
        long usual = clause.has(Sign.SLOW, Sign.LONG) ? SLOW_MS : FAST_MS;
        long ms = clause.first(Meaning.Length.class).map(Meaning.Length::ms).orElse(usual);
        reading.takeBack(List.of(reading.intents().getLast()));
        reading.add(
                Subject.TRANSITIONS,
                new Intent.Ends(start, end, new Intent.EndLook(Optional.of(ms), look.colour(), look.isRemoved())));
        clause.take(0, clause.size());
        return true;
    }

    private static boolean concernsEnds(Clause clause, Reading reading) {
        boolean fades =
                clause.has(Sign.FADE_IN, Sign.FADE_OUT) || (clause.has(Sign.FADE) && clause.has(Sign.START, Sign.END));
        // 慢慢变大 is no light that comes.
        String coming = clause.wordsAt(clause.index(Sign.FADE_IN));
        if (coming.contains("大") || coming.contains("响")) return false;
        boolean isElse = clause.has(Sign.EVERYWHERE, Sign.BETWEEN, Sign.EACH, Sign.TRANSITION)
                || isBeforePicture(clause)
                || (reading.topic() == Subject.WORDS && clause.has(Sign.IT));
        boolean isEdge = clause.has(Meaning.Entering.class)
                && (clause.has(Sign.START, Sign.END, Sign.BEGINS, Sign.ENDS) || isEdgeOfFilm(clause))
                && isBlackOrWhite(clause);
        boolean isTinted = clause.has(Sign.START, Sign.END, Sign.BEGINS, Sign.ENDS)
                && isBlackOrWhiteTint(clause)
                && (clause.hasSort(Sign.Sort.LINK) || clause.has(Sign.NOT, Sign.NO))
                && !clause.has(Sign.TITLE, Sign.TEXT, Sign.CAPTION, Sign.CREDIT, Sign.BACKGROUND, Sign.BARS, Sign.PHOTO)
                && !clause.has(Meaning.Quote.class)
                && !isElse;
        if (isTinted) return true;
        boolean isBothEnds = clause.has(Sign.BOTH_ENDS)
                && !clause.has(Sign.PHOTO)
                && (fades
                        || isBlackOrWhite(clause)
                        || clause.index(Meaning.Entering.class, e -> e.kind() == Transition.FADE) >= 0);
        return (fades && !isElse) || (isEdge && !isElse) || isBothEnds;
    }

    /// "Go black before the dog", 小狗出场前先黑一下: between two pictures.
    static boolean isBeforePicture(Clause clause) {
        String fade = clause.wordsAt(clause.index(Sign.FADE_IN, Sign.FADE_OUT));
        return (fade.contains("black") || fade.contains("黑"))
                && clause.has(Sign.BEFORE, Sign.AFTER)
                && clause.has(Meaning.Name.class);
    }

    private static boolean isEdgeOfFilm(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.CREDIT, Sign.TITLE));
        return word.equals("片尾") || word.equals("片头");
    }

    private static boolean isBlackOrWhiteTint(Clause clause) {
        return clause.index(
                        Meaning.Tint.class,
                        t -> t.colour().equals(Colour.BLACK) || t.colour().equals(Colour.WHITE))
                >= 0;
    }

    private static boolean isBlackOrWhite(Clause clause) {
        return clause.index(
                        Meaning.Entering.class,
                        e -> e.kind() == Transition.FADE_BLACK
                                || e.kind() == Transition.FADE_WHITE
                                || e.kind() == Transition.FLASH)
                >= 0;
    }

    private static void ends(Clause clause, Reading reading) {
        boolean atStart = clause.has(Sign.FADE_IN) || clause.has(Sign.START, Sign.BEGINS);
        boolean atEnd = clause.has(Sign.FADE_OUT)
                || clause.has(Sign.END, Sign.ENDS)
                || clause.wordsAt(clause.index(Sign.CREDIT)).equals("片尾")
                || clause.index(Meaning.Nth.class, n -> n.number() == -1) >= 0;
        int end = clause.index(Sign.END);
        boolean areBoth = clause.wordsAt(end).equals("ends") && !clause.is(end + 1, Sign.IN, Sign.ON, Sign.WITH);
        if (clause.take(Sign.BOTH_ENDS) || areBoth) {
            atStart = true;
            atEnd = true;
            clause.useAll(Meaning.Entering.class);
        }
        if (clause.has(Sign.FADE_IN) && !clause.has(Sign.FADE_OUT) && clause.has(Sign.START)) atEnd = false;
        if (clause.has(Sign.FADE_OUT) && !clause.has(Sign.FADE_IN) && clause.has(Sign.END)) atStart = false;
        var length = clause.use(Meaning.Length.class).map(Meaning.Length::ms);
        var colour = clause.use(Meaning.Tint.class)
                .map(Meaning.Tint::colour)
                .or(() -> clause.index(
                                        Meaning.Entering.class,
                                        e -> e.kind() == Transition.FADE_WHITE || e.kind() == Transition.FLASH)
                                >= 0
                        ? Optional.of(Colour.WHITE)
                        : Optional.empty());
        boolean isRemoved = clause.has(Sign.REMOVE, Sign.NO, Sign.WITHOUT, Sign.NOT);
        reading.add(
                Subject.TRANSITIONS, new Intent.Ends(atStart, atEnd, new Intent.EndLook(length, colour, isRemoved)));
        clause.take(
                Sign.FADE_IN,
                Sign.FADE_OUT,
                Sign.FADE,
                Sign.START,
                Sign.END,
                Sign.REMOVE,
                Sign.NO,
                Sign.ADD,
                Sign.FILM,
                Sign.FROM,
                Sign.SLOW,
                Sign.GENTLE,
                Sign.SMOOTH,
                Sign.FAST);
        clause.use(Meaning.Nth.class);
        if (isBlackOrWhite(clause)) clause.useAll(Meaning.Entering.class);
    }
}
