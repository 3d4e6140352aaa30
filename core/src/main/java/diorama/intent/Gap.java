package diorama.intent;

/// Which of the places where one picture gives way to the next.
public sealed interface Gap {
    record Every() implements Gap {}

    record Before(Scope pictures) implements Gap {}

    record After(Scope pictures) implements Gap {}

    record Between(Scope one, Scope other) implements Gap {}

    record Nth(int number) implements Gap {}

    /// All that the same request has not spoken of.
    record Rest() implements Gap {}
}
