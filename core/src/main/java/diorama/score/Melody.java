package diorama.score;

import java.util.ArrayList;
import java.util.List;

/// A tune, with restraint: phrases of four bars out of two motifs, with a rest at the end of each; strong beats take
/// tones of the chord, the others the scale's own, by steps. The same motif has the same contour when it comes back.
///
/// ```
/// | motif A | motif B | motif A | close    |
/// ```
record Melody(Line.Role role, Seat seat, Presence presence, Sung sung, List<Rhythm> motifs) implements Layer {

    /// Where it is sung and how strongly, 0..1. `answers`: only the third and fourth bar of a phrase, as an answer.
    record Sung(Voicing.Range range, double strength, double legato, boolean answers) {}

    private static final int PHRASE = 4;

    Melody {
        motifs = List.copyOf(motifs);
        if (motifs.size() < 3) throw new IllegalArgumentException("two motifs and a close are needed");
    }

    @Override
    public List<Note> notes(Piece piece, Chance chance) {
        var notes = new ArrayList<Note>();
        int last = sung.range().middle();
        for (int bar = 0; bar < piece.bars(); bar++) {
            int place = Math.floorMod(bar - piece.bars(), PHRASE);
            boolean isSilent = (sung.answers() && place < 2) || !presence.isIn(piece.intensity(bar));
            if (!isSilent) last = bar(notes, piece, new Bar(bar, place, last), chance);
        }
        if (presence.inEnding() && piece.bars() > 0) ending(notes, piece, last);
        return notes;
    }

    private record Bar(int number, int place, int lastPitch) {}

    /// Pairs of motifs take turns from section to section; the close is always the last of the list.
    private int bar(List<Note> notes, Piece piece, Bar bar, Chance chance) {
        int pairs = (motifs.size() - 1) / 2;
        int pair = chance.below(piece.form().sections().indexOf(piece.form().at(bar.number())) % 3, Math.max(1, pairs));
        int motif = bar.place() == PHRASE - 1 ? motifs.size() - 1 : 2 * pair + bar.place() % 2;
        var contour = chance.of(100L + motif);
        int pitch = bar.lastPitch();
        var strokes = motifs.get(motif).bar(0);
        for (int i = 0; i < strokes.size(); i++) {
            var stroke = strokes.get(i);
            pitch = next(piece, bar, stroke, new Step(pitch, contour.spread(i), i == 0));
            long start = piece.us(bar.number(), stroke.step());
            long length = piece.us(bar.number(), stroke.step() + stroke.steps()) - start;
            double arch = 0.9 + 0.1 * StrictMath.sin(Math.PI * (bar.place() + stroke.step() / 16.0) / PHRASE);
            int velocity = Layer.velocity(sung.strength() * stroke.strength() * arch, piece.intensity(bar.number()));
            notes.add(new Note(start, Math.max(1, Math.round(length * sung.legato())), pitch, velocity));
        }
        return pitch;
    }

    private record Step(int from, double lean, boolean isFirst) {}

    private int next(Piece piece, Bar bar, Rhythm.Stroke stroke, Step step) {
        var chord = piece.chord(bar.number());
        boolean isStrong = stroke.step() % 8 == 0 || stroke.steps() >= 4;
        double pull = (sung.range().middle() - step.from()) / 9.0;
        double lean = step.lean() + 0.5 * pull;
        int wish = step.from() + (int) Math.round(lean * (step.isFirst() ? 5 : 4));
        int way = lean < 0 ? -1 : 1;
        if (isStrong) {
            int tone = within(chord, chord.nearest(wish));
            // Standing still once is calm, always it is no tune.
            return tone == step.from() && !step.isFirst() ? within(chord, onward(chord, tone, way)) : tone;
        }
        int pitch = step.from();
        do pitch += way;
        while (!piece.key().isSung(pitch));
        boolean isOutside = pitch < sung.range().low() || pitch > sung.range().high();
        return isOutside ? within(chord, chord.nearest(step.from())) : pitch;
    }

    /// The chord's next tone in a direction.
    private static int onward(Chord chord, int from, int way) {
        int pitch = from + way;
        while (!chord.holds(pitch)) pitch += way;
        return pitch;
    }

    private int within(Chord chord, int pitch) {
        int inside = pitch;
        while (inside > sung.range().high()) inside -= 12;
        while (inside < sung.range().low()) inside += 12;
        return chord.nearest(inside);
    }

    /// Home: the tonic's third or root, whichever is nearer.
    private void ending(List<Note> notes, Piece piece, int last) {
        var home =
                new Chord(piece.home().root(), List.of(0, piece.home().tones().contains(3) ? 3 : 4));
        int pitch = within(home, home.nearest(last));
        long ring = piece.pace().lengthUs() - piece.finalUs();
        notes.add(new Note(piece.finalUs(), ring, pitch, Layer.velocity(sung.strength() * 0.8, 1)));
    }
}
