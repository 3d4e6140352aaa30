package diorama.plan;

import diorama.problem.Problem;
import java.util.List;

/// A plan, and what a person should know about it: looks that are shown as something plainer.
public record Planned(RenderPlan plan, List<Problem> notices) {
    public Planned {
        notices = List.copyOf(notices);
    }
}
