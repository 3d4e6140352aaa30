package diorama.intent;

import diorama.draft.Entrance;
import diorama.draft.Picture;
import diorama.draft.Source;
import diorama.look.Transition;
import diorama.media.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Which pictures the film has: taking out, keeping, repeating, replacing, adding.
final class Clips {
    private Clips() {}

    static Verdict remove(Film film, Intent.Remove wish) {
        if (!wish.pictures().isSaid()) return On.film(film, _ -> Verdict.ask(new Reason.WhatGoes(), wish));
        boolean isVague = wish.pictures() instanceof Scope.It;
        return On.pictures(
                film,
                wish.pictures(),
                wish,
                places -> isVague
                                && places.size() > 1
                                && places.size() == film.draft().pictures().size()
                        ? Verdict.ask(new Reason.WhatGoes(), wish)
                        : without(film, places));
    }

    static Verdict keep(Film film, Intent.Keep wish) {
        return On.pictures(film, wish.pictures(), wish, places -> {
            var rest = IntStream.range(0, film.draft().pictures().size())
                    .filter(i -> !places.contains(i))
                    .boxed()
                    .toList();
            return rest.isEmpty() ? Verdict.answer(new Fact.AlreadySo(Subject.PICTURES)) : without(film, rest);
        });
    }

    /// "Keep the dog", where nothing else says whether the others shall go: that is asked. One that the last request
    /// took out comes back.
    static Verdict stay(Film film, Intent.Stay wish) {
        boolean isGone = wish.pictures() instanceof Scope.Named(var name)
                && isUpload(film, name)
                && film.draft().pictures().stream().noneMatch(p -> Pick.isCalled(p.name(), name))
                && film.talk().lastWishes().stream().anyMatch(Intent.Remove.class::isInstance)
                && !film.journal().done().isEmpty();
        if (isGone) return new Verdict.Back(1);
        return On.pictures(film, wish.pictures(), wish, places -> {
            int others = film.draft().pictures().size() - places.size();
            var names = Pick.which(film, places).names();
            return others == 0
                    ? Verdict.answer(new Fact.AlreadySo(Subject.PICTURES))
                    : Verdict.ask(new Reason.KeepOnly(names, others), new Intent.Keep(wish.pictures()));
        });
    }

    private static Verdict without(Film film, List<Integer> places) {
        var strip = Strip.of(film.draft());
        var left = new ArrayList<Strip.Shown>();
        for (int i = 0; i < strip.count(); i++)
            if (!places.contains(i)) left.add(strip.shots().get(i));
        if (left.isEmpty()) return emptied(film);
        var first = left.getFirst();
        var opening = strip.shots().getFirst().picture().entrance();
        left.set(0, first.with(first.picture().with(opening)));
        var names = left.stream().map(s -> s.picture().name()).toList();
        return Verdict.changed(
                film,
                new Strip(left).into(film.draft()),
                new Verdict.Mention(List.of(), Subject.PICTURES),
                new Fact.Removed(Pick.which(film, places), names));
    }

    static Verdict emptied(Film film) {
        return Verdict.changed(
                film, film.draft().with(List.of()), new Verdict.Mention(List.of(), Subject.FILM), new Fact.Emptied());
    }

    static Verdict duplicate(Film film, Intent.Duplicate wish) {
        return On.pictures(film, wish.pictures(), wish, places -> {
            var strip = Strip.of(film.draft());
            var shots = new ArrayList<Strip.Shown>();
            for (int i = 0; i < strip.count(); i++) {
                shots.add(strip.shots().get(i));
                if (places.contains(i)) shots.add(copy(film, strip, i));
            }
            return Verdict.changed(
                    film,
                    new Strip(shots).into(film.draft()),
                    On.mention(film, places, Subject.PICTURES),
                    new Fact.Duplicated(Pick.which(film, places)));
        });
    }

    /// All of it once more from the start, as often as the longest film allows.
    static Verdict repeat(Film film, int times) {
        return On.film(film, strip -> {
            long wanted = strip.lengthMs() * times;
            if (wanted > Lengths.MOST_FILM_MS)
                return Verdict.no(new Reason.LengthOutside(wanted, strip.lengthMs(), Lengths.MOST_FILM_MS));
            var shots = new ArrayList<>(strip.shots());
            for (int n = 1; n < times; n++)
                for (int i = 0; i < strip.count(); i++) {
                    var copy = copy(film, strip, i);
                    var head = copy.picture().head();
                    shots.add(copy.with(copy.picture().withHead(head.withId(head.id() + "-" + n))));
                }
            return Verdict.changed(
                    film,
                    new Strip(shots).into(film.draft()),
                    new Verdict.Mention(List.of(), Subject.FILM),
                    new Fact.Duplicated(Pick.which(
                            film, IntStream.range(0, strip.count()).boxed().toList())));
        });
    }

    private static Strip.Shown copy(Film film, Strip strip, int i) {
        var shot = strip.shots().get(i);
        var picture = shot.picture();
        var id = "p" + film.draft().revision() + "-" + (i + 1);
        return shot.with(picture.withHead(picture.head().withId(id)).with(usualEntrance(strip)));
    }

