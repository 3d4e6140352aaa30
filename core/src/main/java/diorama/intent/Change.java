package diorama.intent;

/// How a quantity is to change. Lengths are in milliseconds; volumes, sizes and strengths are fractions.
public sealed interface Change {
    record To(double value) implements Change {}

    record By(double delta) implements Change {}

    record Times(double factor) implements Change {}

    /// A limit: what keeps to it stays as it is.
    record Within(double least, double most) implements Change {
        public Within {
            if (!(least <= most)) throw new IllegalArgumentException("least " + least + ", most " + most);
        }

        public boolean holds(long presentMs) {
            return least <= presentMs && presentMs <= most;
        }
    }

    static Change atLeast(double least) {
        return new Within(least, Double.MAX_VALUE);
    }

    static Change atMost(double most) {
        return new Within(0, most);
    }

    default double of(double present) {
        return switch (this) {
            case To(var value) -> value;
            case By(var delta) -> present + delta;
            case Times(var factor) -> present * factor;
            case Within(var least, var most) -> Math.clamp(present, least, most);
        };
    }

    default long of(long present) {
        return Math.round(of((double) present));
    }
}
