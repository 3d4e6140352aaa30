package diorama.studio;

import diorama.draft.Draft;
import diorama.edit.Difference;
import diorama.edit.Editor;
import diorama.edit.Inverse;
import diorama.edit.Step;
import diorama.intent.ByHand;
import diorama.intent.Film;
import diorama.intent.Subject;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.speech.Arrivals;
import diorama.speech.Conversation;
import diorama.speech.Turn;
import diorama.store.EventRow;
import diorama.store.SessionKey;
import diorama.wire.DraftCodec;
import diorama.wire.JournalCodec;
import diorama.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import java.util.stream.Stream;

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
        return say(text, Optional.empty());
    }

    /// The same about a picture of the film, which "this" and "it" then mean.
    public Asked say(String text, Optional<String> about) {
        String turn = "e-" + desk.chance().letters(16);
        desk.credits().reserveTurn(key.owner(), turn, text);
        boolean isAccepted = false;
        try {
            var asked = new Asked(turn, work.ask(() -> turn(turn, text, about)));
            isAccepted = true;
            return asked;
        } finally {
            if (!isAccepted) desk.credits().release(key.owner(), turn);
        }
    }

    private Turn turn(String turn, String text, Optional<String> about) {
        boolean isDone = false;
        try {
            var teller = new TurnTeller(turn, desk, lastEvent);
            var utterance = new Utterance(text, Optional.of(state.language()));
            var turned = text.isBlank() ? nothingSaid() : new Conversation().say(about(about), utterance);
            var said = captioned(turned);
            var replies = desk.deeds().done(this, said);
            var answered = new Turn(said.film(), replies, said.deeds(), said.intents(), said.edits());
            var next = state.with(said.film());
            if (!said.equals(turned)) next = next.waiting(List.of());
            commit(next, teller.tell(text, said, replies, next));
            isDone = true;
            return answered;
        } finally {
            if (isDone) desk.credits().charge(key.owner(), turn);
            else desk.credits().release(key.owner(), turn);
            if (!isDone)
                bulletin.tell(new Notice.Happened(new TurnTeller(turn, desk, lastEvent).failed(state.language())));
            bulletin.tell(new Notice.TurnOver(turn));
        }
    }

    /// Files without a word, or nothing at all: what is there, and what can be said.
    private Turn nothingSaid() {
        var film = state.film();
        String says = Arrivals.wordless(state.shelf().size()).in(state.language());
        return new Turn(film, List.of(says), List.of(), List.of(), List.of());
    }

    /// Captions that waited come on with the film.
    private Turn captioned(Turn said) {
        var film = Captions.onto(said.film(), state.captions());
        if (film.equals(said.film())) return said;
        var replies = new ArrayList<>(said.replies());
        replies.add(Arrivals.laid(state.captions().size()).in(state.language()));
        var edits = new ArrayList<>(said.edits());
        edits.addAll(film.journal().done().getLast().edits());
        return new Turn(film, replies, said.deeds(), said.intents(), edits);
    }

    /// The film in whose talk "this" is the picture that somebody points at.
    private Film about(Optional<String> id) {
        var film = state.film();
        boolean isThere = film.draft().pictures().stream()
                .anyMatch(p -> id.filter(p.id()::equals).isPresent());
        return isThere ? film.with(film.talk().of(List.of(id.orElseThrow())).about(Subject.PICTURES)) : film;
    }

    // --- bringing and editing ----------------------------------------------------------------------------------------

    /// Puts uploads on the shelf and subtitles over the film, all or none. The ids of the media are given here.
    Brought bring(List<Media> arrived, List<Captioning> captions) {
        return Waiting.on(work.ask(() -> brought(arrived, captions)));
    }

    private Brought brought(List<Media> arrived, List<Captioning> captions) {
        var added = shelved(arrived);
        var shelf = new ArrayList<>(state.shelf());
        shelf.addAll(added);
        var library = new Library(shelf.stream().map(Shelved::media).toList());
        var next = state.with(shelf).with(state.film().with(library));
        var teller =
                new TurnTeller(captions.isEmpty() ? "" : "e-" + desk.chance().letters(16), desk, lastEvent);
        var events = new ArrayList<EventRow>();
        if (!added.isEmpty()) events.add(teller.brought(added));
        String says = "";
        if (!captions.isEmpty()) {
            var laid = Laid.over(next, captions);
            says = laid.says();
            next = laid.state();
            events.add(teller.said(says));
        }
        mediaCount += added.size();
        boolean isKept = false;
        try {
            commit(next, events);
            isKept = true;
        } finally {
            if (!isKept) mediaCount -= added.size();
        }
        return new Brought(added, captions, says);
    }

    private List<Shelved> shelved(List<Media> arrived) {
        if (mediaCount + arrived.size() > desk.rules().limits().mediaPerSession())
            throw new Refused(new Problem.TooMany("files in this session", 3600));
        var added = new ArrayList<Shelved>();
        for (var media : arrived) {
            var named = media.under(new MediaId("m" + (mediaCount + added.size() + 1)));
            added.add(new Shelved(named, desk.chance().secret(), desk.clock().millis()));
        }
        return added;
    }

    /// Takes an upload away that neither the film nor a step of its journal needs.
    public void take(List<Shelved> going) {
        Waiting.on(work.ask(() -> {
            for (var shelved : going) if (isNeeded(shelved)) throw inUse(shelved);
            var shelf = new ArrayList<>(state.shelf());
            shelf.removeAll(going);
            var library = new Library(shelf.stream().map(Shelved::media).toList());
            commit(state.with(shelf).with(state.film().with(library)), List.of());
            return true;
        }));
    }

    private static Refused inUse(Shelved shelved) {
        return new Refused(new Problem.InUse(shelved.media().name()));
    }

    private boolean isNeeded(Shelved shelved) {
        String id = "\"" + shelved.media().id().value() + "\"";
        var journal = state.film().journal();
        return DraftCodec.writeLine(state.film().draft()).contains(id)
                || Stream.concat(journal.done().stream(), journal.undone().stream())
                        .anyMatch(step -> JournalCodec.writeText(step).contains(id));
    }

    /// The draft that somebody wants, what they did in words, and whether what hangs on the pictures shall follow them.
    public record Edited(Draft wanted, String said, boolean isSettled) {}

    /// The film becomes this draft, as one step that can be undone. `expected`: the revision that it was made
    /// from.
    public boolean edit(Edited edited, OptionalLong expected) {
        return Waiting.on(work.ask(() -> {
            var film = state.film();
            long revision = film.draft().revision();
            if (expected.isPresent() && expected.getAsLong() != revision)
                throw new Refused(new Problem.ChangedMeanwhile(revision));
            var wanted = edited.isSettled() ? ByHand.settled(film.draft(), edited.wanted()) : edited.wanted();
            var edits = Difference.between(film.draft(), wanted.atRevision(revision));
            if (edits.isEmpty()) return false;
            String said = edited.said();
            var step = new Step(said, edits, Inverse.of(film.draft(), edits));
            var changed = film.with(Editor.apply(film.draft(), edits))
                    .with(film.journal().with(step));
            var event = new TurnTeller("", desk, lastEvent).edited(said, changed.draft());
            commit(state.with(changed), List.of(event));
            return true;
        }));
    }

    /// `extra`: state that a client keeps here for itself, JSON.
    public void keepExtra(String extra) {
        Waiting.on(work.ask(() -> {
            commit(state.withExtra(extra), List.of());
            return true;
        }));
    }

    public void rename(String name) {
        Waiting.on(work.ask(() -> {
            commit(state.named(name), List.of());
            return true;
        }));
    }

    /// On the disk first, then in memory, then told.
    private void commit(SessionState wanted, List<EventRow> events) {
        var next = wanted.at(desk.clock().millis());
        desk.files().keep(this, state, next, mediaCount, events);
        state = next;
        for (var event : events) {
            lastEvent = event.seq();
            bulletin.tell(new Notice.Happened(event));
        }
    }
}
