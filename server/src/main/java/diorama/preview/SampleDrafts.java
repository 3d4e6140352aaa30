package diorama.preview;

import diorama.draft.Draft;
import diorama.draft.Effect;
import diorama.draft.Entrance;
import diorama.draft.Head;
import diorama.draft.Lettering;
import diorama.draft.Metadata;
import diorama.draft.Movement;
import diorama.draft.Picture;
import diorama.draft.Source;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.look.Filter;
import diorama.look.Motion;
import diorama.look.Place;
import diorama.look.Role;
import diorama.look.Transition;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Small films of a person's own pictures that show what a look does.
final class SampleDrafts {
    private static final FrameRate RATE = FrameRate.of(24);

    private final List<Media.Visual> pictures;
    private final Size size;
    private final long lengthMs;

    /// Of these pictures, the first ones of the film where there is one.
    SampleDrafts(List<Media.Visual> pictures, Size size, long lengthMs) {
        if (pictures.isEmpty()) throw new Refused(new Problem.NothingToRender());
        this.pictures = pictures;
        this.size = size;
        this.lengthMs = lengthMs;
    }

    /// A picture by itself, filling the frame.
    Draft alone() {
        return of(List.of(picture(0, new Span(0, 1000))));
    }

    /// `kind`: `transition`, `motion` or `filter`; `name` as on the wire.
    Draft of(String kind, String name) {
        return switch (kind) {
            case "transition" -> entering(Transition.named(name).orElseThrow(SampleDrafts::unknown));
            case "motion" -> moving(Motion.named(name).orElseThrow(SampleDrafts::unknown));
            case "filter" -> graded(Filter.named(name).orElseThrow(SampleDrafts::unknown));
            default -> throw unknown();
        };
    }

    /// A little of what films are made of: a look and a title. To be painted once, so that the first film finds
    /// the letters and the loops ready.
    Draft rehearsal() {
        var graded = graded(Filter.named("bw").orElseThrow(SampleDrafts::unknown));
        var lettering = Lettering.of(
                "Aa", Role.TITLE.names().wire(), Place.CENTER.names().wire());
        var title = new Text(Head.of("t", "", new Span(0, lengthMs)), lettering);
        var tracks = new ArrayList<>(graded.tracks());
        tracks.add(Track.of("t1", Track.Kind.TEXTS, "", List.of(title)));
        return graded.with(tracks);
    }

    private static Refused unknown() {
        return new Refused(new Problem.NotThere("look"));
    }

    /// The entrance is the middle third: no picture may spend more than half of its time with it.
    private Draft entering(Transition transition) {
        long entrance = transition == Transition.CUT ? 0 : lengthMs / 3;
        long first = (lengthMs + entrance) / 2;
        var second = picture(1, new Span(first - entrance, lengthMs - first + entrance))
                .with(Entrance.of(transition, entrance));
        return of(List.of(picture(0, new Span(0, first)), second));
    }

    /// Twice as far as usual, since a sample is short.
    private Draft moving(Motion motion) {
        return of(List.of(picture(0, new Span(0, lengthMs)).with(Movement.of(motion, 1.25))));
    }

    /// First as it was taken, then with the filter.
    private Draft graded(Filter filter) {
        long half = lengthMs / 3;
        var graded = picture(0, new Span(half, lengthMs - half))
                .with(List.of(Effect.of(filter.names().wire(), filter.isEnd() ? 1 : filter.usual())));
        return of(List.of(
                picture(0, new Span(0, half)), graded.withHead(graded.head().withId("q"))));
    }

    private Picture picture(int number, Span span) {
        var media = pictures.get(number % pictures.size());
        var source = media instanceof Media.Clip ? Source.video(media.id(), 0) : Source.image(media.id());
        return Picture.of(Head.of("p" + number, media.name(), span), source);
    }

    private Draft of(List<Picture> segments) {
        var canvas = Metadata.Canvas.DEFAULT.with(size).with(RATE);
        var track = Track.of("v1", Track.Kind.PICTURES, "", new ArrayList<>(segments));
        return Draft.EMPTY.with(Metadata.DEFAULT.with(canvas)).with(List.of(track));
    }

    /// The pictures of a film in their order, then the others that were brought; before all the one that is looked at,
    /// and where it is its entrance, the one before that.
    static List<Media.Visual> pictures(Draft draft, List<Media> brought, Looked looked) {
        var ids = new ArrayList<MediaId>();
        var film = draft.pictures();
        for (int i = 0; i < film.size(); i++)
            if (looked.segment().filter(film.get(i).id()::equals).isPresent()) {
                if (looked.isEntrance() && i > 0)
                    ids.add(film.get(i - 1).source().media());
                ids.add(film.get(i).source().media());
            }
        film.forEach(p -> ids.add(p.source().media()));
        brought.forEach(m -> ids.add(m.id()));
        var all = new ArrayList<Media.Visual>();
        for (var id : ids.stream().distinct().toList())
            for (var media : brought)
                if (media instanceof Media.Visual v && media.id().equals(id)) all.add(v);
        return all;
    }

    /// The segment that a look is tried on, if any, and whether the look is how it comes in.
    record Looked(Optional<String> segment, boolean isEntrance) {}
}
