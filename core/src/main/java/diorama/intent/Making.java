package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Entrance;
import diorama.draft.Head;
import diorama.draft.Metadata;
import diorama.draft.Picture;
import diorama.draft.Source;
import diorama.look.Transition;
import diorama.media.Media;
import diorama.media.Size;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Makes a film of uploads: a pleasant pace, soft crossfades, gentle motion that varies, every subject in sight.
final class Making {
    private Making() {}

    static Verdict make(Film film, Intent.Make wish) {
        var library = film.library().visuals();
        if (library.isEmpty()) return Verdict.no(new Reason.NoMedia());
        return switch (Uploads.pick(library, wish.pictures())) {
            case Pick.Found.None(var reason) -> Verdict.no(reason);
            case Pick.Found.These(var places) ->
                made(film, wish, places.stream().map(library::get).toList());
        };
    }

    private static Verdict made(Film film, Intent.Make wish, List<Media.Visual> media) {
        var canvas = canvasFor(media);
        long revision = film.draft().revision();
        var shots = new ArrayList<Strip.Shown>();
        for (int i = 0; i < media.size(); i++) shots.add(shot("p" + revision + "-" + (i + 1), media.get(i), canvas, i));
        var paced = new Strip(shots).map((i, s) -> paced(s, i, media.get(i), wish.pace()));
        var target = paced.into(emptied(film, canvas));
        var facts = new ArrayList<Fact>();
        facts.add(new Fact.Made(media.size(), target.lengthMs(), canvas, Transition.FADE));
        wish.saidCount().filter(n -> n != media.size()).ifPresent(n -> facts.add(new Fact.OtherCount(n, media.size())));
        var mention = new Verdict.Mention(List.of(), Subject.FILM);
        return Verdict.changed(film, target, mention, facts.toArray(Fact[]::new));
    }

    private static Draft emptied(Film film, Size canvas) {
        var metadata = Metadata.DEFAULT
                .with(Metadata.Canvas.DEFAULT.with(canvas))
                .with(new Metadata.Delivery(
                        film.talk().language(),
                        film.draft().metadata().delivery().lufs()));
        return new Draft(
                film.draft().revision(), metadata, List.of(), film.draft().extras());
    }

    /// Lying down, unless every picture stands.
    private static Size canvasFor(List<Media.Visual> media) {
        var wide = Metadata.Canvas.DEFAULT.size();
        return media.stream().allMatch(m -> m.size().isPortrait()) ? wide.turned() : wide;
    }

    /// One upload as a picture with the framing and motion that become it.
    static Strip.Shown shot(String id, Media.Visual media, Size canvas, int turn) {
        var head = Head.of(id, media.name(), new Span(0, 1));
        var source = media instanceof Media.Clip ? Source.video(media.id(), 0) : Source.image(media.id());
        var picture = Picture.of(head, source)
                .with(Framings.framingFor(media, canvas))
                .with(Motions.natural(media, canvas, turn));
        return new Strip.Shown(picture, Pace.USUAL.photoMs());
    }

    private static Strip.Shown paced(Strip.Shown shot, int i, Media.Visual media, Pace pace) {
        long seen = media instanceof Media.Clip clip ? clip.lengthMs() : pace.photoMs();
        long most = i == 0 ? 0 : pace.entranceMs();
        var entrance = i == 0 ? Entrance.CUT : Entrance.of(Transition.FADE, most);
        long length = media instanceof Media.Clip ? Math.max(500, seen - pace.entranceMs()) : seen;
        return shot.with(shot.picture().with(entrance)).seen(length);
    }

    /// Scopes over uploads rather than over a film.
    static final class Uploads {
        private Uploads() {}

        static Pick.Found pick(List<Media.Visual> library, Scope scope) {
            return Pick.among(
                    library.stream().map(Media::name).toList(),
                    IntStream.range(0, library.size())
                            .filter(i -> library.get(i) instanceof Media.Clip)
                            .boxed()
                            .toList(),
                    scope);
        }
    }
}
