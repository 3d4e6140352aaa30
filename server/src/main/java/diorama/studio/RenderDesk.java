package diorama.studio;

import diorama.draft.Draft;
import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.render.Courtesy;
import diorama.render.Progress;
import diorama.speech.Problems;
import diorama.speech.Sentence;
import diorama.store.ContentFolder;
import diorama.store.RenderRow;
import diorama.store.RenderRow.RenderKey;
import diorama.store.RenderStore;
import diorama.store.SessionKey;
import diorama.wire.Body;
import diorama.wire.DraftCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/// Where films are made: one at a time, on all of the machine's cores. What a stopped process left unfinished
/// goes on from the chunks that are there.
final class RenderDesk {
    private static final System.Logger LOG = System.getLogger(RenderDesk.class.getName());
    private static final int PAINTED_PERCENT = 95;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final Sentence TROUBLE =
            new Sentence("The film could not be rendered; something went wrong on our side.", "渲染失败，我们这边出了点问题。");

    private final Stores stores;
    private final Export export;
    private final FairQueue queue;
    private final Credits credits;
    private final InstantSource clock;
    private final Map<RenderKey, Job> running = new ConcurrentHashMap<>();
    private volatile boolean isClosing;

    RenderDesk(Stores stores, Export export, FairQueue queue, Credits credits, InstantSource clock) {
        this.stores = stores;
        this.export = export;
        this.queue = queue;
        this.credits = credits;
        this.clock = clock;
    }

    /// `sessions` is asked late: the sessions themselves ask for renders.
    record Stores(RenderStore renders, ContentFolder media, ContentFolder films, Finder sessions) {
        interface Finder {
            Optional<Session> find(SessionKey key);
        }
    }

    private static final class Job {
        private final FutureTask<Exported> task;
        private final CountDownLatch over = new CountDownLatch(1);
        private volatile int percent;

        Job(FutureTask<Exported> task) {
            this.task = task;
        }
    }

    /// Takes up what was left unfinished, then works until the process ends.
    void start() {
        for (var row : stores.renders().unfinished()) queue.add(row.wish().session(), row.key());
        Thread.ofPlatform().name("renders").daemon().start(this::work);
    }