    /// The entrance that most of the film's pictures have, so that a new one comes like the others.
    static Entrance usualEntrance(Strip strip) {
        if (strip.count() < 2) return Entrance.of(Transition.FADE, Transition.FADE.defaultLengthMs());
        return strip.shots().getLast().picture().entrance();
    }

    // --- from the uploads --------------------------------------------------------------------------------------------

    static Verdict replace(Film film, Intent.Replace wish) {
        var library = film.library().visuals();
        var found = wish.by().isSaid() ? uploads(film, wish.by()) : fresh(film);
        return switch (found) {
            case Pick.Found.None(var reason) -> Verdict.no(reason);
            case Pick.Found.These(var media) ->
                On.pictures(
                        film, wish.pictures(), wish, places -> replaced(film, places, library.get(media.getFirst())));
        };
    }

    private static Verdict replaced(Film film, List<Integer> places, Media.Visual media) {
        var strip = Strip.of(film.draft());
        var canvas = film.draft().metadata().canvas().size();
        var changed = strip.map((i, s) -> places.contains(i) ? s.with(dressed(s.picture(), media, canvas)) : s);
        var within = Entrances.within(changed, film.library());
        String old = strip.shots().get(places.getFirst()).picture().name();
        return Verdict.changed(
                film,
                within.into(film.draft()),
                On.mention(film, places, Subject.PICTURES),
                new Fact.Replaced(old, media.name()));
    }

    private static Picture dressed(Picture old, Media.Visual media, diorama.media.Size canvas) {
        var source = media instanceof Media.Clip ? Source.video(media.id(), 0) : Source.image(media.id());
        var movement = media instanceof Media.Clip ? diorama.draft.Movement.STILL : old.movement();
        return old.withHead(old.head().named(media.name()))
                .with(source)
                .with(movement)
                .with(Framings.framingFor(media, canvas));
    }

    static Verdict insert(Film film, Intent.Insert wish) {
        var found = wish.media().isSaid() ? uploads(film, wish.media()) : fresh(film);
        return switch (found) {
            case Pick.Found.None(var reason) -> Verdict.no(reason);
            case Pick.Found.These(var media) -> On.film(film, strip -> inserted(film, strip, media, wish));
        };
    }

    private static Verdict inserted(Film film, Strip strip, List<Integer> media, Intent.Insert wish) {
        int at = switch (Orders.place(film, wish.spot().orElse(new Spot.Back()))) {
            case Orders.Place.At(var place) -> place;
            case Orders.Place.None _ -> -1;
        };
        if (at < 0) return Verdict.no(new Reason.NoSuchPicture(0, strip.count()));
        var canvas = film.draft().metadata().canvas().size();
        var shots = new ArrayList<>(strip.shots());
        long usual = strip.lengthMs() / strip.count();
        for (int k = 0; k < media.size(); k++) {
            var item = film.library().visuals().get(media.get(k));
            var id = "p" + film.draft().revision() + "-" + (k + 1);
            var shot = Making.shot(id, item, canvas, at + k);
            long seen = Math.min(usual, Lengths.fileMs(shot.picture().source(), film.library()));
            shots.add(at + k, shot.seen(seen).with(shot.picture().with(usualEntrance(strip))));
        }
        return Verdict.changed(
                film,
                Entrances.within(withOpening(strip, shots), film.library()).into(film.draft()),
                new Verdict.Mention(List.of(), Subject.PICTURES),
                new Fact.Inserted(
                        media.stream()
                                .map(i -> film.library().visuals().get(i).name())
                                .toList(),
                        at + 1,
                        shots.size()));
    }

    /// Whatever stands first opens the film as the old first one did; that one now comes like the others.
    private static Strip withOpening(Strip before, List<Strip.Shown> shots) {
        var opening = before.shots().getFirst().picture();
        return new Strip(shots).map((i, s) -> {
            if (i == 0) return s.with(s.picture().with(opening.entrance()));
            boolean wasFirst = s.picture().id().equals(opening.id());
            return wasFirst ? s.with(s.picture().with(usualEntrance(before))) : s;
        });
    }

    private static Pick.Found uploads(Film film, Scope scope) {
        return Making.Uploads.pick(film.library().visuals(), scope);
    }

    /// The uploads that are not in the film yet, on no track.
    private static Pick.Found fresh(Film film) {
        var used = film.draft()
                .segments()
                .filter(Picture.class::isInstance)
                .map(p -> ((Picture) p).source().media())
                .toList();
        var library = film.library().visuals();
        var places = IntStream.range(0, library.size())
                .filter(i -> !used.contains(library.get(i).id()))
                .boxed()
                .toList();
        return places.isEmpty()
                ? new Pick.Found.None(library.isEmpty() ? new Reason.NoMedia() : new Reason.AllUsed())
                : new Pick.Found.These(places);
    }

    static boolean isUpload(Film film, String name) {
        return film.library().visuals().stream().anyMatch(m -> Pick.isCalled(m.name(), name));
    }
}
