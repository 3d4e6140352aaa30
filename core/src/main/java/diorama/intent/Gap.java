package diorama.intent;

import java.util.List;

/// Which of the places where one picture gives way to the next.
public sealed interface Gap {
    record Every() implements Gap {}

    record Before(Scope pictures) implements Gap {}

    record After(Scope pictures) implements Gap {}

    record Between(Scope one, Scope other) implements Gap {}

    record Nth(int number) implements Gap {}

    /// All but these, counted as [Nth] counts them.
    record AllBut(List<Integer> numbers) implements Gap {
        public AllBut {
            numbers = List.copyOf(numbers);
        }
    }

    /// All that the same request has not spoken of.
    record Rest() implements Gap {}
}
