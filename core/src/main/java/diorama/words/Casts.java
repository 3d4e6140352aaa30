package diorama.words;

import diorama.intent.Change;
import diorama.intent.Intent;
import diorama.intent.Subject;
import diorama.look.Colour;
import diorama.look.Filter;
import java.util.Optional;

/// Reads a colour of which there is too much: "everything looks too yellow", "less colour please".
final class Casts {
    private Casts() {}

    /// Was something of the kind said?
    static boolean read(Clause clause, Reading reading) {
        if (clause.has(TextTopic.NOUNS) || clause.has(Sign.BARS, Sign.BACKGROUND, Sign.TRANSITION, Sign.MUSIC))
            return false;
        var remedy = remedy(clause, reading);
        remedy.ifPresent(r -> {
            reading.add(Subject.COLOURS, r);
            clause.useAll(Meaning.Tint.class);
        });
        return remedy.isPresent();
    }

    /// Against yellow cool, against blue warm; against all of it less.
    private static Optional<Intent> remedy(Clause clause, Reading reading) {
        var cast = clause.first(Meaning.Tint.class).map(Meaning.Tint::colour);
        boolean isTooMuch = Degrees.isComplaint(clause) || clause.has(Sign.LESS);
        if (cast.isPresent() && isTooMuch)
            return against(cast.get()).map(f -> wish(clause, reading, f, Optional.empty()));
        boolean isLess = clause.has(Sign.TURN_DOWN, Sign.LESS, Sign.GENTLE, Sign.LOWER)
                || (isTooMuch && clause.has(Sign.STRONG, Sign.LOUD, Sign.BRIGHT));
        if (cast.isPresent() || !clause.has(Sign.COLOUR) || !isLess) return Optional.empty();
        double by = Math.abs(Filter.SATURATION.usual()) * (clause.has(Sign.A_BIT) ? 0.6 : 1);
        return Optional.of(wish(clause, reading, Filter.SATURATION, Optional.of(new Change.By(-by))));
    }

    private static Intent wish(Clause clause, Reading reading, Filter filter, Optional<Change> strength) {
        return new Intent.Grade(reading.picturesOrAll(clause), filter, strength);
    }

    private static Optional<Filter> against(Colour cast) {
        int warmth = cast.red() - cast.blue();
        if (Math.abs(warmth) < 60) return Optional.empty();
        return Optional.of(warmth > 0 ? Filter.COOL : Filter.WARM);
    }
}
