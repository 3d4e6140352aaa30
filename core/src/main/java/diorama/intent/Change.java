package diorama.intent;

/// How a quantity is to change. Lengths are in milliseconds; volumes, sizes and strengths are fractions.
public sealed interface Change {
    record To(double value) implements Change {}

    record By(double delta) implements Change {}

    record Times(double factor) implements Change {}

    default double of(double present) {
        return switch (this) {
            case To(var value) -> value;
            case By(var delta) -> present + delta;
            case Times(var factor) -> present * factor;
        };
    }

    default long of(long present) {
        return Math.round(of((double) present));
    }
}
