package diorama.studio;

import diorama.draft.Language;
import diorama.intent.Film;
import java.util.List;

/// A session at a moment; a value, so that who reads it waits for nobody.
public record SessionState(String name, Film film, List<Shelved> shelf, String extra, long touchedMs) {
    public SessionState {
        shelf = List.copyOf(shelf);
    }

    public Language language() {
        return film.talk().language();
    }

    SessionState with(Film newFilm, long nowMs) {
        return new SessionState(name, newFilm, shelf, extra, nowMs);
    }

    SessionState with(Film newFilm, List<Shelved> newShelf, long nowMs) {
        return new SessionState(name, newFilm, newShelf, extra, nowMs);
    }

    SessionState withExtra(String newExtra, long nowMs) {
        return new SessionState(name, film, shelf, newExtra, nowMs);
    }

    SessionState named(String newName, long nowMs) {
        return new SessionState(newName, film, shelf, extra, nowMs);
    }
}
