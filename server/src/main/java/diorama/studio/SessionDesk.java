package diorama.studio;

import diorama.store.SessionStore;
import java.time.InstantSource;

/// What every session needs to do its work.
record SessionDesk(
        SessionStore store,
        SessionFiles files,
        Deeds deeds,
        Credits credits,
        Chance chance,
        StudioRules rules,
        InstantSource clock) {

    /// Does what a turn asks of the studio, and gives the replies that go back.
    @FunctionalInterface
    interface Deeds {
        java.util.List<String> done(Session session, diorama.speech.Turn turn);
    }
}
