package diorama.intent;

import java.util.List;

/// No music in a part of the film: at its start or at its end. A pause in the middle is more than one music that begins
/// and ends once can do, so that is said, and all of it stays.
final class Hushing {
    private Hushing() {}

    static Verdict hush(Film film, Intent.Hush wish) {
        if (Sounds.of(film.draft()).isEmpty()) return Verdict.no(new Reason.NoMusic());
        return On.pictures(film, wish.pictures(), wish, places -> hushed(film, places, wish.reach()));
    }

    private static Verdict hushed(Film film, List<Integer> places, Intent.Reach reach) {
        var pictures = film.draft().pictures();
        int last = places.getLast();
        long start = pictures.get(places.getFirst()).span().startMs();
        boolean isToEnd = last == pictures.size() - 1;
        long end = isToEnd
                ? film.draft().lengthMs()
                : pictures.get(last + 1).span().startMs();
        boolean isGap = last - places.getFirst() >= places.size();
        return switch (reach) {
            case FROM -> heard(film, 0, start);
            case AFTER -> heard(film, 0, end);
            case BEFORE -> heard(film, start, film.draft().lengthMs());
            case WITHIN -> {
                if (isGap) yield inside(film, places);
                if (start == 0 && isToEnd) yield Sounds.silence(film, new Intent.Silence(true));
                if (start == 0) yield heard(film, end, film.draft().lengthMs());
                yield isToEnd ? heard(film, 0, start) : inside(film, places);
            }
        };
    }

    private static Verdict heard(Film film, long fromMs, long untilMs) {
        if (untilMs <= fromMs) return Sounds.silence(film, new Intent.Silence(true));
        var when = fromMs == 0 ? When.UNSAID.until(untilMs) : When.UNSAID.from(fromMs);
        return Sounds.tune(film, SoundWish.NONE.during(when));
    }

    private static Verdict inside(Film film, List<Integer> places) {
        var names = Pick.which(film, places).names();
        return Verdict.no(new Reason.MusicInside(
                names, film.draft().pictures().get(places.getFirst()).span().startMs()));
    }
}
