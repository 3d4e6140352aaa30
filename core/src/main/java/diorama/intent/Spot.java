package diorama.intent;

/// Where pictures are to go.
public sealed interface Spot {
    record Front() implements Spot {}

    record Back() implements Spot {}

    record At(int number) implements Spot {}

    record Before(Scope picture) implements Spot {}

    record After(Scope picture) implements Spot {}

    /// So many places earlier (negative) or later.
    record By(int places) implements Spot {}

    record Middle() implements Spot {}
}
