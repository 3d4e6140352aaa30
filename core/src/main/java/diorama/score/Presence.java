package diorama.score;

/// When a layer plays: where the music is at least and at most so full. `inEnding`: whether it plays the last chord.
record Presence(double from, double to, boolean inEnding) {
    static final Presence ALWAYS = new Presence(0, 1, true);

    static Presence from(double intensity) {
        return new Presence(intensity, 1, true);
    }

    static Presence between(double from, double to) {
        return new Presence(from, to, false);
    }

    boolean isIn(double intensity) {
        return from <= intensity && intensity <= to;
    }
}
