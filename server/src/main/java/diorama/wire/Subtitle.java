package diorama.wire;

import diorama.draft.Lettering;
import java.util.List;

/// One subtitle of a file: what is read from when to when, in ms of the film, and when each word is said where
/// that is known (ms from its start).
public record Subtitle(long startMs, long endMs, String text, List<Lettering.TimedWord> words) {
    public Subtitle {
        if (startMs < 0 || endMs <= startMs) throw new IllegalArgumentException("ends before it starts: " + startMs);
        words = List.copyOf(words);
    }
}
