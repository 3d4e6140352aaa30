package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import java.util.Optional;
import java.util.Set;

/// Reads how fast clips play and photos follow one another.
final class PaceReader {
    private static final Set<String> PACES = Set.of("pace", "pacing", "tempo", "节奏");

    private PaceReader() {}

    /// Was anything of that said?
    static boolean read(Clause clause, Reading reading) {
        return speed(clause, reading);
    }

    private static boolean speed(Clause clause, Reading reading) {
        boolean isNamed = clause.has(Sign.SPEED_UP, Sign.SLOW_DOWN)
                || clause.wordsAt(clause.index(Meaning.Factor.class)).endsWith("速")
                || (clause.has(Sign.SPEED) && !clause.has(Sign.LENGTH))
                || (clause.has(Meaning.Factor.class) && clause.has(Sign.PLAY))
                || (clause.has(Sign.PLAY) && clause.has(Sign.FAST, Sign.SLOW));
        if (!isNamed || clause.has(Meaning.Length.class)) return bareFaster(clause, reading);
        if (reading.isMaking() && isPace(clause)) return false;
        var scope = reading.pictures(clause);
        if (scope instanceof Scope.All || clause.has(Sign.FILM) || isOfNothing(scope, reading)) scope = Scope.unsaid();
        boolean isClip = !scope.isSaid() && clause.has(Sign.CLIP) && reading.hasClips();
        if (isClip) scope = reading.settled(new Scope.Kind(true));
        else if (!scope.isSaid() && !clause.has(Sign.FILM) && reading.isOfClip(reading.lastSpoken()))
            scope = reading.lastSpoken();
        var change = pace(clause);
        if (change.isEmpty()) return false;
        reading.add(Subject.FILM, new Intent.Pacing(scope, change.get()));
        clause.take(0, clause.size());
        return true;
    }

    /// "Quick pace", 快节奏 of a film to be made: how long its pictures stay, not how fast clips play.
    private static boolean isPace(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.SPEED));
        return clause.has(Sign.FAST, Sign.SLOW) && PACES.contains(word);
    }

    /// "It" of the very first wish is the film.
    private static boolean isOfNothing(Scope scope, Reading reading) {
        return scope instanceof Scope.It
                && !reading.hasSpoken()
                && reading.film().talk().pictureIds().isEmpty();
    }

    private static Optional<Change> pace(Clause clause) {
        int share = clause.index(Meaning.Fraction.class);
        int of = clause.is(share + 1, Sign.OF) && clause.is(share + 2, Sign.NATURAL, Sign.THIS) ? share + 3 : share + 1;
        boolean isGoal = share >= 0 && clause.is(of, Sign.SPEED, Sign.SPEED_UP);
        var factor = clause.use(Meaning.Factor.class).map(Meaning.Factor::value);
        var fraction = clause.use(Meaning.Fraction.class).map(Meaning.Fraction::value);
        var isUp = Degrees.isUp(clause, new Sign[] {Sign.SPEED_UP, Sign.FAST, Sign.TURN_UP}, new Sign[] {
            Sign.SLOW_DOWN, Sign.SLOW, Sign.TURN_DOWN
        });
        if (factor.isPresent()) {
            boolean isInverted = isUp.filter(u -> !u).isPresent() && factor.get() > 1;
            return Optional.of(new Change.To(isInverted ? 1 / factor.get() : factor.get()));
        }
        if (fraction.isPresent()) {
            boolean isBy = (fraction.get() != 0.5 || clause.is(share - 1, Sign.BY))
                    && isUp.isPresent()
                    && !clause.has(Sign.TO)
                    && !isGoal;
            return Optional.of(
                    new Change.To(!isBy ? fraction.get() : isUp.get() ? 1 + fraction.get() : 1 - fraction.get()));
        }
        if (clause.has(Sign.NATURAL)) return Optional.of(new Change.To(1));
        return isUp.map(u -> new Change.Times(u ? Degrees.size(clause) : 1 / Degrees.size(clause)));
    }

    /// "1.2 s per pic, fast!!": how fast that is.
    private static boolean isSaidAlready(Clause clause, Reading reading) {
        boolean isBare = clause.terms().stream().allMatch(t -> t.is(Sign.FAST) || t.is(Sign.SLOW) || t.is(Sign.VERY));
        return isBare
                && !reading.intents().isEmpty()
                && (reading.intents().getLast() instanceof Intent.LastPictures
                        || reading.intents().getLast() instanceof Intent.LastFilm);
    }

    /// "Make the second one slower", "the film is too fast": of a clip its speed, of photos how long they are seen.
    private static boolean bareFaster(Clause clause, Reading reading) {
        boolean hasDegree = clause.has(Sign.FAST, Sign.SLOW, Sign.SPEED_UP, Sign.SLOW_DOWN)
                && !clause.has(Meaning.Length.class)
                && !reading.isMaking();
        if (!hasDegree || isSaidAlready(clause, reading)) return false;
        var said = reading.pictures(clause);
        boolean isClip = !said.isSaid() && clause.has(Sign.CLIP) && reading.hasClips();
        var scope = isClip ? reading.settled(new Scope.Kind(true)) : said;
        boolean isWhole =
                clause.has(Sign.FILM) || scope instanceof Scope.All || !scope.isSaid() || isOfNothing(scope, reading);
        if (isWhole && clause.hasSort(Sign.Sort.NOUN) && !clause.has(Sign.FILM, Sign.PHOTO, Sign.CLIP, Sign.LENGTH))
            return false;
        var change = pace(clause);
        if (change.isEmpty()) return false;
        reading.add(Subject.FILM, new Intent.Pacing(isWhole ? Scope.unsaid() : scope, change.get()));
        clause.take(0, clause.size());
        return true;
    }
}
