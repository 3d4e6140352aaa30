package diorama.paint;

import diorama.frame.Frame;
import diorama.paint.kernel.Loops;
import diorama.plan.Inset;
import diorama.plan.RenderPlan;
import diorama.plan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// All overlays of a plan; each is made ready at the first frame that shows it.
final class Overs {
    private final RenderPlan plan;
    private final Pictures pictures;
    private final PaintSettings settings;
    private final Supplier<Loops> loops;
    private final List<Optional<Over>> overs = new ArrayList<>();

    Overs(RenderPlan plan, Pictures pictures, PaintSettings settings, Supplier<Loops> loops) {
        this.plan = plan;
        this.pictures = pictures;
        this.settings = settings;
        this.loops = loops;
        for (int i = 0; i < plan.overlays().size(); i++) overs.add(Optional.empty());
    }

    void paint(int n, Frame target, Loops now) {
        for (int i = 0; i < overs.size(); i++) {
            if (!plan.overlays().get(i).frames().holds(n)) continue;
            if (overs.get(i).isEmpty()) overs.set(i, Optional.of(over(i)));
            overs.get(i).get().paint(n, target, now);
        }
    }

    private Over over(int i) {
        return switch (plan.overlays().get(i)) {
            case Words words -> new WordsOver(words, pictures.letters(words), plan.canvas());
            case Inset inset -> new InsetOver(inset, new InsetOver.Ground(plan, pictures, settings, loops));
        };
    }
}
