package diorama.studio;

import diorama.draft.Draft;
import diorama.encode.Codec;
import diorama.encode.Effort;
import diorama.encode.EncodeSettings;
import diorama.plan.PlanSettings;
import diorama.plan.Planned;
import diorama.plan.Planner;
import diorama.plan.RenderPlan;
import diorama.plan.Soundtrack;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.render.ChunkStore;
import diorama.render.Delivery;
import diorama.render.Format;
import diorama.render.PlanPainter;
import diorama.render.Progress;
import diorama.render.Render;
import diorama.render.RenderSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes a film file of a draft.
public final class Export {
    private final ChunkStore store;
    private final RenderSettings settings;
    private final Voice voice;

    public Export(ChunkStore store, RenderSettings settings, Voice voice) {
        this.store = store;
        this.settings = settings;
        this.voice = voice;
    }

    /// What this machine can make of a plan, with a notice of what it cannot: without a voice nobody reads aloud.
    public Planned ready(Planned planned) {
        return NoVoice.where(planned, voice);
    }

    /// The plan of a draft. Throws [Refused] when media are missing or nothing is to be seen.
    public static Planned plan(Draft draft, Material material, ExportWish wish) {
        var planned = new Planner(material.library(), PlanSettings.DEFAULT)
                .plan(draft, wish.outputFor(draft.metadata().canvas()));
        return planned.with(LongWords.cut(planned.plan(), material));
    }

    /// What is heard in a film, as work: a preview that asks for it makes what an export will use. `between` is called
    /// between small parts of it, and may hold it up for others.
    public FilmSound sound(Soundtrack sound, Material material, Runnable between) {
        return new FilmSound(sound, material, voice, between);
    }

    /// Renders, joins and checks. Interrupting the calling thread cancels and keeps the finished chunks.
    public Exported export(Planned planned, Material material, ExportWish wish, Consumer<Progress> progress) {
        var plan = planned.plan();
        int threads = Runtime.getRuntime().availableProcessors();
        var render = new Render(PlanPainter.over(material::pathOf, settings, threads), store, settings);
        var latest = new Latest(progress);
        var sound = sound(ready(planned).sound(), material, () -> {});
        render.render(plan, sound, new Delivery(wish.file(), wish.format(), effort(wish)), latest);
        return new Exported(wish.file(), picture(plan, wish.format()), sizeOf(wish), latest.seen);
    }

    /// Passes progress on and remembers it.
    private static final class Latest implements Consumer<Progress> {
        private final Consumer<Progress> next;
        private Progress seen = new Progress(Progress.Stage.PAINTING, 0, 0, 0);

        Latest(Consumer<Progress> next) {
            this.next = next;
        }

        @Override
        public void accept(Progress progress) {
            seen = progress;
            next.accept(progress);
        }
    }

    private static Effort effort(ExportWish wish) {
        var codec = wish.format().codec().orElse(Codec.H264);
        var grade = wish.grade();
        var known = EncodeSettings.DEFAULT.effort(codec, grade.quality());
        double crf = grade.crf().orElse(known.crf());
        return grade.preset()
                .map(preset -> Effort.of(preset, crf))
                .orElse(new Effort(known.preset(), crf, known.params()));
    }

    private static Exported.Picture picture(RenderPlan plan, Format format) {
        if (format.isStill()) return new Exported.Picture(plan.canvas(), 1, 0);
        long lengthMs = plan.rate().startUs(plan.frameCount()) / 1000;
        return new Exported.Picture(plan.canvas(), plan.frameCount(), lengthMs);
    }

    private static long sizeOf(ExportWish wish) {
        try {
            return Files.size(wish.file());
        } catch (IOException e) {
            throw new Refused(
                    new Problem.CannotWrite(
                            wish.file().toString(),
                            Optional.ofNullable(e.getMessage()).orElse("")),
                    e);
        }
    }
}
