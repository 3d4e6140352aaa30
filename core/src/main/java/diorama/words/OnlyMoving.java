package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.look.Motion;
import java.util.List;
import java.util.Optional;

/// Reads that some pictures alone shall move.
final class OnlyMoving {
    private static final PhrasePattern MOVING = PhrasePattern.of(EnglishPhrases.CLASSES, EnglishPhrases.MOVING);

    private OnlyMoving() {}

    /// "Only the beach and the sunset to move a little", 只要第一张动, 只让最后一张动起来: all others stand still.
    static boolean read(Clause clause, Reading reading) {
        String words = Letters.plain(clause.words());
        boolean isMoving = MOVING.isIn(words, clause.steps())
                || words.endsWith("动")
                || words.endsWith("动起来")
                || words.endsWith("会动");
        var scope = Pictures.scope(clause);
        boolean isOnly = clause.has(Sign.KEEP, Sign.ONLY) && !clause.has(Sign.NOT, Sign.NO, Sign.UNTOUCHED);
        if (!isOnly || !isMoving || !scope.isSaid() || scope instanceof Scope.All || scope instanceof Scope.It)
            return false;
        reading.add(
                Subject.MOTION,
                new Intent.Animate(
                        new Scope.Except(Scope.all(), reading.settled(scope)),
                        new Intent.MotionWish(List.of(Motion.STILL), Optional.empty(), Optional.empty())));
        boolean areStill = reading.film().draft().pictures().stream()
                .allMatch(p -> p.movement().motion() == Motion.STILL);
        if (areStill)
            reading.add(
                    Subject.MOTION,
                    new Intent.Animate(
                            reading.settled(scope),
                            new Intent.MotionWish(MotionReader.VARIED, Optional.empty(), Optional.empty())));
        clause.take(0, clause.size());
        return true;
    }
}
