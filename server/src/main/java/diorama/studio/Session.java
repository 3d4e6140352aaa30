package diorama.studio;

import diorama.draft.Draft;
import diorama.draft.Language;
import diorama.intent.Film;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.probe.Finding;
import diorama.probe.Probe;
import diorama.speech.Conversation;
import diorama.speech.Turn;
import diorama.words.Utterance;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// One person's work on one film: what they brought, what they said, and the film that came of it. One thing happens at
/// a time; who comes second waits.
public final class Session {
    private final String id;
    private final Path folder;
    private final Language language;
    private final Conversation conversation;
    private final ReentrantLock turn = new ReentrantLock();
    private Film film;
    private int uploads;

    Session(String id, Path folder, Language language, Conversation conversation) {
        this.id = id;
        this.folder = folder;
        this.language = language;
        this.conversation = conversation;
        var fresh = Film.of(Library.EMPTY);
        this.film = fresh.with(fresh.talk().in(language));
    }

    public String id() {
        return id;
    }

    /// Where an upload is to be put before it is brought.
    public Path folder() {
        return folder;
    }

    public Language language() {
        return language;
    }

    /// Brings a file that lies in the session's folder; throws `Refused` when it is nothing that we can use.
    public Media bring(Path file, String name, Probe probe) {
        return alone(() -> {
            Finding finding = probe.probe(file, new MediaId("m" + (uploads + 1)), name);
            uploads++;
            film = film.with(film.library().with(finding.media()));
            return finding.media();
        });
    }

    public Turn say(String text) {
        return alone(() -> {
            var said = conversation.say(film, new Utterance(text, Optional.of(language)));
            film = said.film();
            return said;
        });
    }

    public Draft draft() {
        return alone(() -> film.draft());
    }

    public Library library() {
        return alone(() -> film.library());
    }

    private <T> T alone(java.util.function.Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }
}
