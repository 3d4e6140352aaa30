package diorama.intent;

import diorama.draft.Source;
import diorama.time.Speed;
import java.util.List;

/// How fast clips play, and with them how long photos are seen.
final class Speeds {
    private Speeds() {}

    static Verdict paced(Film film, Intent.Pacing wish) {
        boolean isWhole = !wish.pictures().isSaid();
        return On.pictures(film, wish.pictures().or(Scope.all()), wish, places -> {
            var strip = Strip.of(film.draft());
            var changed = strip.map((i, s) -> places.contains(i) ? faster(s, wish.speed(), isWhole) : s);
            double factor = wish.speed().of(1.0);
            if (!(factor >= 0.1 && factor <= 10)) return Verdict.no(new Reason.LengthOutside(0, 0, 0));
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
        double now = Math.clamp(isWhole ? was * speed.of(1.0) : speed.of(was), 0.1, 10);
        return shot.with(shot.picture().with(source.at(Speed.constant(now))))
                .seen(Math.max(1, Math.round(shot.seenMs() * was / now)));
    }
}
