package diorama.http;

import diorama.store.EventRow;
import diorama.store.RenderRow;
import diorama.studio.Addresses;
import diorama.studio.Renders;
import diorama.studio.Session;
import diorama.studio.Shelved;
import diorama.wire.MediaView;
import diorama.wire.RenderView;
import diorama.wire.SessionView;
import java.util.List;
import java.util.Optional;

/// What the studio knows, as clients see it.
final class Views {
    private Views() {}

    static SessionView.Ids ids(Session session) {
        return new SessionView.Ids(
                session.id(), "task_" + session.key().key(), session.key().owner());
    }

    static SessionView session(Session session, Addresses addresses) {
        var state = session.state();
        var film = new SessionView.Film(state.film().draft(), media(state.shelf(), addresses), state.extra());
        var times = new SessionView.Times(session.createdMs(), state.touchedMs());
        return new SessionView(ids(session), state.name(), state.language(), film, times);
    }

    static List<MediaView> media(List<Shelved> shelf, Addresses addresses) {
        return shelf.stream()
                .map(s -> new MediaView(s.media(), addresses.media(s), s.createdMs()))
                .toList();
    }

    static RenderView render(Renders.Seen seen, Addresses addresses) {
        var row = seen.row();
        var outcome = row.outcome();
        Optional<RenderView.Film> film = outcome.status().equals(RenderRow.COMPLETED)
                ? Optional.of(new RenderView.Film(addresses.film(row), outcome.sizeBytes(), outcome.lengthMs()))
                : Optional.empty();
        return new RenderView(
                row.key().id(),
                row.wish().session(),
                outcome.status(),
                seen.percent(),
                new RenderView.Result(film, outcome.error(), row.wish().notices()),
                new RenderView.Times(row.times().createdMs(), row.times().endedMs()));
    }

    static boolean isTalk(EventRow event) {
        return event.kind().equals("adk");
    }
}
