package diorama.encode;

/// How good a film should look, in people's words. What that means for an encoder stands in [EncodeSettings].
public enum Quality {
    DRAFT,
    STANDARD,
    HIGH
}
