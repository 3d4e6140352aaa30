package diorama.intent;

import diorama.draft.Effect;
import diorama.draft.Entrance;
import diorama.draft.Extras;
import diorama.draft.Picture;
import diorama.look.Colour;
import diorama.look.Filter;
import diorama.look.Transition;
import diorama.media.Library;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How pictures give way to one another, and how the film itself comes and goes.
final class Entrances {
    private static final long LEAST_MS = 50;
    private static final long MOST_MS = 10_000;

    private Entrances() {}

    static Verdict enter(Film film, Intent.Enter wish) {
        return switch (wish.gap()) {
            case Gap.Every _, Gap.Rest _ -> On.film(film, strip -> at(film, wish, gaps(strip), true));
            case Gap.Before(var scope) -> near(film, wish, scope, i -> i);
            case Gap.After(var scope) -> near(film, wish, scope, i -> i + 1);
            case Gap.AllBut(var numbers) ->
                On.film(film, strip -> {
                    var kept = numbers.stream()
                            .map(n -> n < 0 ? strip.count() + n : n)
                            .toList();
                    if (kept.stream().anyMatch(i -> i < 1 || i >= strip.count()))
                        return Verdict.no(new Reason.NoSuchGap(strip.count()));
                    var others =
                            gaps(strip).stream().filter(i -> !kept.contains(i)).toList();
                    return others.isEmpty()
                            ? Verdict.answer(new Fact.AlreadySo(Subject.TRANSITIONS))
                            : at(film, wish, others, false);
                });
            case Gap.Nth(var n) ->
                On.film(film, strip -> at(film, wish, List.of(n < 0 ? strip.count() + n : n), false));
            case Gap.Between(var one, var other) ->
                On.pictures(
                        film,
                        one,
                        wish,
                        a -> On.pictures(film, other, wish, b -> {
                            int from = Math.min(a.getFirst(), b.getFirst());
                            int to = Math.max(a.getLast(), b.getLast());
                            return at(
                                    film,
                                    wish,
                                    IntStream.rangeClosed(from + 1, to).boxed().toList(),
                                    false);
                        }));
        };
    }

    private static List<Integer> gaps(Strip strip) {
        return IntStream.range(1, strip.count()).boxed().toList();
    }

    private static Verdict near(Film film, Intent.Enter wish, Scope scope, Function<Integer, Integer> gap) {
        return On.pictures(film, scope, wish, places -> {
            var meant = new TreeSet<Integer>();
            places.forEach(i -> meant.add(gap.apply(i)));
            boolean isEvery = places.size() == film.draft().pictures().size();
            boolean areSome = meant.stream()
                    .anyMatch(i -> i >= 1 && i < film.draft().pictures().size());
            if (isEvery || areSome)
                meant.removeIf(i -> i < 1 || i >= film.draft().pictures().size());
            return at(film, wish, List.copyOf(meant), isEvery);
        });
    }

    private static Verdict at(Film film, Intent.Enter wish, List<Integer> gaps, boolean isEvery) {
        var strip = Strip.of(film.draft());
        if (gaps.isEmpty() || gaps.stream().anyMatch(i -> i < 1 || i >= strip.count()))
            return Verdict.no(new Reason.NoSuchGap(strip.count()));
        boolean isNew = wish.kind().isPresent()
                || wish.length().filter(Change.To.class::isInstance).isPresent();
        var meant = isNew ? gaps : gaps.stream().filter(i -> !isCut(strip, i)).toList();
        if (meant.isEmpty()) return Verdict.no(new Reason.NoTransitions());
        var changed =
                strip.map((i, s) -> meant.contains(i) ? s.with(s.picture().with(entrance(s.picture(), wish))) : s);
        var target = within(changed, film.library()).into(film.draft());
        return verdict(film, wish, target, meant, isEvery);
    }

    private static Verdict verdict(
            Film film, Intent.Enter wish, diorama.draft.Draft target, List<Integer> gaps, boolean isEvery) {
        var first = target.pictures().get(gaps.getFirst()).entrance();
        var names = gaps.stream().map(i -> target.pictures().get(i).name()).toList();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact.Enters(first.transition(), first.lengthMs(), new Fact.Where(names, isEvery)));
        wish.length()
                .filter(l -> l instanceof Change.To(var ms) && Math.abs(ms - first.lengthMs()) > 1)
                .filter(_ -> first.lengthMs() > 0)
                .ifPresent(l -> facts.add(new Fact.EntranceLimited(l.of(0L))));
        return Verdict.changed(film, target, On.mention(film, gaps, Subject.TRANSITIONS), facts.toArray(Fact[]::new));
    }

    private static boolean isCut(Strip strip, int i) {
        return strip.shots().get(i).picture().entrance().lengthMs() == 0;
    }

    private static Entrance entrance(Picture picture, Intent.Enter wish) {
        var old = picture.entrance();
        boolean wasCut = old.lengthMs() == 0;
        var kind = wish.kind().orElse(wasCut ? Transition.FADE : old.transition());
        if (kind == Transition.CUT) return Entrance.CUT;
        long base = wasCut ? kind.defaultLengthMs() : old.lengthMs();
        long length = Math.clamp(wish.length().map(c -> c.of(base)).orElse(base), LEAST_MS, MOST_MS);
        boolean isSame = !wasCut && kind == old.transition();
        return isSame ? old.lasting(length) : Entrance.of(kind, length);
    }

    /// A clip cannot stay on under the next picture when its file is over: then it is seen for less.
    static Strip within(Strip strip, Library library) {
        return strip.map((i, s) -> {
            long under = i + 1 < strip.count()
                    ? strip.shots().get(i + 1).picture().entrance().lengthMs()
                    : 0;
            long most = Lengths.fileMs(s.picture().source(), library) - under;
            return s.seen(Math.max(1, Math.min(s.seenMs(), most)));
        });
    }

    // --- the film's ends ---------------------------------------------------------------------------------------------

    static Verdict ends(Film film, Intent.Ends wish) {
        return On.film(film, strip -> {
            var look = wish.look();
            var changed = strip.map((i, s) -> {
                var picture = s.picture();
                if (i == 0 && wish.atStart()) picture = end(picture, Filter.FADE_IN, look);
                if (i == 0 && wish.atStart() && look.isRemoved()) picture = picture.with(Entrance.CUT);
                if (i == strip.count() - 1 && wish.atEnd()) picture = end(picture, Filter.FADE_OUT, look);
                return s.with(picture);
            });
            long length = look.lengthMs().orElse(1000L);
            return Verdict.changed(
                    film,
                    changed.into(film.draft()),
                    new Verdict.Mention(List.of(), Subject.TRANSITIONS),
                    new Fact.EndsSet(
                            wish.atStart(),
                            wish.atEnd(),
                            length,
                            look.isRemoved(),
                            look.colour().orElse(Colour.BLACK)));
        });
    }

    private static Picture end(Picture picture, Filter end, Intent.EndLook look) {
        var effects = new ArrayList<>(picture.effects());
        effects.removeIf(e -> e.type().equals(end.names().wire()));
        if (look.isRemoved()) return picture.with(effects);
        double seconds = look.lengthMs().orElse(1000L) / 1000.0;
        var extras = look.colour()
                .filter(c -> !c.equals(Colour.BLACK))
                .map(c -> new Extras(Map.of("color", "\"" + c + "\"")))
                .orElse(Extras.NONE);
        effects.add(new Effect(end.names().wire(), Optional.of(seconds), Optional.empty(), extras));
        return picture.with(effects);
    }
}
