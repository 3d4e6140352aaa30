package diorama.look;

/// How good a film should look, in people's words. What that means for an encoder stands in the engine.
public enum Quality {
    DRAFT,
    STANDARD,
    HIGH
}
