package diorama.intent;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Track;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/// One side of a film as it was in another draft, and all else as it is: its words, music, colours, motion,
/// transitions, canvas or order.
final class FilmSide {
    private FilmSide() {}

    /// `now` with one side of `then`.
    static Draft of(Draft now, Draft then, Subject subject) {
        return switch (subject) {
            case WORDS -> withTracks(now, then, Track.Kind.TEXTS);
            case MUSIC -> withTracks(now, then, Track.Kind.SOUNDS);
            case COLOURS -> mapped(now, then, (p, was) -> p.with(was.effects()));
            case MOTION -> mapped(now, then, (p, was) -> p.with(was.movement()));
            case CANVAS -> mapped(now.with(then.metadata()), then, (p, was) -> p.with(was.framing()));
            case TRANSITIONS -> entered(now, then);
            case ORDER -> arranged(now, then);
            case FILM, PICTURES, NOTHING -> now;
        };
    }

    private static Draft withTracks(Draft now, Draft then, Track.Kind kind) {
        if (unplaced(now, kind).equals(unplaced(then, kind))) return now;
        var tracks = new ArrayList<>(
                now.tracks().stream().filter(t -> t.kind() != kind).toList());
        then.tracks().stream().filter(t -> t.kind() == kind).forEach(tracks::add);
        return settled(then, now.with(tracks), now);
    }

    /// Segments without when they are seen or heard, which follows from the pictures.
    private static List<Segment> unplaced(Draft draft, Track.Kind kind) {
        var anywhere = new Span(0, 1);
        return draft.tracks().stream()
                .filter(t -> t.kind() == kind)
                .flatMap(t -> t.segments().stream())
                .map(s -> s.withHead(s.head().at(anywhere)))
                .map(Segment.class::cast)
                .toList();
    }

    private static Draft mapped(Draft now, Draft then, BinaryOperator<Picture> change) {
        var main = now.mainTrack();
        if (main.isEmpty()) return now;
        var pictures = now.pictures().stream()
                .map(p -> then.find(p.id())
                        .map(was -> change.apply(p, (Picture) was))
                        .orElse(p))
                .toList();
        return now.with(now.tracks().stream()
                .map(t -> t.equals(main.get()) ? t.with(pictures) : t)
                .toList());
    }

    private static Draft entered(Draft now, Draft then) {
        if (now.pictures().size() != then.pictures().size()) return now;
        var was = then.pictures();
        return Strip.of(now)
                .map((i, shot) -> shot.with(shot.picture().with(was.get(i).entrance())))
                .into(now);
    }

    private static Draft arranged(Draft now, Draft then) {
        var was = then.pictures().stream().map(Picture::id).toList();
        var order = new ArrayList<Integer>();
        for (int i = 0; i < now.pictures().size(); i++) order.add(i);
        order.sort(Comparator.comparingInt(i -> {
            int at = was.indexOf(now.pictures().get(i).id());
            return at < 0 ? Integer.MAX_VALUE : at;
        }));
        boolean isSame = true;
        for (int i = 0; i < order.size(); i++) isSame &= order.get(i) == i;
        return isSame ? now : Strip.of(now).arranged(order).into(now);
    }

    /// What comes from `then` follows the pictures to where they are now; all else stays as it is.
    static Draft settled(Draft then, Draft target, Draft now) {
        var followed = Settle.after(then, target);
        return target.with(target.tracks().stream()
                .map(t -> t.with(t.segments().stream()
                        .flatMap(s -> now.find(s.id()).filter(s::equals).isPresent()
                                ? Stream.of(s)
                                : followed.find(s.id()).stream())
                        .toList()))
                .toList());
    }
}
