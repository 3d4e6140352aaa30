package diorama.render;

import diorama.encode.GifWriter;
import diorama.encode.Poster;
import diorama.encode.Y4mWriter;
import diorama.movie.MovieCheck;
import diorama.plan.RenderPlan;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Films that are written frame by frame on the calling thread, not in chunks: Y4M and GIF; and stills.
final class PlainFilm {
    /// From about so many frames of a film the palette of a GIF is made.
    private static final int SAMPLES = 40;

    private final ChunkPainter.Opener painters;
    private final RenderPlan plan;
    private final Consumer<Progress> progress;

    PlainFilm(ChunkPainter.Opener painters, RenderPlan plan, Consumer<Progress> progress) {
        this.painters = painters;
        this.plan = plan;
        this.progress = progress;
    }

    void y4m(Path file) throws IOException {
        try (var writer = Y4mWriter.create(file, plan.canvas(), plan.rate());
                var painter = painters.open(plan)) {
            for (int n = 0; n < plan.frameCount(); n++) {
                painter.paint(n, writer.frame());
                writer.submit();
                done(n);
            }
        }
        check(file);
    }

    void gif(Path file) {
        try (var writer = GifWriter.create(file, plan.canvas(), plan.rate());
                var painter = painters.open(plan)) {
            int step = Math.max(1, plan.frameCount() / SAMPLES);
            for (int n = step / 2; n < plan.frameCount(); n += step) {
                int sampled = n;
                writer.sample(frame -> painter.paint(sampled, frame));
            }
            writer.choose();
            for (int n = 0; n < plan.frameCount(); n++) {
                int painted = n;
                writer.submit(frame -> painter.paint(painted, frame));
                done(n);
            }
            writer.finish();
        }
        check(file);
    }

    /// One frame as a picture: the middle one of the first shot, which shows the photo and what is written on it.
    void still(Path file, Poster.Form form) throws IOException {
        var first = plan.shots().getFirst().frames();
        int n = (first.start() + first.end()) / 2;
        var part = plan.part(new FrameRange(n, n + 1));
        try (var painter = painters.open(part)) {
            Files.write(file, Poster.of(plan.canvas(), form, frame -> painter.paint(0, frame)));
        }
        done(plan.frameCount() - 1);
    }

    private void check(Path file) {
        int all = plan.frameCount();
        progress.accept(new Progress(Progress.Stage.CHECKING, all, all, 0));
        MovieCheck.count(file, plan.canvas(), all);
    }

    private void done(int n) {
        progress.accept(new Progress(Progress.Stage.PAINTING, n + 1, plan.frameCount(), 0));
        if (Thread.currentThread().isInterrupted()) throw new Refused(new Problem.Cancelled());
    }
}
