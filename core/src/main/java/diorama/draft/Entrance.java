package diorama.draft;

import diorama.look.Colour;
import diorama.look.Easing;
import diorama.look.Transition;
import java.util.Optional;

/// How a picture comes in: for `lengthMs` from its start, it and the one before it are both seen.
public record Entrance(String type, long lengthMs, Optional<Easing> ease, Optional<Colour> colour, Extras extras) {
    public static final Entrance CUT = of(Transition.CUT, 0);

    public Entrance {
        if (lengthMs < 0) throw new IllegalArgumentException("lengthMs is negative: " + lengthMs);
    }

    public static Entrance of(Transition transition, long lengthMs) {
        return new Entrance(transition.names().wire(), lengthMs, Optional.empty(), Optional.empty(), Extras.NONE);
    }

    /// The transition that is shown: an unknown type is a crossfade.
    public Transition transition() {
        return Transition.named(type).orElse(Transition.FADE);
    }

    public Entrance lasting(long newLengthMs) {
        return new Entrance(type, newLengthMs, ease, colour, extras);
    }
}
