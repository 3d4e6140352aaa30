package diorama.draft;

import diorama.look.Colour;

/// What shows where a picture does not reach: a colour, or a blurred copy of the picture itself.
public sealed interface Background {
    record Blurred() implements Background {}

    record Plain(Colour colour) implements Background {}

    /// The colour under everything: the plain one, or black below a blur.
    default Colour base() {
        return switch (this) {
            case Blurred() -> Colour.BLACK;
            case Plain(var colour) -> colour;
        };
    }
}
