package diorama.preview;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.render.Courtesy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Makes pieces before somebody asks for them: of the film that was watched last, from the piece that plays on,
/// the quick ones first, then the full ones that an export will use. Another film, or another place in it, is
/// taken up at once.
final class Ahead implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Ahead.class.getName());

    private final Precedence precedence;
    private final long quietMs;
    private final Thread[] hands;
    private final Set<String> taken = new HashSet<>();
    private Optional<Watched> watched = Optional.empty();
    private long sinceMs;

    private record Watched(Screening screening, int piece) {}

    /// A piece to make next.
    private record Job(Screening screening, Print print, int piece) {
        String key() {
            return print.keys().get(piece);
        }
    }

    Ahead(Precedence precedence, PreviewSettings settings) {
        this.precedence = precedence;
        this.quietMs = settings.quietMs();
        int count = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        this.hands = new Thread[count];
        for (int i = 0; i < count; i++)
            hands[i] = Thread.ofPlatform().name("ahead-" + i).daemon().start(this::work);
    }

    /// Somebody watches this film from this piece on.
    synchronized void watch(Screening screening, int piece) {
        boolean isNew = watched.isEmpty() || watched.get().screening() != screening;
        if (isNew) sinceMs = now();
        watched = Optional.of(new Watched(screening, piece));
        notifyAll();
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }

    private void work() {
        Courtesy.ofThisThread();
        try {
            while (true) make(take());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Job take() throws InterruptedException {
        while (true) {
            var next = watched.flatMap(this::next);
            long quiet = sinceMs + quietMs - now();
            if (next.isPresent() && quiet <= 0) {
                taken.add(next.get().key());
                return next.get();
            }
            if (next.isPresent()) wait(Math.max(1, quiet));
            else wait();
        }
    }

    private Optional<Job> next(Watched now) {
        return missing(now, now.screening().quick())
                .or(() -> missing(now, now.screening().full()));
    }

    /// From the piece that plays to the end, then from the beginning.
    private Optional<Job> missing(Watched now, Print print) {
        for (int i = 0; i < print.count(); i++) {
            int piece = (now.piece() + i) % print.count();
            boolean isOpen = !taken.contains(print.keys().get(piece)) && !print.isThere(piece);
            if (isOpen) return Optional.of(new Job(now.screening(), print, piece));
        }
        return Optional.empty();
    }

    private void make(Job job) {
        try {
            precedence.giveWay();
            job.print().make(job.piece(), () -> goOn(job));
        } catch (Refused refused) {
            if (!(refused.problem() instanceof Problem.Cancelled)) giveUp(job, refused);
        } catch (IllegalStateException | IllegalArgumentException e) {
            giveUp(job, e);
        } finally {
            release(job);
        }
    }

    /// What cannot be made ahead is not tried again: who asks for it is told why.
    private synchronized void giveUp(Job job, RuntimeException why) {
        boolean isClosing = Thread.currentThread().isInterrupted();
        if (!isClosing) LOG.log(System.Logger.Level.WARNING, "not made ahead: " + job.key(), why);
        if (watched.isPresent() && watched.get().screening() == job.screening()) watched = Optional.empty();
    }

    private synchronized void release(Job job) {
        taken.remove(job.key());
    }

    /// Between two frames: another film has come, or somebody waits; if for this piece, it is finished first.
    private void goOn(Job job) {
        if (job.print().isAwaited(job.piece())) return;
        if (isLeft(job)) throw new Refused(new Problem.Cancelled());
        precedence.giveWay();
    }

    private synchronized boolean isLeft(Job job) {
        return watched.isEmpty() || watched.get().screening() != job.screening();
    }

    @Override
    public void close() {
        for (var hand : hands) hand.interrupt();
    }
}
