package diorama.draft;

import diorama.time.Span;

/// What every segment has: an id that is stable across edits, a label, when it is seen or heard, and unknown fields.
public record Head(String id, Label label, Span span, Extras extras) {
    public static Head of(String id, String name, Span span) {
        return new Head(id, Label.of(name), span, Extras.NONE);
    }

    public Head at(Span newSpan) {
        return new Head(id, label, newSpan, extras);
    }

    public Head named(String name) {
        return new Head(id, new Label(name, label.extras()), span, extras);
    }

    public Head withId(String newId) {
        return new Head(newId, label, span, extras);
    }
}
