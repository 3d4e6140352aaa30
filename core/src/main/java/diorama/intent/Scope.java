package diorama.intent;

import java.util.List;

/// Which pictures are meant, as the person said it; [Pick] finds them in a film. Counted from 1; from the end, -1 is
/// the last one.
public sealed interface Scope {
    record All() implements Scope {}

    record Nth(int number) implements Scope {}

    /// From one to another, both included.
    record Run(int first, int last) implements Scope {}

    record Named(String name) implements Scope {}

    /// The ones spoken of last.
    record It() implements Scope {}

    /// All that the same request has not spoken of.
    record Rest() implements Scope {}

    /// So many in the middle; 0: the one, or the two where there is no one.
    record Middle(int count) implements Scope {}

    /// Every other one, from the first or from the second.
    record Alternate(int from) implements Scope {}

    /// All that come after some pictures, or before them, without these.
    record Side(Scope of, boolean isAfter) implements Scope {}

    /// Not the ones spoken of last: "the other one".
    record Other() implements Scope {}

    record Kind(boolean isVideo) implements Scope {}

    record Except(Scope all, Scope without) implements Scope {}

    record Several(List<Scope> scopes) implements Scope {
        public Several {
            scopes = List.copyOf(scopes);
        }
    }

    /// Those that somebody calls blurry, ugly, good: nobody here can tell.
    record Unseen(String quality) implements Scope {}

    /// What is seen between two moments of the film.
    record Between(long fromMs, long toMs) implements Scope {}

    /// None was named: each wish decides what that means for it.
    record Unsaid() implements Scope {}

    static Scope all() {
        return new All();
    }

    static Scope unsaid() {
        return new Unsaid();
    }

    default boolean isSaid() {
        return !(this instanceof Unsaid);
    }

    /// This scope, or another when none was named.
    default Scope or(Scope other) {
        return isSaid() ? this : other;
    }
}
