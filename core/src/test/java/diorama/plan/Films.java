package diorama.plan;

import diorama.draft.Draft;
import diorama.draft.Entrance;
import diorama.draft.Extras;
import diorama.draft.Head;
import diorama.draft.Metadata;
import diorama.draft.Movement;
import diorama.draft.Picture;
import diorama.draft.Source;
import diorama.draft.Track;
import diorama.look.Motion;
import diorama.look.Transition;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.media.Subject;
import diorama.media.Taken;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.List;

/// Small films for tests: photos of 4000x3000 that follow one another with crossfades.
final class Films {
    private Films() {}

    static Media.Photo photo(String id, Size size) {
        return new Media.Photo(
                new MediaFile(new MediaId(id), id + ".jpg", "digest-of-" + id, 1000),
                size,
                Subject.UNKNOWN,
                Taken.UNKNOWN);
    }

    static Library library(int photos) {
        var media = new ArrayList<Media>();
        for (int i = 0; i < photos; i++) media.add(photo("p" + i, new Size(4000, 3000)));
        return new Library(media);
    }

    /// `count` pictures of `eachMs` with entrances of `blendMs` (0 is hard cuts), each zooming in.
    static Draft slideshow(int count, long eachMs, long blendMs) {
        var pictures = new ArrayList<Picture>();
        long start = 0;
        for (int i = 0; i < count; i++) {
            var entrance = i == 0 || blendMs == 0 ? Entrance.CUT : Entrance.of(Transition.FADE, blendMs);
            start -= entrance.lengthMs();
            pictures.add(Picture.of(
                            Head.of("s" + i, "p" + i + ".jpg", new Span(start, eachMs)),
                            Source.image(new MediaId("p" + i)))
                    .with(Movement.of(Motion.ZOOM_IN, 1.1))
                    .with(entrance));
            start += eachMs;
        }
        return film(pictures);
    }

    static Draft film(List<Picture> pictures) {
        var track = Track.of("v1", Track.Kind.PICTURES, "Video", pictures);
        return new Draft(1, Metadata.DEFAULT, List.of(track), Extras.NONE);
    }

    static RenderPlan plan(Draft draft) {
        return new Planner(library(200), PlanSettings.DEFAULT)
                .plan(draft, Output.AS_DRAFTED)
                .plan();
    }
}
