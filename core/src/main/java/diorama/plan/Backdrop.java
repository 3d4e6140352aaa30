package diorama.plan;

import diorama.look.Colour;

/// What is seen where a shot's picture does not reach.
public sealed interface Backdrop {
    record Plain(Colour colour) implements Backdrop {}

    /// A soft, enlarged copy of the picture itself.
    record Blurred() implements Backdrop {}
}
