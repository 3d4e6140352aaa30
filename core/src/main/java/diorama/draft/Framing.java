package diorama.draft;

import diorama.look.Fit;
import diorama.look.Turn;
import diorama.media.Box;
import java.util.Optional;

/// Where and how a picture stands on the canvas: fit, turn, a box of its own (picture in picture), opacity 0..1.
public record Framing(Fit fit, Turn turn, Optional<Box> box, double opacity) {
    public static final Framing COVER = new Framing(Fit.COVER, Turn.NONE, Optional.empty(), 1);

    public Framing {
        if (!(opacity >= 0 && opacity <= 1)) throw new IllegalArgumentException("opacity is outside 0..1: " + opacity);
    }

    public Framing with(Fit newFit) {
        return new Framing(newFit, turn, box, opacity);
    }

    public Framing with(Turn newTurn) {
        return new Framing(fit, newTurn, box, opacity);
    }
}
