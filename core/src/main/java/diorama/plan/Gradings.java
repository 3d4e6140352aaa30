package diorama.plan;

import diorama.draft.Effect;
import diorama.draft.Picture;
import diorama.look.Filter;
import diorama.media.Library;
import diorama.media.Media;
import diorama.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From a picture's effects to what is done to it. The film's ends are no grades: [Veils] has them.
record Gradings(Library library) {
    Grading of(Picture picture) {
        var grades = new ArrayList<Grade>();
        for (var effect : picture.effects()) grade(effect).ifPresent(grades::add);
        return new Grading(grades);
    }

    private Optional<Grade> grade(Effect effect) {
        var filter = Filter.named(effect.type()).filter(f -> !f.isEnd());
        if (filter.isEmpty()) return Optional.empty();
        double least = filter.get().goesBothWays() ? -1 : 0;
        double strength = Math.clamp(effect.amount().orElse(filter.get().usual()), least, 1);
        if (strength == 0) return Optional.empty();
        if (filter.get() != Filter.LUT) return Optional.of(new Grade.Look(filter.get(), strength));
        return effect.source()
                .flatMap(library::find)
                .filter(Media.Table.class::isInstance)
                .map(media -> new Grade.Table(media.id(), media.file().digest(), strength));
    }

    /// What cannot be done: filters that we do not know, tables that nobody brought.
    List<Problem> notices(Picture picture) {
        var notices = new ArrayList<Problem>();
        for (var effect : picture.effects()) {
            boolean isZero = effect.amount().filter(a -> a == 0).isPresent();
            if (!Veils.isVeil(effect) && !isZero && grade(effect).isEmpty())
                notices.add(new Problem.ShownAs(effect.type(), "none"));
        }
        return notices;
    }
}
