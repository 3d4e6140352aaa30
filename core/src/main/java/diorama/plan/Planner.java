package diorama.plan;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.look.Colour;
import diorama.look.Fit;
import diorama.look.Motion;
import diorama.look.Transition;
import diorama.look.Turn;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.Size;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Turns a draft and the facts about its media into a [RenderPlan].
public final class Planner {
    private final Library library;
    private final PlanSettings settings;

    public Planner(Library library, PlanSettings settings) {
        this.library = library;
        this.settings = settings;
    }

    /// The film of a draft. Throws [Refused] when it has no pictures, when media are missing (all of them are named),
    /// or when the canvas is beyond the limits.
    public Planned plan(Draft draft, Output output) {
        var pictures = draft.pictures();
        if (pictures.isEmpty()) throw new Refused(new Problem.NothingToRender());
        checkMedia(pictures, draft);
        var canvas = draft.metadata().canvas();
        var size = evenSize(output.size().orElse(canvas.size()));
        var rate = output.rate().orElse(canvas.rate());
        var seats = Seating.of(pictures, draft.lengthMs(), rate);
        var shots = new ArrayList<Shot>();
        for (var seat : seats.seats()) shots.add(shot(seat, size, draft));
        var veils = Veils.of(seats.seats(), rate, canvas.background().base());
        var sound = Cues.of(draft, library, new Cues.Frames(seats.frameCount(), rate));
        return new Planned(new RenderPlan(size, rate, seats.frameCount(), shots, veils), sound, notices(pictures));
    }

    private void checkMedia(List<Picture> pictures, Draft draft) {
        var unseen = pictures.stream()
                .filter(p -> library.visual(p.source().media()).isEmpty())
                .map(p -> p.source().media().value());
        var missing = Stream.concat(unseen, Cues.missing(draft, library).stream())
                .distinct()
                .toList();
        if (!missing.isEmpty()) throw new Refused(new Problem.MediaMissing(missing));
    }

    private Size evenSize(Size size) {
        int longer = Math.max(size.width(), size.height());
        int shorter = Math.min(size.width(), size.height());
        if (shorter < settings.minSide() || longer > settings.maxLongSide() || shorter > settings.maxShortSide()) {
            String limits =
                    "from " + settings.minSide() + " to " + settings.maxLongSide() + "x" + settings.maxShortSide();
            throw new Refused(new Problem.BadDraft("m.width, m.height", size.toString(), limits));
        }
        return new Size((size.width() + 1) / 2 * 2, (size.height() + 1) / 2 * 2);
    }

    private Shot shot(Seating.Seat seat, Size canvas, Draft draft) {
        var picture = seat.picture();
        var media = library.visual(picture.source().media()).orElseThrow();
        var size = turned(media.size(), picture.framing().turn());
        var view = new View(
                canvas, size, Subjects.turned(media.subject(), picture.framing().turn()));
        var camera = new CameraMove(view, settings).of(picture, seat.frames().count(), seat.rate());
        return new Shot(
                seat.frames(),
                reel(
                        picture,
                        media,
                        new Seen(size, draft.metadata().canvas().background().base())),
                camera,
                backdrop(picture, draft),
                seat.blend());
    }

    private record Seen(Size size, Colour matte) {}

    private static Reel reel(Picture picture, Media.Visual media, Seen seen) {
        var source = picture.source();
        var turn = picture.framing().turn();
        String digest = media.file().digest();
        return switch (media) {
            case Media.Photo _ -> new Reel.Still(source.media(), digest, seen.size(), turn, seen.matte());
            case Media.Clip _ ->
                new Reel.Moving(
                        source.media(), digest, seen.size(), turn, new Reel.Playback(source.inMs(), source.speed()));
        };
    }

    private static Size turned(Size size, Turn turn) {
        return turn.quarters() % 2 == 0 ? size : size.turned();
    }

    private static Backdrop backdrop(Picture picture, Draft draft) {
        var background = draft.metadata().canvas().background();
        if (picture.framing().fit() == Fit.BLUR) return new Backdrop.Blurred();
        return new Backdrop.Plain(background.base());
    }

    private static List<Problem> notices(List<Picture> pictures) {
        var notices = new ArrayList<Problem>();
        for (var picture : pictures) {
            String entrance = picture.entrance().type();
            if (Transition.named(entrance).isEmpty()) notices.add(new Problem.ShownAs(entrance, "fade"));
            String motion = picture.movement().type();
            if (motion.equals(Motion.PARALLAX.names().wire())) notices.add(new Problem.ShownAs(motion, "zoom-in"));
            if (Motion.named(motion).isEmpty()) notices.add(new Problem.ShownAs(motion, "still"));
            for (var effect : picture.effects()) {
                if (!Veils.isVeil(effect)) notices.add(new Problem.ShownAs(effect.type(), "none"));
            }
        }
        return notices.stream().distinct().toList();
    }
}
