package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Subject;
import diorama.look.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells whether a part of a request is about words on the picture.
final class TextTopic {
    static final Sign[] NOUNS = {Sign.TITLE, Sign.SUBTITLE, Sign.CAPTION, Sign.CREDIT, Sign.WATERMARK, Sign.TEXT};

    /// With these ends what is to be written, and what is said of it begins: `at the top`.
    static final Set<Sign> SLOTS = Set.of(
            Sign.TOP,
            Sign.BOTTOM,
            Sign.LEFT,
            Sign.RIGHT,
            Sign.CENTRE,
            Sign.CORNER,
            Sign.START,
            Sign.END,
            Sign.PHOTO,
            Sign.BIG,
            Sign.SMALL,
            Sign.MIDDLE);

    private TextTopic() {}

    /// Said outright, or because words were spoken of last and this is something that words have.
    static boolean isIn(Clause clause, Reading reading) {
        if (clause.has(Sign.SPEECH) && clause.has(Sign.DUCK)) return false;
        if (isEdgeOfFilm(clause) || isStretchOfFilm(clause)) return false;
        if (clause.has(NOUNS)
                || clause.has(Meaning.Styling.class)
                || clause.has(Meaning.Facing.class)
                || clause.has(Meaning.Coming.class)
                || clause.has(Sign.FONT)) return true;
        boolean isAbout = reading.topic() == Subject.WORDS
                && isInFilm(reading)
                && !clause.has(
                        Sign.PHOTO,
                        Sign.CLIP,
                        Sign.FILM,
                        Sign.MUSIC,
                        Sign.TRANSITION,
                        Sign.FORMAT,
                        Sign.ORDER,
                        Sign.FRAME)
                && (!clause.has(Meaning.Nth.class) || isEndOfWords(clause))
                && !clause.has(Meaning.Entering.class)
                && (!clause.has(Meaning.Moving.class) || TextLooks.isScaled(clause, reading))
                && !clause.has(Meaning.Shape.class);
        String fade = clause.wordsAt(clause.index(Sign.FADE_OUT, Sign.FADE_IN));
        boolean isPassage = !fade.isEmpty()
                && !fade.contains("black")
                && !fade.contains("黑")
                && !reading.intents().isEmpty()
                && reading.intents().getLast() instanceof Intent.Rewrite;
        boolean isAttribute = isPassage
                || isOnlyHeld(clause)
                || isResized(clause)
                || (clause.has(Sign.IT) && clause.has(Sign.SLIDE))
                || (Degrees.isHeldOn(clause) && !Pictures.scope(clause).isSaid())
                || clause.has(Meaning.Moving.class)
                || clause.has(Meaning.Tint.class)
                || (clause.has(Meaning.Standing.class) && clause.has(Sign.MOVE, Sign.PUT, Sign.CHANGE, Sign.AT))
                || clause.has(
                        Sign.BIG,
                        Sign.SMALL,
                        Sign.SIZE,
                        Sign.FONT,
                        Sign.APPEAR,
                        Sign.LEAVE,
                        Sign.TOP,
                        Sign.BOTTOM,
                        Sign.CENTRE,
                        Sign.CORNER,
                        Sign.HIGHER,
                        Sign.LOWER)
                || isReduced(clause)
                || (clause.has(Sign.IT)
                        && !(clause.has(Meaning.Name.class) && clause.is(clause.index(Sign.IT) - 1, Sign.IN))
                        && !clause.has(Meaning.Grading.class)
                        && (clause.has(Sign.LEFT, Sign.RIGHT, Sign.MOVE, Sign.REMOVE, Sign.FADE_IN, Sign.FADE_OUT)
                                || (clause.has(Sign.PUT) && clause.has(Sign.START, Sign.END, Sign.MIDDLE))));
        return isAbout && isAttribute;
    }

    /// 停5秒, `hold it a bit longer`: nothing but how long.
    private static boolean isOnlyHeld(Clause clause) {
        return clause.has(Sign.HOLD, Sign.KEEP)
                && (clause.has(Meaning.Length.class) || clause.has(Sign.LONG))
                && clause.terms().stream()
                        .allMatch(t -> t.is(Sign.HOLD, Sign.KEEP, Sign.IT, Sign.SHOW, Sign.ON)
                                || t.meaning() instanceof Meaning.Length
                                || t.isSort(Sign.Sort.DEGREE)
                                || t.isSort(Sign.Sort.LINK)
                                || t.isSort(Sign.Sort.COURTESY));
    }

