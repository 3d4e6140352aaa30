package diorama.edit;

import java.util.ArrayList;
import java.util.List;

/// The steps done, oldest first, and those taken back, the last taken back first. A new step forgets what was undone.
public record Journal(List<Step> done, List<Step> undone) {
    public static final Journal EMPTY = new Journal(List.of(), List.of());

    public Journal {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    public Journal with(Step step) {
        var more = new ArrayList<>(done);
        more.add(step);
        return new Journal(more, List.of());
    }

    /// One step back; there must be one.
    public Journal back() {
        var taken = new ArrayList<Step>();
        taken.add(done.getLast());
        taken.addAll(undone);
        return new Journal(done.subList(0, done.size() - 1), taken);
    }

    /// One undone step on again; there must be one.
    public Journal forth() {
        var more = new ArrayList<>(done);
        more.add(undone.getFirst());
        return new Journal(more, undone.subList(1, undone.size()));
    }
}
