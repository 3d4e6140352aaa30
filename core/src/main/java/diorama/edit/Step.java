package diorama.edit;

import java.util.List;

/// What one turn changed: the person's words, the edits, and what takes them back.
public record Step(String said, List<Edit> edits, List<Edit> inverses) {
    public Step {
        edits = List.copyOf(edits);
        inverses = List.copyOf(inverses);
    }
}
