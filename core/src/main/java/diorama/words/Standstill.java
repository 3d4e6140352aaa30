package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.look.Motion;
import java.util.List;
import java.util.Optional;

/// 第一张推近，中间三张不动: beside a motion, what is left alone is to stand still.
final class Standstill {
    private Standstill() {}

    static boolean isHeard(Heard part, Reading reading) {
        var clause = part.clause();
        boolean isBeside = !reading.intents().isEmpty() && reading.intents().getLast() instanceof Intent.Animate;
        var scope = Pictures.scope(clause);
        boolean isNamed = scope.isSaid() && !(scope instanceof Scope.Rest) && !(scope instanceof Scope.It);
        if (!isBeside
                || !isNamed
                || !clause.wordsAt(clause.index(Sign.UNTOUCHED)).endsWith("动")) return false;
        reading.add(
                Subject.MOTION,
                new Intent.Animate(
                        reading.pictures(clause),
                        new Intent.MotionWish(List.of(Motion.STILL), Optional.empty(), Optional.empty())));
        return true;
    }
}
