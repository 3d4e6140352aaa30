package diorama.intent;

import java.util.Optional;

/// When words or sounds are there. All empty: as it is, or as their role wants it.
public record When(
        Optional<Anchor> anchor, Optional<Long> fromMs, Optional<Long> untilMs, Optional<Change> length, Scope over) {
    public static final When UNSAID =
            new When(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Scope.unsaid());

    public enum Anchor {
        START,
        END,
        WHOLE,
        MIDDLE
    }

    public boolean isSaid() {
        return !equals(UNSAID);
    }

    public When at(Anchor newAnchor) {
        return new When(Optional.of(newAnchor), fromMs, untilMs, length, over);
    }

    public When from(long ms) {
        return new When(anchor, Optional.of(ms), untilMs, length, over);
    }

    public When until(long ms) {
        return new When(anchor, fromMs, Optional.of(ms), length, over);
    }

    public When lasting(Change change) {
        return new When(anchor, fromMs, untilMs, Optional.of(change), over);
    }

    public When over(Scope pictures) {
        return new When(anchor, fromMs, untilMs, length, pictures);
    }
}
