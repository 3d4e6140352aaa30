package diorama.score;

import java.util.List;

/// One player's part as a mood writes it: turned into notes for a piece.
sealed interface Layer permits Comp, Arpeggio, BassLine, Drums, Melody {
    Line.Role role();

    Seat seat();

    Presence presence();

    /// All notes of the piece, not yet humanised, in any order. `chance` is the layer's own.
    List<Note> notes(Piece piece, Chance chance);

    /// A strength 0..1 as a velocity, softer where the music is thin.
    static int velocity(double strength, double intensity) {
        return Math.clamp(Math.round(strength * (0.82 + 0.18 * intensity) * 118), 1, 127);
    }
}
