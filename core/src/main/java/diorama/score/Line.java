package diorama.score;

import java.util.List;

/// What one player plays, in the order of the notes' starts.
public record Line(Role role, Seat seat, List<Note> notes) {
    public Line {
        notes = List.copyOf(notes);
    }

    /// What a line is for: mixers treat a bass unlike a pad.
    public enum Role {
        DRUMS,
        BASS,
        CHORDS,
        PAD,
        MELODY
    }
}
