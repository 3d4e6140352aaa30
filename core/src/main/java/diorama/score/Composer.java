package diorama.score;

import diorama.look.Mood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Composes: a mood, a chance and a length become a score. The same three give the same score, to the note.
public final class Composer {
    private static final double FULL = 0.75;

    private Composer() {}

    /// `lengthMs`: how long the music shall last, its last chord's ringing included; at least 1.
    public static Score compose(Mood mood, Chance chance, long lengthMs) {
        if (lengthMs < 1) throw new IllegalArgumentException("no length: " + lengthMs);
        var style = Styles.of(mood);
        var pace = Pace.of(lengthMs * 1000, style.pace());
        var form = Form.of(pace.bars());
        var harmony = style.harmony();
        int tonic = harmony.tonics().get(chance.below(1, harmony.tonics().size()));
        var chords = chords(harmony, form, tonic, chance);
        var key = new Key(tonic, harmony.scale());
        var piece = new Piece(pace, form, key, style.feel(), chords, chance);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < style.layers().size(); i++)
            lines.add(line(piece, style.layers().get(i), chance.of(10L + i)));
        return new Score(mood, key, pace.grid(), form.sections(), lines, pace.finalUs(), pace.lengthUs());
    }

    /// Counted from the end, so that the last round of the progression is whole.
    private static List<Chord> chords(Style.Harmony harmony, Form form, int tonic, Chance chance) {
        var calm = pick(harmony.calm(), chance, 2).split(" ");
        var full = pick(harmony.full(), chance, 3).split(" ");
        int bars = form.sections().getLast().firstBar();
        var chords = new ArrayList<Chord>();
        for (int bar = 0; bar < bars; bar++) {
            var names = form.at(bar).intensity() >= FULL ? full : calm;
            chords.add(Chord.of(names[Math.floorMod(bar - bars, names.length)], tonic));
        }
        chords.add(Chord.of(harmony.home(), tonic));
        return chords;
    }

    private static String pick(List<String> choices, Chance chance, long key) {
        return choices.get(chance.below(key, choices.size()));
    }

    private static Line line(Piece piece, Layer layer, Chance chance) {
        var notes = new ArrayList<Note>();
        var struck = layer.notes(piece, chance);
        for (int i = 0; i < struck.size(); i++) notes.add(human(struck.get(i), piece, chance.of(1000L + i)));
        notes.sort(Comparator.comparingLong(Note::startUs).thenComparingInt(Note::pitch));
        return new Line(layer.role(), layer.seat(), notes);
    }

    /// Nobody plays like a clock: a little early or late, a little stronger or softer; never before the beginning or
    /// beyond the end.
    private static Note human(Note note, Piece piece, Chance chance) {
        long end = piece.pace().lengthUs();
        long stray = Math.round(chance.spread(0) * piece.feel().strayUs());
        long start = Math.clamp(note.startUs() + stray, 0, end - 1);
        double strength = 1 + chance.spread(1) * piece.feel().strength();
        int velocity = Math.clamp(Math.round(note.velocity() * strength), 1, 127);
        return new Note(start, Math.clamp(note.lengthUs(), 1, end - start), note.pitch(), velocity);
    }
}
