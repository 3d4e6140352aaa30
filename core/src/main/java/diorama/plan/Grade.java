package diorama.plan;

import diorama.look.Filter;
import diorama.media.MediaId;

/// One thing that is done to the colours (or the sharpness) of a shot, and how strongly.
public sealed interface Grade {
    double strength();

    /// A filter of the list.
    record Look(Filter filter, double strength) implements Grade {}

    /// A table of colours in a person's own file (`.cube`), named by the digest of its bytes.
    record Table(MediaId media, String digest, double strength) implements Grade {}
}
