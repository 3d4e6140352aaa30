package diorama.client;

import diorama.draft.Language;
import diorama.wire.ClientNotes;
import java.nio.file.Path;
import java.util.Optional;

/// A client before it talks: to whom, as whom, and from where. `isOwn`: the server is this machine's own, wherever it
/// listens today.
public record Client(ServerAddress server, boolean isOwn, Attribution attribution, Keys keys, ClientSettings settings) {

    /// `token`: the one that the person set.
    public record Keys(ClientPlaces places, Optional<String> token) {}

    /// The language of a first word, before the person has said any.
    public record Manner(Language language, Path folder) {}

    Link link(Speaker speaker) {
        var calls = new Calls(server, attribution, settings.lines());
        return new Link(calls, new Account(calls, keys.places(), name(), keys.token()), speaker, settings.lines());
    }

    /// What the notes call the server; our own keeps its name wherever it listens.
    private String name() {
        return isOwn ? "" : server.api();
    }

    /// So that "last" finds it again.
    void remember(Session.Ids session) {
        var places = keys.places();
        places.keep(places.notes().in(new ClientNotes.Last(name(), session.session(), session.task())));
    }
}
