package diorama.intent;

import java.util.Optional;

/// When words or sounds are there. All empty: as it is, or as their role wants it. `laterMs`: so much later than
/// now, or earlier where it is negative.
public record When(
        Optional<Anchor> anchor,
        Optional<Long> fromMs,
        Optional<Long> untilMs,
        Optional<Change> length,
        Optional<Long> laterMs,
        Scope over) {
    public static final When UNSAID = new When(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Scope.unsaid());

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
        return new When(Optional.of(newAnchor), fromMs, untilMs, length, laterMs, over);
    }

    public When from(long ms) {
        return new When(anchor, Optional.of(ms), untilMs, length, laterMs, over);
    }

    public When until(long ms) {
        return new When(anchor, fromMs, Optional.of(ms), length, laterMs, over);
    }

    public When lasting(Change change) {
        return new When(anchor, fromMs, untilMs, Optional.of(change), laterMs, over);
    }

    public When later(long ms) {
        return new When(anchor, fromMs, untilMs, length, Optional.of(ms), over);
    }

    public When over(Scope pictures) {
        return new When(anchor, fromMs, untilMs, length, laterMs, pictures);
    }
}
