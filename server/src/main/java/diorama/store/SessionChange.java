package diorama.store;

import java.util.List;
import java.util.OptionalInt;

/// What a turn, an upload or an edit leaves behind: kept whole or not at all. `cut`: from that position on the journal
/// is replaced by `steps`.
public record SessionChange(
        SessionRow row, OptionalInt cut, List<String> steps, List<MediaRow> media, List<EventRow> events) {
    public SessionChange {
        steps = List.copyOf(steps);
        media = List.copyOf(media);
        events = List.copyOf(events);
    }
}
