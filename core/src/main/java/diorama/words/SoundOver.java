package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import java.util.Optional;

/// Reads music of a part of the film that is told by its pictures: "stop the music when the dog comes", "no music
/// for photo 3", 最后一张不要音乐.
final class SoundOver {
    private SoundOver() {}

    static boolean read(Clause clause, Reading reading) {
        boolean isIt = clause.has(Sign.IT)
                && clause.has(Sign.REMOVE)
                && clause.has(Sign.FOR, Sign.ON)
                && reading.topic() == Subject.MUSIC;
        boolean isOfMusic = isIt || clause.has(Sign.MUSIC, Sign.SOUND, Sign.MUTE);
        boolean isOther = clause.has(Meaning.Quote.class)
                || clause.has(Meaning.Length.class)
                || clause.has(Meaning.Moment.class)
                || clause.has(Meaning.Fraction.class)
                || clause.has(Meaning.Look.class)
                || clause.index(Meaning.Name.class, Meaning.Name::isSound) >= 0
                || clause.has(TextTopic.NOUNS)
                || clause.has(Sign.FADE, Sign.FADE_IN, Sign.FADE_OUT, Sign.ADD, Sign.CHANGE, Sign.REPLACE, Sign.SPEECH);
        var scope = scope(clause);
        if (!isOfMusic || isOther || reading.isMaking() || !isPartOfFilm(scope)) return false;
        var reach = reach(clause);
        if (reach.isEmpty()) return false;
        reading.add(Subject.MUSIC, new Intent.Hush(reading.settled(scope), reach.get()));
        clause.take(0, clause.size());
        return true;
    }

    private static Scope scope(Clause clause) {
        var said = Pictures.scope(clause);
        return !said.isSaid() && clause.has(Sign.MIDDLE) ? new Scope.Middle(0) : said;
    }

    private static boolean isPartOfFilm(Scope scope) {
        return scope instanceof Scope.Nth
                || scope instanceof Scope.Named
                || scope instanceof Scope.Run
                || scope instanceof Scope.Several
                || scope instanceof Scope.Middle;
    }

    private static Optional<Intent.Reach> reach(Clause clause) {
        boolean isWhen = clause.wordsAt(clause.index(Sign.HOW)).equals("when") || clause.has(Sign.APPEAR);
        boolean isOff = clause.has(Sign.REMOVE, Sign.NO, Sign.WITHOUT, Sign.MUTE);
        if (isStop(clause)) {
            if (clause.has(Sign.AFTER)) return Optional.of(Intent.Reach.AFTER);
            boolean isThere = isWhen || clause.has(Sign.BEFORE, Sign.UNTIL, Sign.AT, Sign.FROM);
            return Optional.of(isThere ? Intent.Reach.FROM : Intent.Reach.WITHIN);
        }
        boolean isStart = clause.has(Sign.START, Sign.BEGINS, Sign.PLAY, Sign.ONLY);
        if (!isOff)
            return isStart && (isWhen || clause.has(Sign.FROM)) ? Optional.of(Intent.Reach.BEFORE) : Optional.empty();
        if (clause.has(Sign.BEFORE, Sign.UNTIL)) return Optional.of(Intent.Reach.BEFORE);
        if (clause.has(Sign.AFTER)) return Optional.of(Intent.Reach.AFTER);
        return Optional.of(clause.has(Sign.FROM) && clause.has(Sign.ON) ? Intent.Reach.FROM : Intent.Reach.WITHIN);
    }

    /// "Stop the music", 音乐停: it plays until then.
    private static boolean isStop(Clause clause) {
        return clause.wordsAt(clause.index(Sign.NOT)).equals("stop")
                || clause.wordsAt(clause.index(Sign.HOLD)).startsWith("停")
                || (clause.has(Sign.END, Sign.ENDS) && clause.has(Sign.BEFORE, Sign.UNTIL, Sign.AT));
    }
}