    private void work() {
        Courtesy.ofThisThread();
        try {
            while (!isClosing) next(queue.take());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// A render whose end cannot be written (the disk is full) is taken up again after a while: its chunks are there.
    private void next(RenderKey key) throws InterruptedException {
        if (isClosing) return;
        try {
            stores.renders().find(key).filter(row -> !row.isOver()).ifPresent(this::make);
        } catch (Refused | IllegalStateException e) {
            if (isClosing) return;
            LOG.log(System.Logger.Level.ERROR, "the render " + key.id() + " is tried again", e);
            Thread.sleep(PATIENCE);
            queue.add(key.owner(), key);
        }
    }

    /// A film is being made just now.
    boolean isBusy() {
        return !running.isEmpty();
    }

    /// Stops, and waits a little until nothing is written any more; what is unfinished is taken up by the next process.
    void close() {
        isClosing = true;
        var jobs = List.copyOf(running.values());
        jobs.forEach(job -> job.task.cancel(true));
        try {
            for (var job : jobs) {
                if (!job.over.await(FAREWELL.toMillis(), TimeUnit.MILLISECONDS))
                    LOG.log(System.Logger.Level.WARNING, "a render did not stop in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    void cancel(RenderRow row) {
        end(row.with(row.outcome().failed(RenderRow.CANCELLED, ""), clock.millis()));
        var job = running.get(row.key());
        if (job != null) job.task.cancel(true);
    }

    Renders.Seen see(RenderRow row) {
        if (row.isOver()) return new Renders.Seen(row, row.outcome().status().equals(RenderRow.COMPLETED) ? 100 : 0);
        var job = running.get(row.key());
        if (job == null) return new Renders.Seen(row, 0);
        return new Renders.Seen(row.with(row.outcome().failed(RenderRow.PROCESSING, ""), 0), job.percent);
    }

    Path fileOf(RenderRow row) {
        return stores.films().of(row.outcome().film());
    }

    /// Refuses what cannot be made: nothing in it, media that are not here, a size beyond the limits. Says what the
    /// film cannot have: looks that are shown as plainer ones, a voice where nobody reads aloud.
    List<Problem> check(Session session, Draft draft, ExportWish wish) {
        return export.ready(Export.plan(draft, material(session.state().shelf()), wish))
                .notices();
    }

    private Material material(List<Shelved> shelf) {
        return Shelved.material(shelf, stores.media());
    }

    private void make(RenderRow row) {
        var place = stores.films().place();
        var job = new Job(new FutureTask<>(() -> exported(row, place)));
        running.put(row.key(), job);
        try {
            job.task.run();
            completed(row, place, job.task.get());
        } catch (java.util.concurrent.CancellationException | InterruptedException _) {
            boolean wasInterrupted = Thread.interrupted(); // of the render, not of this thread
            LOG.log(System.Logger.Level.DEBUG, "stopped {0} {1}", row.key().id(), wasInterrupted);
        } catch (ExecutionException e) {
            failed(row, Objects.requireNonNullElse(e.getCause(), e));
        } finally {
            running.remove(row.key());
            delete(place);
            job.over.countDown();
        }
    }

    private static void delete(Path place) {
        try {
            Files.deleteIfExists(place);
        } catch (IOException _) {
            LOG.log(System.Logger.Level.DEBUG, "left behind: {0}", place);
        }
    }

    private Exported exported(RenderRow row, Path place) {
        var session = session(row);
        var draft = DraftCodec.read(row.wish().draft());
        var asked = OutputReader.read(Body.read(row.wish().output()), draft);
        var wish = new ExportWish(place, asked.format(), asked.grade(), asked.output());
        var state = session.state();
        var material = material(state.shelf());
        var planned = Export.plan(draft, material, wish);
        tell(session, row, 0);
        return export.export(planned, material, wish, progress -> told(session, row, progress));
    }

    private Session session(RenderRow row) {
        return stores.sessions()
                .find(new SessionKey(row.key().owner(), row.wish().session()))
                .orElseThrow(() -> new Refused(new Problem.NoSession()));
    }

    private void told(Session session, RenderRow row, Progress progress) {
        int percent = percent(progress);
        var job = running.get(row.key());
        if (job == null || job.percent == percent) return;
        job.percent = percent;
        tell(session, row, percent);
    }

    private static void tell(Session session, RenderRow row, int percent) {
        session.tell(new Notice.Rendering(row.with(row.outcome().failed(RenderRow.PROCESSING, ""), 0), percent));
    }

    private static int percent(Progress progress) {
        return switch (progress.stage()) {
            case PAINTING ->
                progress.framesTotal() == 0
                        ? 0
                        : (int) ((long) PAINTED_PERCENT * progress.framesDone() / progress.framesTotal());
            case JOINING -> PAINTED_PERCENT + 1;
            case CHECKING -> PAINTED_PERCENT + 2;
            case DONE -> PAINTED_PERCENT + 4;
        };
    }

    private void completed(RenderRow row, Path place, Exported exported) {
        String digest = stores.films().keep(place);
        var outcome = new RenderRow.Outcome(
                RenderRow.COMPLETED,
                "",
                digest,
                row.outcome().format(),
                exported.sizeBytes(),
                exported.picture().lengthMs());
        end(row.with(outcome, clock.millis()));
    }

    private void failed(RenderRow row, Throwable cause) {
        if (isClosing) return;
        if (!(cause instanceof Refused))
            LOG.log(System.Logger.Level.ERROR, "the render " + row.key().id() + " failed", cause);
        var language = stores.sessions()
                .find(new SessionKey(row.key().owner(), row.wish().session()))
                .map(s -> s.state().language())
                .orElse(Language.ENGLISH);
        String says =
                cause instanceof Refused refused ? Problems.say(refused.problem(), language) : TROUBLE.in(language);
        end(row.with(row.outcome().failed(RenderRow.FAILED, says), clock.millis()));
    }

    private void end(RenderRow row) {
        if (!stores.renders().keep(row)) return;
        boolean isMade = row.outcome().status().equals(RenderRow.COMPLETED);
        if (isMade) credits.charge(row.key().owner(), row.wish().secret());
        else credits.release(row.key().owner(), row.wish().secret());
        stores.sessions()
                .find(new SessionKey(row.key().owner(), row.wish().session()))
                .ifPresent(session -> session.tell(new Notice.Rendering(row, isMade ? 100 : 0)));
    }
}
