package diorama.plan;

import diorama.draft.Picture;
import diorama.look.Fit;
import diorama.look.Transition;
import diorama.media.Box;
import diorama.media.MediaFile;
import diorama.media.Size;
import diorama.time.FrameRange;
import diorama.time.FrameRate;
import java.util.Optional;

/// Pictures in boxes of their own: those of further tracks, and those of the main track that say a box.
record InsetSeating(Size canvas, FrameRate rate, ShotMaker shots) {

    /// A picture of a further track; without a box it takes the whole canvas.
    Inset of(Picture picture, FrameRange frames) {
        int in = picture.entrance().transition() == Transition.CUT
                ? 0
                : rate.frameAt(picture.entrance().lengthMs());
        return inset(
                picture,
                frames,
                Passing.of(frames.count(), Math.max(in, fade(picture, "fade-in")), fade(picture, "fade-out")));
    }

    /// A picture of the main track in a box: it comes in with its shot.
    Optional<Inset> boxed(Seating.Seat seat) {
        if (!isBoxed(seat.picture())) return Optional.empty();
        int in = seat.blend().frames();
        return Optional.of(
                inset(seat.picture(), seat.frames(), Passing.of(seat.frames().count(), in, 0)));
    }

    static boolean isBoxed(Picture picture) {
        return picture.framing().box().filter(b -> !b.equals(Box.WHOLE)).isPresent();
    }

    private Inset inset(Picture picture, FrameRange frames, Passing passing) {
        var area = area(picture);
        var shot = shots.shot(filling(picture), frames, Blend.CUT, area.size());
        var presence = new Inset.Presence(
                picture.framing().opacity(),
                passing.inFrames(),
                passing.outFrames(),
                mayBeSheer(shots.media(picture).file()));
        return new Inset(frames, shot, area, presence);
    }

    private int fade(Picture picture, String type) {
        return picture.effects().stream()
                .filter(e -> e.type().equals(type))
                .mapToInt(e -> rate.frameAt(Math.round(1000 * e.amount().orElse(1.0))))
                .max()
                .orElse(0);
    }

    /// What is contained takes only as much of its box as it fills, so that nothing is painted beside it.
    private Area area(Picture picture) {
        var area = Area.of(canvas, picture.framing().box().orElse(Box.WHOLE));
        if (picture.framing().fit() != Fit.CONTAIN) return area;
        var size = shots.sizeOf(picture);
        double scale = Math.min((double) area.width() / size.width(), (double) area.height() / size.height());
        double width = size.width() * scale / canvas.width();
        double height = size.height() * scale / canvas.height();
        double centreX = (area.x() + area.width() / 2.0) / canvas.width();
        double centreY = (area.y() + area.height() / 2.0) / canvas.height();
        return Area.of(canvas, new Box(centreX - width / 2, centreY - height / 2, width, height));
    }

    /// What is contained has a box of its own shape, but for the pixels that a box is rounded to: it fills them, for
    /// beside it there would be strips of the background.
    private static Picture filling(Picture picture) {
        boolean isContained = picture.framing().fit() == Fit.CONTAIN;
        return isContained ? picture.with(picture.framing().with(Fit.COVER)) : picture;
    }

    /// Only JPEG is known to have no transparent parts.
    private static boolean mayBeSheer(MediaFile file) {
        String name = file.name();
        return !(name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".JPG") || name.endsWith(".JPEG"));
    }
}