    /// "Shrink it a touch", "blow it up": of size, where "turn it up" is of sound.
    private static boolean isResized(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.TURN_UP, Sign.TURN_DOWN));
        if (clause.wordsAt(clause.index(Meaning.Factor.class)).contains("大")) return true;
        boolean isSize = word.startsWith("shr") || word.startsWith("enlarg") || word.startsWith("blow");
        return (isSize || word.contains("smaller")) && !clause.has(Sign.VOLUME, Sign.SOUND);
    }

    /// Which words a part names: the title, the captions, the credits; none where it says no more than "text".
    static Optional<Role> role(Clause clause) {
        if (clause.has(Sign.WATERMARK)) return Optional.of(Role.WATERMARK);
        if (clause.has(Sign.CREDIT)) return Optional.of(Role.CREDIT);
        if (clause.has(Sign.SUBTITLE)) return Optional.of(Role.SUBTITLE);
        boolean isCaptioned = clause.wordsAt(clause.index(Sign.WRITE)).startsWith("caption");
        if (isCaptioned || clause.has(Sign.CAPTION)) return Optional.of(Role.CAPTION);
        if (clause.has(Sign.VOICE) && !clause.has(Sign.TITLE)) return Optional.of(Role.CAPTION);
        return clause.has(Sign.TITLE) ? Optional.of(Role.TITLE) : Optional.empty();
    }

    /// "The title is too big, reduce it".
    static boolean isReduced(Clause clause) {
        String verb = clause.wordsAt(clause.index(Sign.SHORTEN, Sign.TURN_DOWN));
        return (verb.startsWith("reduce") || verb.startsWith("shrink") || verb.startsWith("scale"))
                && clause.has(Sign.IT)
                && !clause.has(Meaning.Length.class);
    }

    /// 最后淡出消失: at last, not the last picture.
    private static boolean isEndOfWords(Clause clause) {
        int last = clause.index(Meaning.Nth.class);
        return clause.wordsAt(last).equals("最后")
                && !clause.is(last + 1, Sign.PHOTO, Sign.COUNTER, Sign.CLIP, Sign.OF)
                && clause.has(Sign.LEAVE, Sign.FADE_OUT);
    }

    /// 片头淡入 and 片尾淡出 speak of the film's ends, not of words there.
    private static boolean isEdgeOfFilm(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.CREDIT, Sign.TITLE));
        boolean fades = clause.has(Sign.FADE_IN, Sign.FADE_OUT)
                || clause.index(
                                Meaning.Entering.class,
                                e -> e.kind().names().wire().startsWith("fade-"))
                        >= 0;
        return fades && (word.equals("片尾") || word.equals("片头"));
    }

    /// 片头那2秒不要: seconds of the film, not words there.
    private static boolean isStretchOfFilm(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.CREDIT, Sign.TITLE));
        return (word.equals("片尾") || word.equals("片头"))
                && clause.has(Meaning.Length.class)
                && clause.has(Sign.REMOVE, Sign.CUT, Sign.SHORTEN);
    }

    /// Behind words to be written, `… and lo-fi music`, `… and a square format`: small letters, and something else.
    static boolean isLeft(List<Term> terms, int i, String text) {
        boolean isSmall = Character.isLowerCase(text.charAt(terms.get(i).start()));
        for (int k = i; k < Math.min(terms.size(), i + 4) && isSmall; k++) {
            var term = terms.get(k);
            boolean isMood = term.meaning() instanceof Meaning.Feeling(var _, var isLoose) && !isLoose;
            boolean isOther =
                    term.is(Sign.MUSIC, Sign.TRANSITION, Sign.FORMAT) || term.meaning() instanceof Meaning.Shape;
            if (isMood || isOther) return true;
            boolean isHow =
                    term.is(Sign.FILLER) || term.isSort(Sign.Sort.DEGREE) || term.meaning() instanceof Meaning.Look;
            if (!isHow) return false;
        }
        return false;
    }

    /// Is there any on the picture, or about to be?
    static boolean isInFilm(Reading reading) {
        return reading.film().draft().segments().anyMatch(diorama.draft.Text.class::isInstance)
                || reading.intents().stream().anyMatch(i -> i instanceof Intent.Write);
    }
}
