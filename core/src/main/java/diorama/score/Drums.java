package diorama.score;

import java.util.ArrayList;
import java.util.List;

/// A drummer: for every bar the strokes of each drum, something more in the bar before it gets fuller, and something on
/// the first beat of a fuller section.
record Drums(Seat seat, Presence presence, Kit kit) implements Layer {

    /// A drum by its key in General MIDI's kit.
    record Drum(int key, Rhythm rhythm) {
        static Drum of(int key, String rhythm) {
            return new Drum(key, new Rhythm(rhythm));
        }
    }

    /// `beat` always, `lift` beside it before a fuller section, `start` where such a one begins, `last` on the
    /// last chord (its first stroke counts).
    record Kit(List<Drum> beat, List<Drum> lift, List<Drum> start, List<Drum> last) {
        Kit {
            beat = List.copyOf(beat);
            lift = List.copyOf(lift);
            start = List.copyOf(start);
            last = List.copyOf(last);
        }
    }

    @Override
    public Line.Role role() {
        return Line.Role.DRUMS;
    }

    @Override
    public List<Note> notes(Piece piece, Chance chance) {
        var notes = new ArrayList<Note>();
        for (int bar = 0; bar < piece.bars(); bar++) {
            if (!presence.isIn(piece.intensity(bar))) continue;
            bar(notes, kit.beat(), piece, bar);
            if (piece.isLift(bar) || bar == piece.bars() - 1) bar(notes, kit.lift(), piece, bar);
            if (bar > 0 && piece.isSectionStart(bar)) bar(notes, kit.start(), piece, bar);
        }
        if (presence.inEnding()) ending(notes, piece);
        return notes;
    }

    private static void bar(List<Note> notes, List<Drum> drums, Piece piece, int bar) {
        for (var drum : drums) {
            for (var stroke : drum.rhythm().bar(bar)) {
                long start = piece.us(bar, stroke.step());
                long length = piece.us(bar, stroke.step() + Math.max(2, stroke.steps())) - start;
                int velocity = Layer.velocity(stroke.strength(), piece.intensity(bar));
                notes.add(new Note(start, length, drum.key(), velocity));
            }
        }
    }

    private void ending(List<Note> notes, Piece piece) {
        long ring = piece.pace().lengthUs() - piece.finalUs();
        for (var drum : kit.last()) {
            for (var stroke : drum.rhythm().bar(0)) {
                if (stroke.step() > 0) continue;
                notes.add(new Note(piece.finalUs(), ring, drum.key(), Layer.velocity(stroke.strength(), 1)));
            }
        }
    }
}
