package diorama.render;

import diorama.plan.Chunk;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Counts frames for whoever watches. Frames of chunks that are there already count as done from the start.
final class Tally {
    private final Consumer<Progress> watcher;
    private Progress progress;

    Tally(List<Chunk> chunks, List<String> keys, Set<String> kept, Consumer<Progress> watcher) {
        int total = 0;
        int done = 0;
        int reused = 0;
        for (int i = 0; i < chunks.size(); i++) {
            int frames = chunks.get(i).frameCount();
            total += frames;
            if (!kept.contains(keys.get(i))) continue;
            done += frames;
            reused++;
        }
        this.watcher = watcher;
        this.progress = new Progress(Progress.Stage.PAINTING, done, total, reused);
        watcher.accept(progress);
    }

    void frameDone() {
        progress = new Progress(
                progress.stage(), progress.framesDone() + 1, progress.framesTotal(), progress.chunksReused());
        watcher.accept(progress);
    }
}
