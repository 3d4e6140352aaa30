package diorama.render;

import diorama.encode.EncodeSettings;
import diorama.encode.Encoding;
import diorama.encode.Poster;
import diorama.movie.Container;
import diorama.movie.EncodedChunk;
import diorama.movie.Expected;
import diorama.movie.Joiner;
import diorama.movie.MovieCheck;
import diorama.movie.MovieSettings;
import diorama.movie.Target;
import diorama.plan.Chunk;
import diorama.plan.Chunker;
import diorama.plan.RenderPlan;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A plan becomes a finished film that has been looked over. The file appears whole or not at all.
public final class Render {
    private final ChunkPainter.Opener painters;
    private final ChunkStore store;
    private final RenderSettings settings;

    public Render(ChunkPainter.Opener painters, ChunkStore store, RenderSettings settings) {
        this.painters = painters;
        this.store = store;
        this.settings = settings;
    }

    /// `progress` is called on the calling thread; interrupting that thread ends the work with [Problem.Cancelled] and
    /// leaves the finished chunks.
    public void render(RenderPlan plan, Delivery delivery, Consumer<Progress> progress) {
        render(plan, SoundWork.NONE, delivery, progress);
    }

    /// The same with sound, which is mixed while frames are painted.
    public void render(RenderPlan plan, SoundWork sound, Delivery delivery, Consumer<Progress> progress) {
        var last = new Last(progress);
        try (var mixing = Mixing.begin(sound, store, delivery.format().soundCodec())) {
            render(plan, mixing, delivery, last);
        }
        last.in(Progress.Stage.DONE);
    }

    private void render(RenderPlan plan, Mixing mixing, Delivery delivery, Last last) {
        try (var part = PartFile.of(delivery.file())) {
            switch (delivery.format()) {
                case MP4 -> joined(new Work(plan, mixing, last), delivery, target(delivery, part, Container.MP4));
                case MOV -> joined(new Work(plan, mixing, last), delivery, target(delivery, part, Container.MOV));
                case MKV -> joined(new Work(plan, mixing, last), delivery, target(delivery, part, Container.MKV));
                case WEBM -> joined(new Work(plan, mixing, last), delivery, target(delivery, part, Container.WEBM));
                case Y4M -> new PlainFilm(painters, plan, last).y4m(part.path());
                case GIF -> new PlainFilm(painters, plan, last).gif(part.path());
                case JPG -> new PlainFilm(painters, plan, last).still(part.path(), Poster.Form.JPEG);
                case PNG -> new PlainFilm(painters, plan, last).still(part.path(), Poster.Form.PNG);
            }
            part.keep();
        } catch (Refused e) {
            throw new Refused(said(e.problem(), delivery.file()), e);
        } catch (IOException e) {
            throw DiskTrouble.refused(delivery.file(), e);
        } finally {
            painters.rest();
        }
    }

    private record Work(RenderPlan plan, Mixing mixing, Last last) {}

    private static Target target(Delivery delivery, PartFile part, Container container) {
        return new Target(part.path(), container, delivery.title(), delivery.made());
    }

    private void joined(Work work, Delivery delivery, Target target) throws IOException {
        var plan = work.plan();
        var encoding = Encoding.of(
                target.container().codec(),
                new Encoding.Picture(plan.canvas(), plan.rate(), plan.isOfStills()),
                delivery.effort(),
                EncodeSettings.DEFAULT);
        var farm = new LocalFarm(encoding, painters, store, settings);
        var chunks = Chunker.split(plan);
        store.tidy();
        var encoded = joined(chunks, farm, target, work);
        work.last().in(Progress.Stage.CHECKING);
        var expected = Expected.of(encoded, MovieSettings.DEFAULT.placesLookedAt())
                .with(work.mixing().sound());
        MovieCheck.check(target.file(), expected, MovieSettings.DEFAULT);
        store.tidy();
    }

    /// Another process that shares the store may throw a chunk away before it is joined: then it is made again.
    private static List<EncodedChunk> joined(List<Chunk> chunks, RenderFarm farm, Target target, Work work)
            throws IOException {
        var encoded = farm.render(chunks, work.last());
        var sound = work.mixing().sound();
        work.last().in(Progress.Stage.JOINING);
        try {
            Joiner.join(encoded, sound, target);
            return encoded;
        } catch (NoSuchFileException _) {
            encoded = farm.render(chunks, work.last());
            Joiner.join(encoded, work.mixing().again(), target);
            return encoded;
        }
    }

    /// A problem with the file in the making, as one with the file that was asked for.
    private static Problem said(Problem problem, Path asked) {
        if (problem instanceof Problem.FilmIsWrong wrong) {
            return new Problem.FilmIsWrong(asked.toString(), wrong.what(), wrong.planned(), wrong.found());
        }
        if (problem instanceof Problem.CannotWrite(var path, var detail) && path.endsWith(".part")) {
            return new Problem.CannotWrite(asked.toString(), detail);
        }
        return problem;
    }

    /// Passes progress on and remembers it.
    private static final class Last implements Consumer<Progress> {
        private final Consumer<Progress> next;
        private Progress seen = new Progress(Progress.Stage.PAINTING, 0, 0, 0);

        Last(Consumer<Progress> next) {
            this.next = next;
        }

        void in(Progress.Stage stage) {
            accept(seen.in(stage));
        }

        @Override
        public void accept(Progress progress) {
            seen = progress;
            next.accept(progress);
        }
    }
}
