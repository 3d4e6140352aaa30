package diorama.score;

import diorama.look.Mood;
import java.util.List;

/// A composed piece: who plays what, where its beats and sections are. The last chord is struck at `finalUs` and rings
/// until the music is over at `lengthUs`, to the microsecond.
public record Score(
        Mood mood, Key key, Grid grid, List<Section> sections, List<Line> lines, long finalUs, long lengthUs) {
    public Score {
        sections = List.copyOf(sections);
        lines = List.copyOf(lines);
    }
}
