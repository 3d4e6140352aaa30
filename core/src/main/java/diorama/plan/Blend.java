package diorama.plan;

import diorama.look.Colour;
import diorama.look.Easing;
import diorama.look.Transition;

/// How a shot comes in over the one before, for its first `frames` frames. `colour` is what a fade goes through.
public record Blend(Transition transition, int frames, Easing ease, Colour colour) {
    public static final Blend CUT = new Blend(Transition.CUT, 0, Easing.LINEAR, Colour.BLACK);

    /// Progress at a frame of the entrance. No frame is wholly the old or wholly the new picture, so that none is
    /// wasted.
    public double progressAt(double frame) {
        return ease.at(Math.min(1, (frame + 1) / (frames + 1)));
    }
}
