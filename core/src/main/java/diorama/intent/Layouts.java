package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Entrance;
import diorama.draft.Framing;
import diorama.draft.Head;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Source;
import diorama.draft.Track;
import diorama.look.Fit;
import diorama.look.Place;
import diorama.look.Turn;
import diorama.media.Box;
import diorama.media.Media;
import diorama.media.Size;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Several pictures at once: side by side, and one over the others such as a logo.
final class Layouts {
    private static final int MOST_TOGETHER = 4;
    private static final double MARGIN = 0.04;
    private static final double USUAL_SHARE = 0.18;
    private static final double MOST_SHARE = 0.9;

    private Layouts() {}

    // --- side by side ------------------------------------------------------------------------------------------------

    static Verdict together(Film film, Intent.Together wish) {
        var scope = wish.pictures();
        boolean isAll = !scope.isSaid() || scope instanceof Scope.All;
        int count = film.draft().pictures().size();
        if (isAll && count > MOST_TOGETHER) return Verdict.ask(new Reason.WhichPictures(names(film.draft())), wish);
        return On.pictures(film, scope.or(Scope.all()), wish, places -> {
            boolean isPossible = places.size() >= 2 && places.size() <= MOST_TOGETHER;
            return isPossible ? side(film, places) : Verdict.no(new Reason.NotTogether(places.size(), MOST_TOGETHER));
        });
    }

    private static List<String> names(Draft draft) {
        return draft.pictures().stream().map(Picture::name).toList();
    }

    private static Verdict side(Film film, List<Integer> places) {
        var cells = cells(places.size(), film.draft().metadata().canvas().size());
        var shots = new ArrayList<>(Strip.of(film.draft()).shots());
        var first = shots.get(places.getFirst());
        var others = places.stream().skip(1).map(i -> shots.get(i).picture()).toList();
        shots.set(places.getFirst(), first.with(boxed(first.picture(), cells.getFirst())));
        shots.removeIf(s -> others.contains(s.picture()));
        var left = new Strip(shots).into(film.draft());
        var span = ((Picture) left.find(first.picture().id()).orElseThrow()).span();
        var over = new ArrayList<Picture>();
        for (int k = 0; k < others.size(); k++)
            over.add(boxed(others.get(k), cells.get(k + 1))
                    .with(Entrance.CUT)
                    .withHead(others.get(k).head().at(span)));
        var target = with(left, "o" + film.draft().revision(), "Side by side", over);
        return Verdict.changed(
                film,
                target,
                On.mention(film, places, Subject.PICTURES),
                new Fact.SetTogether(Pick.which(film, places)));
    }

    private static Picture boxed(Picture picture, Box box) {
        return picture.with(new Framing(Fit.COVER, picture.framing().turn(), Optional.of(box), 1));
    }

    /// Columns where the canvas lies down, rows where it stands, two by two for four.
    private static List<Box> cells(int count, Size canvas) {
        if (count == MOST_TOGETHER)
            return List.of(
                    new Box(0, 0, 0.5, 0.5),
                    new Box(0.5, 0, 0.5, 0.5),
                    new Box(0, 0.5, 0.5, 0.5),
                    new Box(0.5, 0.5, 0.5, 0.5));
        double part = 1.0 / count;
        var cells = new ArrayList<Box>();
        for (int i = 0; i < count; i++)
            cells.add(canvas.isPortrait() ? new Box(0, i * part, 1, part) : new Box(i * part, 0, part, 1));
        return cells;
    }

    /// Overlays are painted over the main track and under the words.
    private static Draft with(Draft draft, String id, String name, List<Picture> pictures) {
        var tracks = new ArrayList<>(draft.tracks());
        int at = (int)
                tracks.stream().filter(t -> t.kind() == Track.Kind.PICTURES).count();
        tracks.add(at, Track.of(id, Track.Kind.PICTURES, name, pictures));
        return draft.with(tracks);
    }

    // --- one over the others -----------------------------------------------------------------------------------------

    static Verdict overlay(Film film, Intent.Overlay wish) {
        var library = film.library().visuals();
        return switch (Making.Uploads.pick(library, wish.media())) {
            case Pick.Found.None(var reason) -> Verdict.no(reason);
            case Pick.Found.These(var found) -> {
                var media = library.get(found.getFirst());
                if (!wish.over().isSaid()) yield On.film(film, _ -> laidOver(film, media, Optional.empty(), wish));
                yield On.pictures(film, wish.over(), wish, places -> {
                    var under = film.draft().pictures().get(places.getFirst());
                    return laidOver(film, media, Optional.of(under), wish);
                });
            }
        };
    }

    private static Verdict laidOver(Film film, Media.Visual media, Optional<Picture> under, Intent.Overlay wish) {
        var shots = new ArrayList<>(Strip.of(film.draft()).shots());
        if (shots.size() > 1) shots.removeIf(s -> s.picture().source().media().equals(media.id()));
        var left = shots.isEmpty() ? film.draft() : new Strip(shots).into(film.draft());
        double share = Math.clamp(wish.share().orElse(USUAL_SHARE), 0.02, MOST_SHARE);
        double opacity = Math.clamp(wish.opacity().orElse(1.0), 0, 1);
        var box = box(media.size(), film.draft().metadata().canvas().size(), wish.place(), share);
        var span = under.flatMap(p -> left.find(p.id())).map(Segment::span).orElse(new Span(0, left.lengthMs()));
        var head = Head.of("o" + film.draft().revision() + "-1", media.name(), span);
        var source = media instanceof Media.Clip ? Source.video(media.id(), 0) : Source.image(media.id());
        var picture = Picture.of(head, source).with(new Framing(Fit.CONTAIN, Turn.NONE, Optional.of(box), opacity));
        return Verdict.changed(
                film,
                with(left, "o" + film.draft().revision(), "Overlay", List.of(picture)),
                new Verdict.Mention(List.of(), Subject.PICTURES),
                new Fact.LaidOver(media.name(), under.map(Picture::name), wish.place(), share, opacity));
    }

    /// So wide a share of the canvas, as high as its own shape wants, a little off the edges.
    private static Box box(Size media, Size canvas, Place place, double share) {
        double height = Math.min(MOST_SHARE, share * canvas.aspect() / media.aspect());
        double x = at(place.across(), share, MARGIN);
        double y = at(place.down(), height, MARGIN * canvas.aspect());
        return new Box(rounded(x), rounded(y), rounded(share), rounded(height));
    }

    private static double at(int side, double length, double margin) {
        return side < 0 ? margin : side > 0 ? 1 - length - margin : (1 - length) / 2;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
