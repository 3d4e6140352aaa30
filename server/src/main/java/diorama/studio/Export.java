package diorama.studio;

import diorama.draft.Draft;
import diorama.encode.Codec;
import diorama.encode.Effort;
import diorama.encode.EncodeSettings;
import diorama.paint.PaintSettings;
import diorama.paint.Painter;
import diorama.paint.Pictures;
import diorama.plan.PlanSettings;
import diorama.plan.Planned;
import diorama.plan.Planner;
import diorama.plan.RenderPlan;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.render.ChunkPainter;
import diorama.render.ChunkStore;
import diorama.render.Delivery;
import diorama.render.Progress;
import diorama.render.Render;
import diorama.render.RenderSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes a film file of a draft.
public final class Export {
    private final ChunkStore store;
    private final Function<Material, Pictures> pictures;

    public Export(ChunkStore store, Function<Material, Pictures> pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    /// The plan of a draft. Throws [Refused] when media are missing or nothing is to be seen.
    public static Planned plan(Draft draft, Material material, ExportWish wish) {
        return new Planner(material.library(), PlanSettings.DEFAULT).plan(draft, wish.output());
    }

    /// Renders, joins and checks. Interrupting the calling thread cancels and keeps the finished chunks.
    public Exported export(RenderPlan plan, Material material, ExportWish wish, Consumer<Progress> progress) {
        var last = new AtomicReference<>(new Progress(Progress.Stage.PAINTING, 0, plan.frameCount(), 0));
        var render = new Render(painters(pictures.apply(material)), store, RenderSettings.DEFAULT);
        render.render(plan, new Delivery(wish.file(), wish.format(), effort(wish)), step -> {
            last.set(step);
            progress.accept(step);
        });
        return new Exported(wish.file(), picture(plan), sizeOf(wish), last.get());
    }

    private static ChunkPainter.Opener painters(Pictures pictures) {
        return plan -> {
            var painter = new Painter(plan, pictures, PaintSettings.DEFAULT);
            return new ChunkPainter() {
                @Override
                public void paint(int frame, diorama.frame.Frame target) {
                    painter.paint(frame, target);
                }

                @Override
                public void close() {}
            };
        };
    }

    private static Effort effort(ExportWish wish) {
        var codec = wish.format().codec().orElse(Codec.H264);
        var grade = wish.grade();
        var known = EncodeSettings.DEFAULT.effort(codec, grade.quality());
        int crf = grade.crf().orElse(known.crf());
        return grade.preset()
                .map(preset -> Effort.of(preset, crf))
                .orElse(new Effort(known.preset(), crf, known.params()));
    }

    private static Exported.Picture picture(RenderPlan plan) {
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
