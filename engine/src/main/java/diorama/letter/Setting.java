package diorama.letter;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// A text as it stands on the canvas: its lines, the size of its letters, what it covers with outline and box,
/// and what had to be done to it.
record Setting(List<SetLine> lines, double sizePx, Rectangle2D ink, Outcome outcome) {
    Setting {
        lines = List.copyOf(lines);
    }

    /// `missed` are letters that no font of ours has.
    record Outcome(boolean isCut, List<String> missed) {
        Outcome {
            missed = List.copyOf(missed);
        }
    }
}
