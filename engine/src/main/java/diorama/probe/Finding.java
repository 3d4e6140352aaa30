package diorama.probe;

import diorama.media.Media;
import diorama.problem.Problem;
import java.util.List;

/// What a file turned out to be, and what a person should know though it is used.
public record Finding(Media media, List<Problem> warnings) {
    public Finding {
        warnings = List.copyOf(warnings);
    }
}
