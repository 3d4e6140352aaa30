package diorama.intent;

/// What a wish is about; also what "it" and "slower" refer to in the next one.
public enum Subject {
    NOTHING,
    FILM,
    PICTURES,
    TRANSITIONS,
    MOTION,
    COLOURS,
    CANVAS,
    WORDS,
    MUSIC,
    ORDER
}
