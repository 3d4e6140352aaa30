package diorama.paint;

import diorama.look.Transition;
import diorama.media.Size;
import java.util.Optional;

/// The crossing in hand. Most films use the same one again and again, and making one ready costs as much as a few
/// frames.
final class Repertoire {
    private final Size canvas;
    private Transition held = Transition.CUT;
    private Optional<Crossing> crossing = Optional.empty();

    Repertoire(Size canvas) {
        this.canvas = canvas;
    }

    Optional<Crossing> of(Transition transition) {
        if (held != transition) {
            crossing = Crossings.of(transition, canvas);
            held = transition;
        }
        return crossing;
    }
}
