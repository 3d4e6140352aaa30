package diorama.store;

import java.util.List;
import java.util.OptionalInt;

/// What a turn, an upload or an edit leaves behind: kept whole or not at all. `cut`: from that position on the journal
/// is replaced by `steps`. `media` came, those with an id in `gone` went.
public record SessionChange(
        SessionRow row,
        OptionalInt cut,
        List<String> steps,
        List<MediaRow> media,
        List<String> gone,
        List<EventRow> events) {
    public SessionChange {
        steps = List.copyOf(steps);
        media = List.copyOf(media);
        gone = List.copyOf(gone);
        events = List.copyOf(events);
    }
}
