package diorama.plan;

import diorama.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/// A plan, what is heard with it, and what a person should know about it: looks that are shown as something plainer.
public record Planned(RenderPlan plan, Soundtrack sound, List<Problem> notices) {
    public Planned {
        notices = List.copyOf(notices);
    }

    public Planned with(List<Problem> more) {
        var all = new ArrayList<>(notices);
        all.addAll(more);
        return new Planned(plan, sound, all);
    }
}
