package diorama.score;

import java.util.ArrayList;
import java.util.List;

/// Broken chords: `order` says which tone of the voicing comes at each stroke; beyond its last tone it goes on an
/// octave higher.
record Arpeggio(Line.Role role, Seat seat, Presence presence, Comp.Hand hand, Figure figure) implements Layer {

    record Figure(Rhythm rhythm, List<Integer> order) {
        Figure {
            order = List.copyOf(order);
        }
    }

    @Override
    public List<Note> notes(Piece piece, Chance chance) {
        var notes = new ArrayList<Note>();
        List<Integer> before = List.of();
        for (int bar = 0; bar < piece.bars(); bar++) {
            before = Voicing.led(piece.chord(bar), before, hand.range(), hand.voices());
            if (presence.isIn(piece.intensity(bar))) bar(notes, piece, bar, before);
        }
        if (presence.inEnding()) ending(notes, piece, Voicing.led(piece.home(), before, hand.range(), hand.voices()));
        return notes;
    }

    private void bar(List<Note> notes, Piece piece, int bar, List<Integer> voicing) {
        var strokes = figure.rhythm().bar(bar);
        for (int i = 0; i < strokes.size(); i++) {
            var stroke = strokes.get(i);
            long start = piece.us(bar, stroke.step());
            long end = piece.us(bar, stroke.step() + stroke.steps());
            long length = Math.max(1, Math.round((end - start) * hand.legato()));
            long free = piece.pace().lengthUs() - start;
            int velocity = Layer.velocity(hand.strength() * stroke.strength(), piece.intensity(bar));
            notes.add(new Note(start, Math.min(length, free), tone(voicing, i), velocity));
        }
    }

    private int tone(List<Integer> voicing, int i) {
        int wanted = figure.order().get(i % figure.order().size());
        return voicing.get(wanted % voicing.size()) + 12 * (wanted / voicing.size());
    }

    /// The chord once upward, slowing, and left to ring.
    private void ending(List<Note> notes, Piece piece, List<Integer> voicing) {
        long start = piece.finalUs();
        long step = piece.pace().stepUs(1);
        for (int i = 0; i <= voicing.size(); i++) {
            if (start >= piece.pace().lengthUs()) return;
            int pitch = voicing.get(i % voicing.size()) + 12 * (i / voicing.size());
            int velocity = Layer.velocity(hand.strength() * (0.8 - 0.06 * i), 1);
            notes.add(new Note(start, piece.pace().lengthUs() - start, pitch, velocity));
            start += Math.round(step * (0.5 + 0.22 * i));
        }
    }
}
