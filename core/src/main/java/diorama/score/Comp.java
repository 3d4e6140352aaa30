package diorama.score;

import java.util.ArrayList;
import java.util.List;

/// Chords in a rhythm: struck together, or strummed, each tone `strumUs` after the one below. A pad is a comp whose
/// rhythm holds for the whole bar.
record Comp(Line.Role role, Seat seat, Presence presence, Hand hand, Rhythm rhythm) implements Layer {

    /// Where the chords lie, of how many tones, how they are strummed and how hard they are struck, 0..1.
    /// `legato` is how much of its time a tone is held: above 1 it runs into the next.
    record Hand(Voicing.Range range, int voices, long strumUs, double strength, double legato) {}

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
        boolean isDown = true;
        for (var stroke : rhythm.bar(bar)) {
            long start = piece.us(bar, stroke.step());
            long end = piece.us(bar, stroke.step() + stroke.steps());
            long length = Math.max(1, Math.round((end - start) * hand.legato()));
            int velocity = Layer.velocity(hand.strength() * stroke.strength(), piece.intensity(bar));
            strum(notes, isDown ? voicing : voicing.reversed(), new Stroke(start, length, velocity));
            isDown = hand.strumUs() == 0 || stroke.step() % 4 != 0 || !isDown;
        }
    }

    private record Stroke(long startUs, long lengthUs, int velocity) {}

    private void strum(List<Note> notes, List<Integer> voicing, Stroke stroke) {
        for (int i = 0; i < voicing.size(); i++) {
            long late = i * hand.strumUs();
            notes.add(new Note(
                    stroke.startUs() + late, Math.max(1, stroke.lengthUs() - late), voicing.get(i), stroke.velocity()));
        }
    }

    /// The last chord is rolled a little slower than the others and rings.
    private void ending(List<Note> notes, Piece piece, List<Integer> voicing) {
        long roll = Math.max(hand.strumUs() * 2, role == Line.Role.PAD ? 0 : 12_000);
        int velocity = Layer.velocity(hand.strength() * 0.85, 1);
        for (int i = 0; i < voicing.size(); i++) {
            long start = piece.finalUs() + i * roll;
            notes.add(new Note(start, Math.max(1, piece.pace().lengthUs() - start), voicing.get(i), velocity));
        }
    }
}
