package diorama.intent;

import diorama.draft.Source;
import diorama.time.Speed;
import java.util.List;

/// How fast clips play, and with them how long photos are seen.
final class Speeds {
    private static final double LEAST = 0.1;
    private static final double MOST = 10;

    private Speeds() {}

    /// `1000x`, `0.1x`
    private static String times(double factor) {
        double shown = Math.round(factor * 1000) / 1000.0;
        return (shown == Math.rint(shown) ? Long.toString((long) shown) : Double.toString(shown)) + "x";
    }

    static Verdict paced(Film film, Intent.Pacing wish) {
        boolean isWhole = !wish.pictures().isSaid();
        return On.pictures(film, wish.pictures().or(Scope.all()), wish, places -> {
            var strip = Strip.of(film.draft());
            var changed = strip.map((i, s) -> places.contains(i) ? faster(s, wish.speed(), isWhole) : s);
            double factor = wish.speed().of(1.0);
            if (!(factor >= LEAST && factor <= MOST))
                return Verdict.no(new Reason.AmountOutside(times(factor), times(LEAST), times(MOST)));
            return Verdict.changed(
                    film,
                    changed.into(film.draft()),
                    On.mention(film, places, Subject.FILM),
                    pacedFact(film, changed, places, factor));
        });
    }

    /// Of photos people want to know how long they are seen; "speed" says nothing of them.
    private static Fact pacedFact(Film film, Strip changed, List<Integer> places, double factor) {
        boolean hasClip = places.stream()
                .anyMatch(i -> changed.shots().get(i).picture().source().kind() == Source.Kind.VIDEO);
        if (hasClip) return new Fact.Paced(Pick.which(film, places), factor);
        if (places.size() == changed.count()) return new Fact.FilmLasts(changed.lengthMs());
        return new Fact.PicturesLast(
                Pick.which(film, places), changed.shots().get(places.getFirst()).seenMs());
    }

    /// A clip plays faster and is over sooner; a photo is only seen for a shorter time.
    private static Strip.Shown faster(Strip.Shown shot, Change speed, boolean isWhole) {
        var source = shot.picture().source();
        if (source.kind() == Source.Kind.IMAGE)
            return shot.seen(Math.max(1, Math.round(shot.seenMs() / speed.of(1.0))));
        double was = Lengths.factor(source.speed());
        double now = Math.clamp(isWhole ? was * speed.of(1.0) : speed.of(was), LEAST, MOST);
        return shot.with(shot.picture().with(source.at(Speed.constant(now))))
                .seen(Math.max(1, Math.round(shot.seenMs() * was / now)));
    }
}
