package diorama.score;

import java.util.List;

/// What all players know of the piece: its pace, form, key, the chord of each bar and, last, the one it ends on.
record Piece(Pace pace, Form form, Key key, Feel feel, List<Chord> chords, Chance chance) {
    Piece {
        chords = List.copyOf(chords);
    }

    int bars() {
        return pace.bars();
    }

    Chord chord(int bar) {
        return chords.get(bar);
    }

    Chord home() {
        return chords.getLast();
    }

    double intensity(int bar) {
        return form.at(bar).intensity();
    }

    /// The last bar before something fuller comes.
    boolean isLift(int bar) {
        var section = form.at(bar);
        if (bar != section.endBar() - 1 || bar + 1 >= bars()) return false;
        return form.at(bar + 1).intensity() > section.intensity();
    }

    boolean isSectionStart(int bar) {
        return form.at(bar).firstBar() == bar;
    }

    /// When a step of a bar falls, swung.
    long us(int bar, int step) {
        return pace.stepUs(feel.swung(bar * Pace.STEPS + step));
    }

    long finalUs() {
        return pace.finalUs();
    }
}
