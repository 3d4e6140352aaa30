package diorama.score;

import java.util.ArrayList;
import java.util.List;

/// A bass: a character for each sixteenth, `R` root, `5` fifth, `8` octave, `a` a step towards the next root, `-`
/// holds, `.` rests. Roots are taken from `lowest` up.
record BassLine(Seat seat, Presence presence, String pattern, int lowest, double strength) implements Layer {
    @Override
    public Line.Role role() {
        return Line.Role.BASS;
    }

    @Override
    public List<Note> notes(Piece piece, Chance chance) {
        var notes = new ArrayList<Note>();
        for (int bar = 0; bar < piece.bars(); bar++) {
            if (presence.isIn(piece.intensity(bar))) bar(notes, piece, bar);
        }
        int root = piece.home().rootFrom(lowest);
        long ring = piece.pace().lengthUs() - piece.finalUs();
        notes.add(new Note(piece.finalUs(), ring, root, Layer.velocity(strength * 0.95, 1)));
        return notes;
    }

    private void bar(List<Note> notes, Piece piece, int bar) {
        int start = bar * Pace.STEPS % pattern.length();
        int root = piece.chord(bar).rootFrom(lowest);
        int next = piece.chord(bar + 1).rootFrom(lowest);
        for (int step = 0; step < Pace.STEPS; step++) {
            char sign = pattern.charAt(start + step);
            if (sign == '-' || sign == '.') continue;
            int end = step + 1;
            while (end < Pace.STEPS && pattern.charAt(start + end) == '-') end++;
            long from = piece.us(bar, step);
            long length = Math.max(1, (piece.us(bar, end) - from) * 96 / 100);
            double accent = step == 0 ? 1 : step % 4 == 0 ? 0.93 : 0.85;
            int velocity = Layer.velocity(strength * accent, piece.intensity(bar));
            notes.add(new Note(from, length, pitch(sign, root, next), velocity));
        }
    }

    private int pitch(char sign, int root, int next) {
        return switch (sign) {
            case 'R' -> root;
            case '5' -> root + 7 > lowest + 14 ? root - 5 : root + 7;
            case '8' -> root + 12;
            case 'a' -> approach(root, next);
            default -> throw new AssertionError("no such sign in a bass line: " + sign);
        };
    }

    /// From below by a whole step where one comes from below, else from above.
    private static int approach(int root, int next) {
        return next >= root ? next - 2 : next + 2;
    }
}
