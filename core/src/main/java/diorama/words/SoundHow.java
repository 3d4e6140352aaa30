package diorama.words;

import diorama.intent.Change;
import diorama.intent.SoundWish;
import diorama.look.Transition;
import java.util.Optional;

/// Reads how a sound shall be: how loud, fading in and out, ducked under speech, repeated.
final class SoundHow {
    static final Sign[] UP = {Sign.LOUD, Sign.TURN_UP, Sign.BIG, Sign.HIGHER, Sign.UP, Sign.HOLD};
    static final Sign[] DOWN = {
        Sign.QUIET, Sign.TURN_DOWN, Sign.SMALL, Sign.LOWER, Sign.GENTLE, Sign.DOWN, Sign.DUCK, Sign.CUT, Sign.SHORTEN
    };

    private SoundHow() {}

    /// `filmMs`: how long the film is, since "the first half" is of it.
    static SoundWish of(Clause clause, long filmMs) {
        Optional<Change> in = Optional.empty();
        Optional<Change> out = Optional.empty();
        boolean isCrossed = clause.has(Sign.MUSIC)
                && !clause.has(Sign.TRANSITION)
                && clause.index(Meaning.Entering.class, e -> e.kind() == Transition.FADE) >= 0;
        if (isCrossed) clause.useAll(Meaning.Entering.class);
        boolean isSaved = isCrossed || clause.has(Sign.FADE_IN, Sign.FADE_OUT, Sign.FADE);
        if (isSaved) {
            String words = " " + Letters.plain(clause.words()) + " ";
            boolean saysIn = words.contains(" in ");
            boolean saysOut = words.contains(" out ");
            boolean fadesBoth = clause.has(Sign.FADE)
                    && !clause.has(Sign.FADE_IN, Sign.FADE_OUT, Sign.START, Sign.END)
                    && saysIn == saysOut;
            boolean isAtBoth = clause.has(Sign.BOTH_ENDS) || (clause.has(Sign.BOTH) && clause.has(Sign.END, Sign.ENDS));
            boolean fadesIn = isCrossed
                    || isAtBoth
                    || clause.has(Sign.FADE_IN)
                    || (clause.has(Sign.FADE) && (clause.has(Sign.START) || saysIn) && !saysOut)
                    || fadesBoth;
            boolean fadesOut = isCrossed
                    || isAtBoth
                    || clause.has(Sign.FADE_OUT)
                    || (clause.has(Sign.FADE) && (clause.has(Sign.END) || saysOut) && !saysIn)
                    || fadesBoth;
            boolean isOff = clause.has(Sign.NO, Sign.WITHOUT, Sign.REMOVE, Sign.NOT);
            var length =
                    clause.use(Meaning.Length.class).map(l -> (double) l.ms()).orElse(2000.0);
            var change = Optional.of((Change) new Change.To(isOff ? 0 : length));
            var other = fadesIn && !fadesOut ? otherFade(clause) : Optional.<Change>empty();
            if (fadesIn) in = change;
            if (fadesOut) out = change;
            if (other.isPresent()) out = other;
            clause.take(Sign.FADE_IN, Sign.FADE_OUT, Sign.FADE);
        }
        String hidden = clause.wordsAt(clause.index(Sign.TURN_UP, Sign.TURN_DOWN));
        boolean isHidden = clause.has(Sign.SPEECH)
                && (hidden.contains("hear")
                        || hidden.contains("听")
                        || hidden.startsWith("drown")
                        || hidden.startsWith("盖"));
        boolean ducks = isHidden
                || (clause.has(Sign.DUCK) && (clause.has(Sign.SPEECH) || !clause.has(Meaning.Fraction.class)))
                || (clause.has(Sign.SPEECH)
                        && clause.has(
                                Sign.QUIET,
                                Sign.TURN_DOWN,
                                Sign.SMALL,
                                Sign.DOWN,
                                Sign.LOWER,
                                Sign.SHORTEN,
                                Sign.GENTLE));
        var duck = ducks ? Optional.of(!clause.has(Sign.NOT, Sign.NO, Sign.REMOVE)) : Optional.<Boolean>empty();
        var loop = clause.take(Sign.LOOP) ? Optional.of(!clause.has(Sign.NOT, Sign.NO)) : Optional.<Boolean>empty();
        if (loop.isPresent()) clause.take(Sign.LONG, Sign.SHORT);
        var when = SoundTimes.of(clause, filmMs);
        if (!clause.wordsAt(clause.index(Sign.HOLD)).contains("up")) clause.take(Sign.HOLD);
        var volume = ducks ? Optional.<Change>empty() : level(clause).or(() -> Degrees.share(clause, UP, DOWN));
        if (ducks) clause.take(Sign.DUCK, Sign.SPEECH, Sign.TURN_DOWN, Sign.QUIET);
        return new SoundWish(volume, in, out, new SoundWish.Switches(duck, loop, Optional.empty()), when);
    }

    /// `fade in over 1.5 s and out over 4 s`.
    private static Optional<Change> otherFade(Clause clause) {
        int off = clause.index(Sign.OFF);
        if (off < 0 || !clause.wordsAt(off).equals("out")) return Optional.empty();
        return clause.use(Meaning.Length.class).map(l -> new Change.To(l.ms()));
    }

    /// "Volume 40": of a hundred.
    private static Optional<Change> level(Clause clause) {
        int at = clause.index(Meaning.Figure.class);
        boolean isLast = clause.has(Sign.MUSIC)
                && at == clause.size() - 1
                && clause.is(at - 1, Sign.TO, Sign.AT, Sign.CHANGE)
                && !clause.has(Sign.START, Sign.PLAY, Sign.HOLD, Sign.FADE_IN, Sign.FADE_OUT, Sign.BEGINS);
        boolean isLevel = (clause.has(Sign.VOLUME) || isLast)
                && at > 0
                && clause.is(at - 1, Sign.VOLUME, Sign.TO, Sign.AT, Sign.IS, Sign.CHANGE)
                && !clause.has(Meaning.Fraction.class);
        if (!isLevel) return Optional.empty();
        double value = ((Meaning.Figure) clause.at(at)).value();
        clause.take(at);
        return value > 2 && value <= 200 ? Optional.of(new Change.To(value / 100)) : Optional.empty();
    }
}
