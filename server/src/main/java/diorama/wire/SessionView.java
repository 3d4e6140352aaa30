package diorama.wire;

import diorama.draft.Draft;
import diorama.draft.Language;
import java.util.List;

/// A session as clients may see it. `extra` is the JSON object of state that a client keeps here for itself.
public record SessionView(Ids ids, String name, Language language, Film film, Times times) {
    public SessionView {
        if (ids.session().isEmpty()) throw new IllegalArgumentException("a session has an id");
    }

    public record Ids(String session, String task, String user) {}

    public record Film(Draft draft, List<MediaView> media, String extra) {
        public Film {
            media = List.copyOf(media);
        }
    }

    public record Times(long createdMs, long touchedMs) {}
}
