package diorama.draft;

import diorama.look.Easing;
import diorama.look.Motion;
import diorama.media.Point;
import java.util.Optional;

/// How the view moves: `type` as on the wire (it may be one we do not know), `amount` 1.12 = twelve per cent.
public record Movement(String type, double amount, Optional<Point> focus, Optional<Easing> ease, Extras extras) {
    public static final Movement STILL = of(Motion.STILL);

    public Movement {
        if (!(amount >= 1 && amount <= 10)) throw new IllegalArgumentException("amount is outside 1..10: " + amount);
    }

    public static Movement of(Motion motion) {
        return of(motion, Motion.DEFAULT_AMOUNT);
    }

    public static Movement of(Motion motion, double amount) {
        return new Movement(motion.names().wire(), amount, Optional.empty(), Optional.empty(), Extras.NONE);
    }

    /// The motion that is shown: an unknown type stands still.
    public Motion motion() {
        return Motion.named(type).orElse(Motion.STILL);
    }

    public Movement withAmount(double newAmount) {
        return new Movement(type, newAmount, focus, ease, extras);
    }

    public Movement easing(Easing newEase) {
        return new Movement(type, amount, focus, Optional.of(newEase), extras);
    }

    public Movement towards(Point newFocus) {
        return new Movement(type, amount, Optional.of(newFocus), ease, extras);
    }
}
