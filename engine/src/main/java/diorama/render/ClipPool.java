package diorama.render;

import diorama.clip.ClipReader;
import diorama.look.Turn;
import diorama.plan.Reel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Opened clips that nobody uses at the moment: the chunk that goes on where another ended need not open its clip and
/// find the place again. Only the few used last stay open.
final class ClipPool {
    private final MediaFiles files;
    private final int capacity;
    private final Deque<Opened> idle = new ArrayDeque<>();

    ClipPool(MediaFiles files, int capacity) {
        this.files = files;
        this.capacity = capacity;
    }

    /// A clip, opened and turned, and the moment that it showed last.
    record Opened(String digest, Turn turn, ClipReader reader, double lastMs) {
        boolean isOf(Reel.Moving reel) {
            return digest.equals(reel.digest()) && turn.equals(reel.turn());
        }

        Opened at(double sourceMs) {
            return new Opened(digest, turn, reader, sourceMs);
        }
    }

    /// One that has shown what is before `sourceMs`, or else any, or else a new one.
    Opened take(Reel.Moving reel, double sourceMs) {
        return idle(reel, sourceMs).orElseGet(() -> {
            var reader = ClipReader.open(files.of(reel.media()), reel.turn());
            return new Opened(reel.digest(), reel.turn(), reader, 0);
        });
    }

    private synchronized Optional<Opened> idle(Reel.Moving reel, double sourceMs) {
        Optional<Opened> best = Optional.empty();
        for (var opened : idle) {
            if (!opened.isOf(reel)) continue;
            boolean isNearer = best.isEmpty() || distance(opened, sourceMs) < distance(best.get(), sourceMs);
            if (isNearer) best = Optional.of(opened);
        }
        best.ifPresent(idle::remove);
        return best;
    }

    /// Going back is dearer than going on.
    private static double distance(Opened opened, double sourceMs) {
        double ahead = sourceMs - opened.lastMs();
        return ahead >= 0 ? ahead : 1e6 - ahead;
    }

    void giveBack(List<Opened> used) {
        var tooMany = new ArrayList<Opened>();
        synchronized (this) {
            idle.addAll(used);
            while (idle.size() > capacity) tooMany.add(idle.removeFirst());
        }
        for (var opened : tooMany) opened.reader().close();
    }

    /// Closes all that nobody uses.
    void clear() {
        var all = new ArrayList<Opened>();
        synchronized (this) {
            all.addAll(idle);
            idle.clear();
        }
        for (var opened : all) opened.reader().close();
    }
}
