package diorama.intent;

import diorama.draft.Source;
import diorama.time.Speed;
import java.util.List;

/// Clips that gather speed or lose it: the same stretch of the file is shown, at a speed that goes in a straight line
/// from one factor to another.
final class Ramps {
    private Ramps() {}

    static Verdict ramp(Film film, Intent.Ramp wish) {
        return On.pictures(film, wish.pictures().or(new Scope.Kind(true)), wish, places -> {
            var pictures = film.draft().pictures();
            var clips = places.stream()
                    .filter(i -> pictures.get(i).source().kind() == Source.Kind.VIDEO)
                    .toList();
            if (clips.isEmpty()) return Verdict.no(new Reason.NoneMatch(true));
            var ramped = Strip.of(film.draft()).map((i, s) -> clips.contains(i) ? ramped(s, wish) : s);
            return Verdict.changed(
                    film,
                    ramped.into(film.draft()),
                    On.mention(film, clips, Subject.FILM),
                    new Fact.Ramped(Pick.which(film, clips), wish.from(), wish.to()));
        });
    }

    /// The mean of the two speeds decides how long the same stretch takes.
    private static Strip.Shown ramped(Strip.Shown shot, Intent.Ramp wish) {
        var source = shot.picture().source();
        double played = source.speed().playedMs((double) shot.seenMs());
        long seen = Math.max(1, Math.round(played * 2 / (wish.from() + wish.to())));
        var speed = new Speed(List.of(new Speed.Key(0, wish.from()), new Speed.Key(seen, wish.to())));
        return shot.with(shot.picture().with(source.at(speed))).seen(seen);
    }
}
