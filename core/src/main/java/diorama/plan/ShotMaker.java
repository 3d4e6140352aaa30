package diorama.plan;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.look.Colour;
import diorama.look.Fit;
import diorama.look.Turn;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.Size;
import diorama.time.FrameRange;
import diorama.time.FrameRate;

/// Makes shots of pictures: where the camera goes on a canvas, or on a box of one.
record ShotMaker(Library library, Draft draft, FrameRate rate, PlanSettings settings) {

    Shot shot(Picture picture, FrameRange frames, Blend blend, Size canvas) {
        var media = media(picture);
        var size = sizeOf(picture);
        var view = new View(
                canvas, size, Subjects.turned(media.subject(), picture.framing().turn()));
        var camera = new CameraMove(view, settings).of(picture, frames.count(), rate);
        return new Shot(frames, reel(picture, base()), camera, backdrop(picture), blend);
    }

    /// The background alone: the picture itself is seen in a box above it.
    Shot empty(Picture picture, FrameRange frames, Blend blend) {
        var size = sizeOf(picture);
        var beside = Camera.still(new Window(2.0 * size.width(), 0, size.width(), size.height()));
        return new Shot(frames, reel(picture, base()), beside, new Backdrop.Plain(base()), blend);
    }

    Media.Visual media(Picture picture) {
        return library.visual(picture.source().media()).orElseThrow();
    }

    /// The size of a picture once it is turned.
    Size sizeOf(Picture picture) {
        var size = media(picture).size();
        return picture.framing().turn().quarters() % 2 == 0 ? size : size.turned();
    }

    private Colour base() {
        return draft.metadata().canvas().background().base();
    }

    private Reel reel(Picture picture, Colour matte) {
        var source = picture.source();
        Turn turn = picture.framing().turn();
        var media = media(picture);
        String digest = media.file().digest();
        var grading = new Gradings(library).of(picture);
        return switch (media) {
            case Media.Photo _ -> new Reel.Still(source.media(), digest, sizeOf(picture), turn, matte, grading);
            case Media.Clip _ ->
                new Reel.Moving(
                        source.media(),
                        digest,
                        sizeOf(picture),
                        turn,
                        new Reel.Playback(source.inMs(), source.speed()),
                        grading);
        };
    }

    private Backdrop backdrop(Picture picture) {
        if (picture.framing().fit() == Fit.BLUR) return new Backdrop.Blurred();
        return new Backdrop.Plain(base());
    }
}
