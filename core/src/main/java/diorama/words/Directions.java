package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.look.Motion;
import diorama.media.Point;
import java.util.List;
import java.util.Optional;

/// Reads where the view moves to: left or right, from there or to there, towards a corner.
final class Directions {
    private Directions() {}

    static Motion of(Clause clause, Motion kind) {
        boolean isPan = kind.names().wire().startsWith("pan");
        int at = clause.index(Meaning.Moving.class);
        boolean isFromThere =
                isPan && clause.is(at - 1, Sign.FROM) && clause.wordsAt(at).length() <= 2;
        if (isFromThere && kind == Motion.PAN_LEFT) return Motion.PAN_RIGHT;
        if (isFromThere && kind == Motion.PAN_RIGHT) return Motion.PAN_LEFT;
        if (isFromThere && kind == Motion.PAN_UP) return Motion.PAN_DOWN;
        if (isFromThere && kind == Motion.PAN_DOWN) return Motion.PAN_UP;
        return isPan && clause.has(Sign.FROM) && clause.has(Sign.LEFT, Sign.RIGHT) ? panned(clause) : kind;
    }

    /// 第一张从左往右移，第二张反过来.
    static Optional<Intent> opposed(Clause clause, Reading reading) {
        boolean isTurned = clause.size() < 5 && clause.has(Sign.REVERSE) && !clause.has(Sign.ORDER);
        if (!isTurned || reading.lastWished().isEmpty()) return Optional.empty();
        var scope = Pictures.scope(clause);
        if (!(scope instanceof Scope.Nth || scope instanceof Scope.Named)) return Optional.empty();
        return reading.lastWished().getLast() instanceof Intent.Animate(var _, var motion)
                        && motion.kinds().size() == 1
                ? Optional.of(new Intent.Animate(
                        reading.pictures(clause),
                        new Intent.MotionWish(
                                List.of(opposite(motion.kinds().getFirst())), motion.amount(), motion.focus())))
                : Optional.empty();
    }

    /// What goes in goes out; what stands still has no opposite.
    static Motion opposite(Motion kind) {
        return switch (kind) {
            case ZOOM_IN -> Motion.ZOOM_OUT;
            case ZOOM_OUT -> Motion.ZOOM_IN;
            case PAN_LEFT -> Motion.PAN_RIGHT;
            case PAN_RIGHT -> Motion.PAN_LEFT;
            case PAN_UP -> Motion.PAN_DOWN;
            case PAN_DOWN -> Motion.PAN_UP;
            case STILL, PARALLAX -> kind;
        };
    }

    static Motion panned(Clause clause) {
        int left = clause.index(Sign.LEFT);
        int right = clause.index(Sign.RIGHT);
        if (left >= 0 && right >= 0) return left < right ? Motion.PAN_RIGHT : Motion.PAN_LEFT;
        boolean isFrom = clause.has(Sign.FROM);
        if (left >= 0) return isFrom ? Motion.PAN_RIGHT : Motion.PAN_LEFT;
        if (right >= 0) return isFrom ? Motion.PAN_LEFT : Motion.PAN_RIGHT;
        int top = clause.index(Sign.TOP, Sign.UP);
        int bottom = clause.index(Sign.BOTTOM, Sign.DOWN);
        if (top >= 0 && bottom >= 0) return top < bottom ? Motion.PAN_DOWN : Motion.PAN_UP;
        if (top >= 0) return isFrom ? Motion.PAN_DOWN : Motion.PAN_UP;
        if (bottom >= 0) return isFrom ? Motion.PAN_UP : Motion.PAN_DOWN;
        return Motion.PAN_RIGHT;
    }

    /// "Toward the top left corner", "on the face" (the subject, which is where we look anyway).
    static Optional<Point> focus(Clause clause) {
        boolean isZoom = clause.has(Sign.ZOOM)
                || clause.index(Meaning.Moving.class, m -> m.kind() == Motion.ZOOM_IN || m.kind() == Motion.ZOOM_OUT)
                        >= 0;
        if (!isZoom) return Optional.empty();
        var place = clause.use(Meaning.Standing.class).map(Meaning.Standing::place);
        if (place.isPresent())
            return Optional.of(new Point(
                    0.5 + 0.25 * place.get().across(), 0.5 + 0.25 * place.get().down()));
        double x = clause.has(Sign.LEFT) ? 0.25 : clause.has(Sign.RIGHT) ? 0.75 : 0.5;
        double y = clause.has(Sign.TOP, Sign.UP) ? 0.25 : clause.has(Sign.BOTTOM, Sign.DOWN) ? 0.75 : 0.5;
        boolean isSaid = x != 0.5 || y != 0.5 || clause.has(Sign.CENTRE);
        return isSaid ? Optional.of(new Point(x, y)) : Optional.empty();
    }
}
