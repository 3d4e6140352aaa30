package diorama.intent;

import diorama.draft.Entrance;
import diorama.draft.Source;
import diorama.edit.Editor;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.List;

/// Something cut off, cut out, or cut in two.
final class Cuts {
    private Cuts() {}

    static Verdict trim(Film film, Intent.Trim wish) {
        if (!wish.pictures().isSaid()) {
            return On.film(film, strip -> {
                long length = strip.lengthMs();
                if (wish.lengthMs() >= length) return Verdict.no(new Reason.LengthOutside(wish.lengthMs(), 0, length));
                return wish.fromStart()
                        ? cutOut(film, 0, wish.lengthMs())
                        : cutOut(film, length - wish.lengthMs(), length);
            });
        }
        return On.pictures(film, wish.pictures(), wish, places -> trimmed(film, places, wish));
    }

    private static Verdict trimmed(Film film, List<Integer> places, Intent.Trim wish) {
        if (!wish.fromStart()) return Lengths.picturesAt(film, places, new Change.By(-wish.lengthMs()));
        var strip = Strip.of(film.draft());
        var cut = strip.map((i, s) -> places.contains(i) ? later(s, wish.lengthMs()) : s);
        var target = cut.into(film.draft());
        var verdict = Lengths.picturesAt(film.with(target), places, new Change.By(-wish.lengthMs()));
        if (!(verdict instanceof Verdict.Edits edits)) return verdict;
        return Verdict.changed(
                film,
                Editor.apply(target, edits.edits()).atRevision(film.draft().revision()),
                edits.mention(),
                edits.facts().toArray(Fact[]::new));
    }

    /// The same shot without its first milliseconds: a clip starts later in its file, a photo has no later.
    private static Strip.Shown later(Strip.Shown shot, long ms) {
        var source = shot.picture().source();
        if (source.kind() == Source.Kind.IMAGE) return shot;
        long in = source.inMs() + Math.round(source.speed().playedMs((double) ms));
        return shot.with(shot.picture().with(source.startingAt(in)));
    }

    static Verdict cutOut(Film film, long fromMs, long toMs) {
        return On.film(film, strip -> {
            long to = Math.min(toMs, strip.lengthMs());
            if (fromMs >= to || to - fromMs >= strip.lengthMs())
                return Verdict.no(new Reason.LengthOutside(toMs, 0, strip.lengthMs()));
            return Verdict.changed(
                    film,
                    without(strip, fromMs, to).into(film.draft()),
                    Verdict.Mention.NONE,
                    new Fact.Cut(new Span(fromMs, to - fromMs)));
        });
    }

    private static Strip without(Strip strip, long fromMs, long toMs) {
        var left = new ArrayList<Strip.Shown>();
        long start = 0;
        for (var shot : strip.shots()) {
            long end = start + shot.seenMs();
            long before = Math.max(0, Math.min(end, fromMs) - start);
            long after = Math.max(0, end - Math.max(start, toMs));
            if (before + after > 0)
                left.add((before == 0 && after < shot.seenMs() ? later(shot, shot.seenMs() - after) : shot)
                        .seen(before + after));
            start = end;
        }
        return new Strip(left);
    }

    static Verdict split(Film film, Intent.Split wish) {
        if (!wish.picture().isSaid() && wish.atMs().isPresent()) {
            long at = wish.atMs().get();
            return On.film(film, strip -> {
                long start = 0;
                for (int i = 0; i < strip.count(); i++) {
                    long end = start + strip.shots().get(i).seenMs();
                    if (at > start && at < end) return splitAt(film, strip, i, at - start);
                    start = end;
                }
                return Verdict.no(new Reason.LengthOutside(at, 0, strip.lengthMs()));
            });
        }
        return On.pictures(film, wish.picture().isSaid() ? wish.picture() : new Scope.It(), wish, places -> {
            var strip = Strip.of(film.draft());
            int i = places.getFirst();
            long seen = strip.shots().get(i).seenMs();
            long at = wish.atMs().orElse(seen / 2);
            if (at <= 0 || at >= seen) return Verdict.no(new Reason.LengthOutside(at, 1, seen - 1));
            return splitAt(film, strip, i, at);
        });
    }

    private static Verdict splitAt(Film film, Strip strip, int i, long at) {
        var shot = strip.shots().get(i);
        var second = later(shot, at).picture();
        var copy = second.withHead(second.head().withId("p" + film.draft().revision() + "-s"))
                .with(Entrance.CUT);
        var shots = new ArrayList<>(strip.shots());
        shots.set(i, shot.seen(at));
        shots.add(i + 1, new Strip.Shown(copy, shot.seenMs() - at));
        return Verdict.changed(
                film,
                new Strip(shots).into(film.draft()),
                On.mention(film, List.of(i), Subject.PICTURES),
                new Fact.SplitAt(shot.picture().name(), at));
    }
}
