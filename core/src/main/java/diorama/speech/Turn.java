package diorama.speech;

import diorama.draft.Draft;
import diorama.edit.Edit;
import diorama.intent.Deed;
import diorama.intent.Film;
import diorama.intent.Intent;
import java.util.List;

/// What one thing said came to: the film as it is now, what goes back in words (never nothing), what the studio is to
/// do, and for people who want to look inside: the intents and the edits.
public record Turn(Film film, List<String> replies, List<Deed> deeds, List<Intent> intents, List<Edit> edits) {
    public Turn {
        replies = List.copyOf(replies);
        deeds = List.copyOf(deeds);
        intents = List.copyOf(intents);
        edits = List.copyOf(edits);
    }

    /// The reply as one text, a line for each part of the request.
    public String reply() {
        return String.join("\n", replies);
    }

    public boolean isChanged() {
        return !edits.isEmpty();
    }

    public Draft draft() {
        return film.draft();
    }
}
