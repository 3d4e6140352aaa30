package diorama.intent;

import diorama.draft.Effect;
import diorama.draft.Picture;
import diorama.look.Filter;
import diorama.look.Turn;
import diorama.media.MediaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Filters and grades, and how a picture is turned.
final class Grades {
    private Grades() {}

    static Verdict grade(Film film, Intent.Grade wish) {
        if (wish.filter() == Filter.LUT && film.library().tables().isEmpty()) {
            return Verdict.no(new Reason.NoTable());
        }
        var fact = new ArrayList<Double>();
        return each(
                film,
                wish.pictures(),
                wish,
                Subject.COLOURS,
                p -> {
                    var graded = graded(film, p, wish);
                    fact.add(strength(graded, wish.filter()).orElse(0.0));
                    return graded;
                },
                which -> List.of(new Fact.Graded(which, wish.filter(), fact.getFirst())));
    }

    private static Optional<Double> strength(Picture picture, Filter filter) {
        return picture.effect(filter).flatMap(Effect::amount);
    }

    private static Picture graded(Film film, Picture picture, Intent.Grade wish) {
        var filter = wish.filter();
        var present = strength(picture, filter);
        double least = filter.goesBothWays() ? -1 : 0.02;
        double base = present.orElse(filter.usual());
        double amount =
                Math.clamp(wish.strength().map(c -> changed(c, present, base)).orElse(base), least, 1);
        var effects = new ArrayList<>(picture.effects());
        effects.removeIf(e -> Filter.named(e.type()).filter(filter::replaces).isPresent());
        var effect = Effect.of(filter.names().wire(), Math.round(amount * 1000) / 1000.0);
        effects.add(filter == Filter.LUT ? effect.from(table(film)) : effect);
        return picture.with(effects);
    }

    /// The table that was brought last.
    private static MediaId table(Film film) {
        return film.library().tables().getLast().id();
    }

    /// A difference starts from nothing where the filter is not there yet.
    private static double changed(Change change, Optional<Double> present, double base) {
        return change instanceof Change.By ? change.of(present.orElse(0.0)) : change.of(base);
    }

    static Verdict ungrade(Film film, Intent.Ungrade wish) {
        return each(
                film,
                wish.pictures(),
                wish,
                Subject.COLOURS,
                p -> {
                    var effects = new ArrayList<>(p.effects());
                    effects.removeIf(e -> isMeant(e, wish.filter()));
                    return p.with(effects);
                },
                which -> List.of(new Fact.Ungraded(which, wish.filter())));
    }

    private static boolean isMeant(Effect effect, Optional<Filter> filter) {
        var kind = Filter.named(effect.type());
        if (filter.isPresent()) return kind.equals(filter);
        return kind.filter(Filter::isEnd).isEmpty();
    }

    static Verdict rotate(Film film, Intent.Rotate wish) {
        return each(
                film,
                wish.pictures(),
                wish,
                Subject.PICTURES,
                p -> {
                    var turn = p.framing().turn();
                    return p.with(p.framing()
                            .with(new Turn(Math.floorMod(turn.quarters() + wish.quarters(), 4), turn.flip())));
                },
                which -> List.of(new Fact.Rotated(which, wish.quarters())));
    }

    static Verdict mirror(Film film, Intent.Mirror wish) {
        return each(
                film,
                wish.pictures(),
                wish,
                Subject.PICTURES,
                p -> {
                    var turn = p.framing().turn();
                    var flip = turn.flip() == wish.flip() ? Turn.Flip.NONE : wish.flip();
                    return p.with(p.framing().with(new Turn(turn.quarters(), flip)));
                },
                which -> List.of(new Fact.Mirrored(which, wish.flip())));
    }

    private interface Told {
        List<Fact> of(Which which);
    }

    private static Verdict each(
            Film film, Scope scope, Intent wish, Subject subject, UnaryOperator<Picture> change, Told told) {
        return On.pictures(film, scope.or(Scope.all()), wish, places -> {
            var changed =
                    Strip.of(film.draft()).map((i, s) -> places.contains(i) ? s.with(change.apply(s.picture())) : s);
            return Verdict.changed(
                    film,
                    changed.into(film.draft()),
                    On.mention(film, places, subject),
                    told.of(Pick.which(film, places)).toArray(Fact[]::new));
        });
    }
}
