package diorama.plan;

import diorama.look.Mood;
import diorama.media.MediaId;

/// What a cue plays.
public sealed interface Tune {
    /// A score of ours. `seed` decides which; it is composed to end after `lengthMs`.
    record Composed(Mood mood, long seed, long lengthMs) implements Tune {}

    /// A file's sound, named by its id and by the SHA-256 of its bytes: `lengthMs` is how long the file is.
    record Recorded(MediaId media, String digest, long lengthMs) implements Tune {}

    /// Words that a synthetic voice reads.
    record Spoken(String words, String language) implements Tune {}
}
