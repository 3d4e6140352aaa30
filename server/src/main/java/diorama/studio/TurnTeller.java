package diorama.studio;

import diorama.draft.Draft;
import diorama.draft.Language;
import diorama.speech.Sentence;
import diorama.speech.Turn;
import diorama.store.EventRow;
import diorama.wire.AdkEvents;
import diorama.wire.SessionAnswers;
import diorama.wire.SessionView;
import diorama.wire.StudioNotes;
import java.util.ArrayList;
import java.util.List;

/// Tells what happened in a turn as the events that clients are sent and the log keeps.
final class TurnTeller {
    private static final String TOOL = "edit_multitrack";
    private static final Sentence TROUBLE = new Sentence(
            "Something went wrong on our side; nothing was changed. Please say it again.", "我们这边出了点问题，没有做任何改动。请再说一遍。");

    private final String turn;
    private final SessionDesk desk;
    private long seq;

    TurnTeller(String turn, SessionDesk desk, long lastEvent) {
        this.turn = turn;
        this.desk = desk;
        this.seq = lastEvent;
    }

    List<EventRow> tell(String asked, Turn said, List<String> replies, SessionState after) {
        var events = new ArrayList<EventRow>();
        events.add(adk(AdkEvents.asked(head(), asked)));
        if (said.isChanged()) {
            var tool = new AdkEvents.Tool("call_" + desk.chance().letters(12), TOOL);
            events.add(adk(AdkEvents.called(head(), tool, StudioNotes.call(asked, said.edits()))));
            var film = new SessionView.Film(after.film().draft(), List.of(), "{}");
            String result = StudioNotes.result(after.film().draft(), replies);
            events.add(adk(AdkEvents.answered(head(), tool, result, SessionAnswers.delta(film))));
        }
        if (!desk.rules().isSilent() || !said.isChanged())
            events.add(adk(AdkEvents.said(head(), String.join("\n", replies))));
        return events;
    }

    /// Not logged: the turn left nothing behind.
    EventRow failed(Language language) {
        String body = AdkEvents.failed(head(), "500", TROUBLE.in(language));
        return new EventRow(Long.MAX_VALUE, "adk", turn, body, desk.clock().millis());
    }

    EventRow brought(List<Shelved> added) {
        return event(
                "media",
                StudioNotes.brought(added.stream().map(s -> s.media().name()).toList()));
    }

    /// Words of ours that nobody asked for in words.
    EventRow said(String text) {
        return adk(AdkEvents.said(head(), text));
    }

    EventRow edited(String said, Draft draft) {
        return event("edit", StudioNotes.edited(said, draft.revision(), draft.lengthMs()));
    }

    private AdkEvents.Head head() {
        return new AdkEvents.Head(desk.chance().letters(8), turn, desk.clock().millis() / 1000.0);
    }

    private EventRow adk(String body) {
        return event("adk", body);
    }

    private EventRow event(String kind, String body) {
        return new EventRow(++seq, kind, turn, body, desk.clock().millis());
    }
}
