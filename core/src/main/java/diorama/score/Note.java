package diorama.score;

/// One note: when and how long it is held, in microseconds of the score, its MIDI pitch (60 = middle C; for drums, the
/// key of General MIDI's kit) and how hard it is struck, 1..127.
public record Note(long startUs, long lengthUs, int pitch, int velocity) {
    public Note {
        if (startUs < 0 || lengthUs < 1) throw new IllegalArgumentException("no time: " + startUs + "+" + lengthUs);
        if (pitch < 0 || pitch > 127) throw new IllegalArgumentException("no pitch: " + pitch);
        if (velocity < 1 || velocity > 127) throw new IllegalArgumentException("no velocity: " + velocity);
    }

    public long endUs() {
        return startUs + lengthUs;
    }
}
