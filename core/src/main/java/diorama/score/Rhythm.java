package diorama.score;

import java.util.ArrayList;
import java.util.List;

/// A rhythm as text, a character for each sixteenth: a digit strikes (9 the hardest), `-` holds, `.` rests.
///
/// `9--.5-7-........` strikes on the first, fifth and seventh sixteenth of a bar.
record Rhythm(String text) {
    record Stroke(int step, int steps, double strength) {}

    Rhythm {
        if (text.length() % Pace.STEPS != 0) throw new IllegalArgumentException("not whole bars: " + text);
    }

    private int bars() {
        return text.length() / Pace.STEPS;
    }

    /// The strokes of one bar of a piece; a rhythm of two bars takes turns.
    List<Stroke> bar(int bar) {
        int start = bar % bars() * Pace.STEPS;
        var strokes = new ArrayList<Stroke>();
        for (int step = 0; step < Pace.STEPS; step++) {
            char sign = text.charAt(start + step);
            if (sign < '1' || sign > '9') continue;
            int end = step + 1;
            while (end < Pace.STEPS && text.charAt(start + end) == '-') end++;
            strokes.add(new Stroke(step, end - step, (sign - '0') / 9.0));
        }
        return strokes;
    }
}
