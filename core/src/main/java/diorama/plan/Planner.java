package diorama.plan;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.look.Motion;
import diorama.look.Transition;
import diorama.media.Library;
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
        checkMedia(draft);
        var canvas = draft.metadata().canvas();
        var size = evenSize(output.size().orElse(canvas.size()));
        var rate = output.rate().orElse(canvas.rate());
        var seats = Seating.of(pictures, draft.lengthMs(), rate);
        var maker = new ShotMaker(library, draft, rate, settings);
        var shots = seats.seats().stream().map(seat -> shot(maker, seat, size)).toList();
        var veils = Veils.of(seats.seats(), rate, canvas.background().base());
        var overlays = new Overlays(draft, size, rate, maker).of(draft, seats.seats());
        var sound = Cues.of(draft, library, new Cues.Frames(seats.frameCount(), rate));
        var plan = new RenderPlan(size, rate, seats.frameCount(), shots, veils, overlays);
        return new Planned(plan, sound, notices(pictures)).with(WordsNotices.of(draft, library));
    }

    private void checkMedia(Draft draft) {
        var unseen = draft.segments()
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
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

    private static Shot shot(ShotMaker shots, Seating.Seat seat, Size canvas) {
        var picture = seat.picture();
        if (InsetSeating.isBoxed(picture)) return shots.empty(picture, seat.frames(), seat.blend());
        return shots.shot(picture, seat.frames(), seat.blend(), canvas);
    }

    private List<Problem> notices(List<Picture> pictures) {
        var notices = new ArrayList<Problem>();
        for (var picture : pictures) {
            String entrance = picture.entrance().type();
            if (Transition.named(entrance).isEmpty()) notices.add(new Problem.ShownAs(entrance, "fade"));
            String motion = picture.movement().type();
            if (Motion.named(motion).isEmpty()) notices.add(new Problem.ShownAs(motion, "still"));
            notices.addAll(new Gradings(library).notices(picture));
        }
        return notices.stream().distinct().toList();
    }
}
