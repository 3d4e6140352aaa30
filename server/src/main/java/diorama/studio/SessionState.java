package diorama.studio;

import diorama.draft.Language;
import diorama.intent.Film;
import diorama.wire.Subtitle;
import java.util.List;

/// A session at a moment; a value, so that who reads it waits for nobody. `captions`: subtitles that came before there
/// was a film to lay them over.
public record SessionState(
        String name, Film film, List<Shelved> shelf, List<Subtitle> captions, String extra, long touchedMs) {
    public SessionState {
        shelf = List.copyOf(shelf);
        captions = List.copyOf(captions);
    }

    public Language language() {
        return film.talk().language();
    }

    SessionState with(Film newFilm) {
        return new SessionState(name, newFilm, shelf, captions, extra, touchedMs);
    }

    SessionState with(List<Shelved> newShelf) {
        return new SessionState(name, film, newShelf, captions, extra, touchedMs);
    }

    SessionState waiting(List<Subtitle> newCaptions) {
        return new SessionState(name, film, shelf, newCaptions, extra, touchedMs);
    }

    SessionState withExtra(String newExtra) {
        return new SessionState(name, film, shelf, captions, newExtra, touchedMs);
    }

    SessionState named(String newName) {
        return new SessionState(newName, film, shelf, captions, extra, touchedMs);
    }

    SessionState at(long nowMs) {
        return new SessionState(name, film, shelf, captions, extra, nowMs);
    }
}
