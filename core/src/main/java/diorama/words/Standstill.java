package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.look.Motion;
import java.util.List;
import java.util.Optional;

/// 第一张推近，中间三张不动: beside a motion, what is left alone is to stand still; and so it is where pictures move and
/// nothing else is wished, 就第一张别动，其它的照旧.
final class Standstill {
    private Standstill() {}

    static boolean isHeard(Heard part, Reading reading) {
        var clause = part.clause();
        boolean isBeside = !reading.intents().isEmpty() && reading.intents().getLast() instanceof Intent.Animate;
        var scope = Pictures.scope(clause);
        boolean isNamed = scope.isSaid() && !(scope instanceof Scope.Rest) && !(scope instanceof Scope.It);
        boolean isMeant = isNamed && (isBeside || isAllThatIsWished(part, reading));
        if (!(isMeant || areThePictures(part, reading)) || !isNotToMove(clause)) return false;
        reading.add(
                Subject.MOTION,
                new Intent.Animate(
                        isNamed ? reading.pictures(clause) : Scope.all(),
                        new Intent.MotionWish(List.of(Motion.STILL), Optional.empty(), Optional.empty())));
        return true;
    }

    /// 转场统一叠化，图片别动: what moves in this film, where nothing but the pictures is named and no wish is for them alone.
    private static boolean areThePictures(Heard part, Reading reading) {
        var clause = part.clause();
        return part.hasOthers()
                && moves(reading)
                && clause.is(0, Sign.PHOTO)
                && clause.size() <= 3
                && !(Pictures.scope(clause) instanceof Scope.Rest)
                && part.parts().stream().noneMatch(p -> p.has(Sign.ONLY, Sign.REST));
    }

    private static boolean moves(Reading reading) {
        return reading.film().draft().pictures().stream()
                .anyMatch(p -> p.movement().motion() != Motion.STILL);
    }

    private static boolean isNotToMove(Clause clause) {
        return clause.wordsAt(clause.index(Sign.UNTOUCHED)).endsWith("动")
                || (clause.index(Meaning.Moving.class) == clause.size() - 1
                        && clause.wordsAt(clause.size() - 1).endsWith("动"));
    }

    /// The picture stands before the word (别动第一张 leaves it as it is), and what else is said wishes nothing.
    private static boolean isAllThatIsWished(Heard part, Reading reading) {
        var items = Pictures.read(part.clause());
        int last = part.clause().lastIndex(Sign.UNTOUCHED);
        return moves(reading)
                && reading.intents().isEmpty()
                && !items.isEmpty()
                && (last < 0 || items.getFirst().from() < last)
                && part.parts().stream().allMatch(p -> p == part.clause() || asksNothing(p));
    }

    private static boolean asksNothing(Clause clause) {
        return Pictures.scope(clause) instanceof Scope.Rest
                && clause.has(Sign.UNTOUCHED, Sign.KEEP, Sign.HOLD)
                && !clause.has(Meaning.Look.class)
                && !clause.has(Meaning.Amount.class)
                && clause.size() < 5;
    }
}
