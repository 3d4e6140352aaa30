package diorama.draft;

import diorama.time.Span;

/// One thing on a track: something seen, heard or read.
public sealed interface Segment permits Picture, Sound, Text {
    Head head();

    Segment withHead(Head head);

    default String id() {
        return head().id();
    }

    default String name() {
        return head().label().name();
    }

    default Span span() {
        return head().span();
    }
}
