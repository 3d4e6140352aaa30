package diorama.score;

/// A stretch of a score: `bars` bars from `firstBar` on, and how full the music is there, 0..1.
public record Section(Kind kind, int firstBar, int bars, double intensity) {
    public enum Kind {
        INTRO,
        BODY,
        BREAK,
        ENDING
    }

    public int endBar() {
        return firstBar + bars;
    }
}
