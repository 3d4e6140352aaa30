package diorama.plan;

import diorama.look.Filter;
import java.util.List;
import java.util.stream.Collectors;

/// All that is done to a shot's picture, in order. What has no strength is not done, so it leaves no trace.
public record Grading(List<Grade> grades) {
    public static final Grading NONE = new Grading(List.of());

    public Grading {
        grades = grades.stream().filter(grade -> grade.strength() != 0).toList();
    }

    public boolean isNone() {
        return grades.isEmpty();
    }

    /// How strong a filter is, all times that it is asked for together; 0 when it is not.
    public double strength(Filter filter) {
        return grades.stream()
                .filter(g -> g instanceof Grade.Look look && look.filter() == filter)
                .mapToDouble(Grade::strength)
                .sum();
    }

    @Override
    public String toString() {
        return grades.stream()
                .map(g -> switch (g) {
                    case Grade.Look look -> look.filter().names().wire() + " " + look.strength();
                    case Grade.Table table -> "lut " + table.digest() + " " + table.strength();
                })
                .collect(Collectors.joining(", "));
    }
}
