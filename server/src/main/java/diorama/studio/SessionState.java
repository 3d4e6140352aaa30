package diorama.studio;

import diorama.draft.Language;
import diorama.intent.Film;
import diorama.wire.Subtitle;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /// The id of what a draft from outside calls by its id, by our own address of it or by the name of its file; other
    /// sources as they are.
    public String idOf(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        return first(s -> s.media().id().value().equals(source))
                .or(() -> first(s -> source.contains("/" + s.secret() + "/")))
                .or(() -> first(s -> s.media().name().equals(name)))
                .orElse(source);
    }

    private Optional<String> first(Predicate<Shelved> isMeant) {
        return shelf.stream().filter(isMeant).map(s -> s.media().id().value()).findFirst();
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
