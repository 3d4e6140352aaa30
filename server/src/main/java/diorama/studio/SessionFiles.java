package diorama.studio;

import diorama.draft.Draft;
import diorama.draft.Language;
import diorama.edit.Journal;
import diorama.edit.Step;
import diorama.intent.Film;
import diorama.media.Library;
import diorama.media.Media;
import diorama.store.EventRow;
import diorama.store.MediaRow;
import diorama.store.MediaStore;
import diorama.store.SessionChange;
import diorama.store.SessionKey;
import diorama.store.SessionRow;
import diorama.store.SessionStore;
import diorama.wire.CaptionsCodec;
import diorama.wire.DraftCodec;
import diorama.wire.JournalCodec;
import diorama.wire.MediaCodec;
import diorama.wire.TalkCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Sessions to rows and back. The journal is one line of steps: those that stand, then those that were taken
/// back, the next to be done again first; an undo moves a count and rewrites nothing.
final class SessionFiles {
    private final SessionStore sessions;
    private final MediaStore media;

    SessionFiles(SessionStore sessions, MediaStore media) {
        this.sessions = sessions;
        this.media = media;
    }

    record Loaded(SessionRow row, SessionState state, long lastEvent) {}

    static SessionRow fresh(SessionKey key, String id, SessionRow.Label label, long nowMs) {
        var talk = diorama.intent.Talk.NEW.in(Language.of(label.language()));
        var content = new SessionRow.Content(DraftCodec.writeLine(Draft.EMPTY), TalkCodec.writeText(talk), "{}", "[]");
        return new SessionRow(key, id, label, content, new SessionRow.Counts(0, 0), new SessionRow.Times(nowMs, nowMs));
    }

    Loaded load(SessionRow row) {
        var shelf = new ArrayList<Shelved>();
        for (var m : media.of(row.key())) shelf.add(new Shelved(MediaCodec.read(m.facts()), m.secret(), m.createdMs()));
        var library = new Library(shelf.stream().map(Shelved::media).toList());
        var draft = DraftCodec.read(row.content().draft());
        var steps =
                sessions.steps(row.key()).stream().map(JournalCodec::readStep).toList();
        int done = Math.min(row.counts().done(), steps.size());
        var journal = new Journal(steps.subList(0, done), steps.subList(done, steps.size()));
        var talk = TalkCodec.readText(row.content().talk());
        var film = new Film(draft, library, journal, talk);
        var state = new SessionState(
                row.label().name(),
                film,
                shelf,
                CaptionsCodec.read(row.content().captions()),
                row.content().extra(),
                row.times().touchedMs());
        return new Loaded(row, state, sessions.lastEvent(row.key()));
    }

    /// Keeps what changed between two states, with the events that tell of it.
    void keep(Session session, SessionState before, SessionState after, int mediaCount, List<EventRow> events) {
        var old = line(before.film().journal());
        var now = line(after.film().journal());
        int same = 0;
        while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) same++;
        boolean isSame = same == old.size() && same == now.size();
        var steps = now.subList(same, now.size()).stream()
                .map(JournalCodec::writeText)
                .toList();
        var added = new ArrayList<MediaRow>();
        for (var shelved : after.shelf()) if (!before.shelf().contains(shelved)) added.add(row(shelved));
        var gone = before.shelf().stream()
                .filter(shelved -> !after.shelf().contains(shelved))
                .map(shelved -> shelved.media().id().value())
                .toList();
        var cut = isSame ? OptionalInt.empty() : OptionalInt.of(same);
        sessions.keep(new SessionChange(row(session, after, mediaCount), cut, steps, added, gone, events));
    }

    private static List<Step> line(Journal journal) {
        var all = new ArrayList<>(journal.done());
        all.addAll(journal.undone());
        return all;
    }

    /// Its place is the number in its id, which is given once.
    private static MediaRow row(Shelved shelved) {
        Media media = shelved.media();
        int position = Integer.parseInt(media.id().value().substring(1)) - 1;
        return new MediaRow(
                media.id().value(),
                media.file().digest(),
                shelved.secret(),
                position,
                MediaCodec.write(media),
                shelved.createdMs());
    }

    private static SessionRow row(Session session, SessionState state, int mediaCount) {
        var film = state.film();
        var label = new SessionRow.Label(state.name(), state.language().tag());
        var content = new SessionRow.Content(
                DraftCodec.writeLine(film.draft()),
                TalkCodec.writeText(film.talk()),
                state.extra(),
                CaptionsCodec.write(state.captions()));
        var counts = new SessionRow.Counts(film.journal().done().size(), mediaCount);
        var times = new SessionRow.Times(session.createdMs(), state.touchedMs());
        return new SessionRow(session.key(), session.id(), label, content, counts, times);
    }
}
