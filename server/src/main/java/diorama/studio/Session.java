package diorama.studio;

import diorama.draft.Draft;
import diorama.edit.Difference;
import diorama.edit.Editor;
import diorama.edit.Inverse;
import diorama.edit.Step;
import diorama.intent.Film;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.speech.Conversation;
import diorama.speech.Turn;
import diorama.store.EventRow;
import diorama.store.SessionKey;
import diorama.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Future;

/// One person's work on one film: what they brought, what they said, and the film that came of it. What changes
/// it happens one by one, in the order in which it was asked for; what is acknowledged is on the disk. Reading
/// waits for nobody.
public final class Session {
    private final SessionKey key;
    private final String id;
    private final long createdMs;
    private final SessionDesk desk;
    private final Bulletin bulletin = new Bulletin();
    private final OneByOne work;
    private volatile SessionState state;
    private long lastEvent;
    private int mediaCount;

    Session(SessionFiles.Loaded loaded, SessionDesk desk) {
        this.key = loaded.row().key();
        this.id = loaded.row().id();
        this.createdMs = loaded.row().times().createdMs();
        this.mediaCount = loaded.row().counts().media();
        this.state = loaded.state();
        this.lastEvent = loaded.lastEvent();
        this.desk = desk;
        this.work = new OneByOne(desk.rules().limits().waitingTurns());
    }

    public SessionKey key() {
        return key;
    }

    /// What clients call it; ours to give, unless a client chose one.
    public String id() {
        return id;
    }

    public long createdMs() {
        return createdMs;
    }

    public SessionState state() {
        return state;
    }

    /// A turn is running or waits.
    public boolean isBusy() {
        return work.isBusy();
    }

    public int followers() {
        return bulletin.count();
    }

    /// What happened behind an event, and what happens from now on.
    public Following follow(long behind) {
        return new Following(desk.store(), key, bulletin.follow(), behind);
    }

    /// Only what happens from now on.
    public Following followLive() {
        return new Following(desk.store(), key, bulletin.follow(), 0).live();
    }

    void tell(Notice notice) {
        bulletin.tell(notice);
    }

    // --- saying ------------------------------------------------------------------------------------------------------

    /// A turn that has been asked for. It goes on whether or not somebody waits.
    public record Asked(String turn, Future<Turn> end) {
        /// Waits for the end of the turn.
        public Turn await() {
            return Waiting.on(end);
        }
    }

    /// Something said. The turn waits for those before it; a full queue refuses.
    public Asked say(String text) {
        String turn = "e-" + desk.chance().letters(16);
        desk.credits().reserveTurn(key.owner(), turn, text);
        boolean isAccepted = false;
        try {
            var asked = new Asked(turn, work.ask(() -> turn(turn, text)));
            isAccepted = true;
            return asked;
        } finally {
            if (!isAccepted) desk.credits().release(key.owner(), turn);
        }
    }

    private Turn turn(String turn, String text) {
        boolean isDone = false;
        try {
            var teller = new TurnTeller(turn, desk, lastEvent);
            var utterance = new Utterance(text, Optional.of(state.language()));
            var said = new Conversation().say(state.film(), utterance);
            var replies = desk.deeds().done(this, said);
            var events = teller.tell(text, said, replies, state.with(said.film(), 0));
            commit(said.film(), state.shelf(), events);
            isDone = true;
            return said;
        } finally {
            if (isDone) desk.credits().charge(key.owner(), turn);
            else desk.credits().release(key.owner(), turn);
            if (!isDone)
                bulletin.tell(new Notice.Happened(new TurnTeller(turn, desk, lastEvent).failed(state.language())));
            bulletin.tell(new Notice.TurnOver(turn));
        }
    }

    // --- bringing and editing ----------------------------------------------------------------------------------------

    /// Puts uploads on the shelf, all or none. Their ids are given here.
    List<Shelved> bring(List<Media> arrived) {
        return Waiting.on(work.ask(() -> shelve(arrived)));
    }

    private List<Shelved> shelve(List<Media> arrived) {
        if (mediaCount + arrived.size() > desk.rules().limits().mediaPerSession())
            throw new Refused(new Problem.TooMany("files in this session", 3600));
        var added = new ArrayList<Shelved>();
        for (var media : arrived) {
            var named = named(media, new MediaId("m" + (mediaCount + added.size() + 1)));
            added.add(new Shelved(named, desk.chance().secret(), desk.clock().millis()));
        }
        var shelf = new ArrayList<>(state.shelf());
        shelf.addAll(added);
        var library = new Library(shelf.stream().map(Shelved::media).toList());
        mediaCount += added.size();
        boolean isKept = false;
        try {
            commit(state.film().with(library), shelf, List.of(new TurnTeller("", desk, lastEvent).brought(added)));
            isKept = true;
        } finally {
            if (!isKept) mediaCount -= added.size();
        }
        return added;
    }

    private static Media named(Media media, MediaId id) {
        var file = new diorama.media.MediaFile(
                id, media.name(), media.file().digest(), media.file().sizeBytes());
        return switch (media) {
            case Media.Photo p -> new Media.Photo(file, p.size(), p.subject(), p.taken());
            case Media.Clip c -> new Media.Clip(file, c.size(), c.subject(), c.taken(), c.facts());
            case Media.Sound s -> new Media.Sound(file, s.lengthMs(), s.beats());
        };
    }

    /// The film becomes this draft, as one step that can be undone. `expected`: the revision that it was made
    /// from.
    public boolean edit(Draft wanted, String said, OptionalLong expected) {
        return Waiting.on(work.ask(() -> {
            var film = state.film();
            long revision = film.draft().revision();
            if (expected.isPresent() && expected.getAsLong() != revision)
                throw new Refused(new Problem.ChangedMeanwhile(revision));
            var edits = Difference.between(film.draft(), wanted.atRevision(revision));
            if (edits.isEmpty()) return false;
            var step = new Step(said, edits, Inverse.of(film.draft(), edits));
            var changed = film.with(Editor.apply(film.draft(), edits))
                    .with(film.journal().with(step));
            commit(changed, state.shelf(), List.of(new TurnTeller("", desk, lastEvent).edited(said, changed.draft())));
            return true;
        }));
    }

    /// `extra`: state that a client keeps here for itself, JSON.
    public void keepExtra(String extra) {
        Waiting.on(work.ask(() -> {
            var next = state.withExtra(extra, desk.clock().millis());
            desk.files().keep(this, state, next, mediaCount, List.of());
            state = next;
            return true;
        }));
    }

    public void rename(String name) {
        Waiting.on(work.ask(() -> {
            var next = state.named(name, desk.clock().millis());
            desk.files().keep(this, state, next, mediaCount, List.of());
            state = next;
            return true;
        }));
    }

    /// On the disk first, then in memory, then told.
    private void commit(Film film, List<Shelved> shelf, List<EventRow> events) {
        var next = state.with(film, shelf, desk.clock().millis());
        desk.files().keep(this, state, next, mediaCount, events);
        state = next;
        for (var event : events) {
            lastEvent = event.seq();
            bulletin.tell(new Notice.Happened(event));
        }
    }
}
