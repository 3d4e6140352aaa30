package diorama.studio;

import diorama.speech.Arrivals;
import java.util.ArrayList;
import java.util.List;

/// A session after subtitles came to it, and what is said of that.
record Laid(SessionState state, String says) {
    /// Subtitles come over the film that there is, or wait for one.
    static Laid over(SessionState state, List<Captioning> captions) {
        var subtitles = captions.stream().flatMap(c -> c.subtitles().stream()).toList();
        var files = captions.stream().map(Captioning::name).toList();
        var film = Captions.onto(state.film(), subtitles);
        if (!film.equals(state.film()))
            return new Laid(
                    state.with(film), Arrivals.laid(files, subtitles.size()).in(state.language()));
        var waiting = new ArrayList<>(state.captions());
        waiting.addAll(subtitles);
        var says = film.draft().isEmpty() ? Arrivals.kept(files, subtitles.size()) : Arrivals.behind(files);
        return new Laid(state.waiting(waiting), says.in(state.language()));
    }
}
