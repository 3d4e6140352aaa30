package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Subject;
import diorama.look.Colour;
import diorama.look.Transition;
import java.util.Optional;

/// Reads how the film itself begins and ends: fading in from black, out to black or white.
final class EndsReader {
    private EndsReader() {}

    static void read(Clause clause, Reading reading) {
        if (concernsEnds(clause, reading)) ends(clause, reading);
    }

    private static boolean concernsEnds(Clause clause, Reading reading) {
        boolean fades =
                clause.has(Sign.FADE_IN, Sign.FADE_OUT) || (clause.has(Sign.FADE) && clause.has(Sign.START, Sign.END));
        boolean isElse = clause.has(Sign.EVERYWHERE, Sign.BETWEEN, Sign.EACH, Sign.TRANSITION)
                || (reading.topic() == Subject.WORDS && clause.has(Sign.IT));
        boolean isEdge = clause.has(Meaning.Entering.class)
                && (clause.has(Sign.START, Sign.END, Sign.BEGINS, Sign.ENDS) || isEdgeOfFilm(clause))
                && isBlackOrWhite(clause);
        boolean isTinted = clause.has(Sign.START, Sign.END, Sign.BEGINS, Sign.ENDS)
                && isBlackOrWhiteTint(clause)
                && clause.hasSort(Sign.Sort.LINK)
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
