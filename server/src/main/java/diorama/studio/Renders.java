package diorama.studio;

import diorama.draft.Draft;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.speech.Problems;
import diorama.store.RenderRow;
import diorama.store.RenderRow.RenderKey;
import diorama.store.RenderStore;
import diorama.wire.Body;
import diorama.wire.ClientDraft;
import diorama.wire.DraftCodec;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Films that are asked for, looked after, cancelled and fetched.
public final class Renders {
    private static final int MOST_LISTED = 200;
    private static final int LONGEST_ID = 200;

    private final RenderStore store;
    private final RenderDesk desk;
    private final FairQueue queue;
    private final Credits credits;
    private final Chance chance;
    private final InstantSource clock;

    Renders(RenderStore store, RenderDesk desk, FairQueue queue, Credits credits, Chance chance, InstantSource clock) {
        this.store = store;
        this.desk = desk;
        this.queue = queue;
        this.credits = credits;
        this.chance = chance;
        this.clock = clock;
    }

    /// A render as asked for: `draft` and `output` are JSON as they came; no draft is the session's own.
    public record Wish(Optional<String> id, Optional<String> draft, String output) {}

    /// How far a render is, per cent.
    public record Seen(RenderRow row, int percent) {}

    /// The same id with the same work is the same render; with other work it is refused. What cannot be made is
    /// refused here, before it waits.
    public Seen submit(Session session, Wish wish) {
        var draft = draft(session, wish);
        var output = OutputReader.read(Body.read(wish.output()), draft);
        var language = session.state().language();
        var notices = desk.check(session, draft, output).stream()
                .map(notice -> Problems.say(notice, language).replace('\n', ' '))
                .distinct()
                .toList();
        String id = wish.id().filter(i -> !i.isBlank()).orElseGet(() -> "render_" + chance.letters(20));
        if (id.length() > LONGEST_ID) throw new Refused(new Problem.BadRequest("id", "at most 200 characters"));
        var row = row(session, id, draft, new Said(wish.output(), output, notices));
        var known = store.find(row.key());
        if (known.isPresent()) return same(known.get(), row);
        queue.check(row.key().owner());
        credits.reserveExport(row.key().owner(), row.wish().secret());
        if (!store.create(row)) return same(store.find(row.key()).orElseThrow(), row);
        queue.add(row.wish().session(), row.key());
        return see(row);
    }

    private record Said(String json, ExportWish wish, List<String> notices) {}

    private Seen same(RenderRow known, RenderRow asked) {
        if (!known.wish().work().equals(asked.wish().work()))
            throw new Refused(new Problem.IdTaken(asked.key().id()));
        return see(known);
    }

    private static Draft draft(Session session, Wish wish) {
        var state = session.state();
        var sent = wish.draft().map(raw -> ClientDraft.read(raw, state::idOf));
        return sent.filter(d -> !d.tracks().isEmpty()).orElse(state.film().draft());
    }

    private RenderRow row(Session session, String id, Draft draft, Said said) {
        String written = DraftCodec.writeLine(draft);
        String work = Keys.digest(session.key().key() + "\n" + written + "\n" + said.json());
        String format = said.wish().format().name().toLowerCase(Locale.ROOT);
        return new RenderRow(
                new RenderKey(session.key().owner(), id),
                new RenderRow.Wish(session.key().key(), chance.letters(32), work, written, said.json(), said.notices()),
                RenderRow.Outcome.pending(format),
                new RenderRow.Times(clock.millis(), 0));
    }

    public Seen find(Caller caller, String id) {
        return store.find(new RenderKey(caller.owner(), id))
                .map(this::see)
                .orElseThrow(() -> new Refused(new Problem.NotThere("render")));
    }

    private Seen see(RenderRow row) {
        return desk.see(row);
    }

    /// A film is being made just now, and needs the whole machine.
    public boolean isBusy() {
        return desk.isBusy();
    }

    /// Newest first.
    public List<Seen> of(Session session) {
        return store.of(session.key(), MOST_LISTED).stream().map(this::see).toList();
    }

    public Optional<Seen> latestFilm(Session session) {
        return of(session).stream()
                .filter(seen -> seen.row().outcome().status().equals(RenderRow.COMPLETED))
                .findFirst();
    }

    /// One that is over stays as it is.
    public Seen cancel(Caller caller, String id) {
        var row = find(caller, id).row();
        if (!row.isOver()) {
            queue.remove(row.key());
            desk.cancel(row);
        }
        return find(caller, id);
    }

    /// A finished film by the secret in its address.
    public Optional<Film> film(String secret) {
        return store.findBySecret(secret)
                .filter(row -> row.outcome().status().equals(RenderRow.COMPLETED))
                .map(this::film);
    }

    public Optional<Film> film(Seen seen) {
        return Optional.of(seen.row())
                .filter(row -> row.outcome().status().equals(RenderRow.COMPLETED))
                .map(this::film);
    }

    private Film film(RenderRow row) {
        return new Film(desk.fileOf(row), row.outcome().format(), row.outcome().film());
    }

    /// A finished film on the disk.
    public record Film(Path file, String format, String digest) {}
}
