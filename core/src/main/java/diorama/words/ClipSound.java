package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import java.util.Optional;

/// Reads what is said of the clips' own sound: "mute the waves clip", "the original sound at 50%".
final class ClipSound {
    private ClipSound() {}

    /// Whether the clause was about it, and is read.
    static boolean read(Clause clause, Reading reading) {
        boolean isOwn = clause.has(Sign.SOUND) && !clause.has(Sign.MUSIC) && reading.hasClips();
        var spoken = reading.lastSpoken();
        boolean isSpokenOf = clause.has(Sign.MUTE)
                && !clause.has(Sign.MUSIC)
                && !Pictures.read(clause).stream().anyMatch(i -> !(i.scope() instanceof Scope.It))
                && reading.isOfClip(spoken);
        if (isSpokenOf) {
            reading.add(Subject.MUSIC, new Intent.ClipSound(spoken, new Change.To(0)));
            clause.take(Sign.MUTE, Sign.IT);
            return true;
        }
        boolean isClip = clause.has(Sign.MUTE)
                && !clause.has(Sign.MUSIC)
                && (clause.has(Sign.CLIP) || clause.index(Meaning.Name.class, n -> !n.isSound()) >= 0);
        if (!isOwn && !isClip) return false;
        var change = clause.has(Sign.MUTE, Sign.REMOVE, Sign.NO, Sign.WITHOUT)
                ? Optional.of((Change) new Change.To(0))
                : Degrees.share(clause, SoundHow.UP, SoundHow.DOWN);
        if (change.isEmpty()) return false;
        var said = reading.pictures(clause);
        if (!said.isSaid() && clause.has(Sign.CLIP)) reading.settled(new Scope.Kind(true));
        var scope = said instanceof Scope.It && !reading.hasSpoken() ? Scope.unsaid() : said;
        reading.add(
                Subject.MUSIC, new Intent.ClipSound(scope instanceof Scope.All ? Scope.unsaid() : scope, change.get()));
        clause.take(Sign.MUTE, Sign.REMOVE, Sign.NO, Sign.WITHOUT, Sign.SOUND, Sign.TURN_UP, Sign.TURN_DOWN);
        return true;
    }
}
