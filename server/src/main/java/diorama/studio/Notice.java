package diorama.studio;

import diorama.store.EventRow;
import diorama.store.RenderRow;

/// What the windows of a session are told.
public sealed interface Notice {
    /// Something that is in the log: kinds `adk`, `media`, `edit`.
    record Happened(EventRow event) implements Notice {}

    record TurnOver(String turn) implements Notice {}

    record Rendering(RenderRow render, int percent) implements Notice {}
}
