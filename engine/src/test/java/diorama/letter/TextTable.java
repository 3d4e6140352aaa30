package diorama.letter;

import diorama.draft.Draft;
import diorama.draft.Extras;
import diorama.draft.Head;
import diorama.draft.Lettering;
import diorama.draft.Metadata;
import diorama.draft.Picture;
import diorama.draft.Source;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.frame.Frame;
import diorama.look.Place;
import diorama.look.Platform;
import diorama.look.Role;
import diorama.look.TextStyle;
import diorama.look.Typeface;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.plan.Output;
import diorama.plan.PlanSettings;
import diorama.plan.Planner;
import diorama.plan.RenderPlan;
import diorama.probe.Probe;
import diorama.render.ChunkPainter;
import diorama.render.PlanPainter;
import diorama.render.RenderSettings;
import diorama.time.Span;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Frames of films of one photo with words on them, planned and painted as every film is.
final class TextTable {
    private static final Span SPAN = new Span(0, 2000);
    private static final int MIDDLE = 30;

    private final Media.Visual photo;
    private final ChunkPainter.Opener painters;

    TextTable(Path photo) {
        this.photo =
                (Media.Visual) new Probe().probe(photo, new MediaId("photo")).media();
        this.painters = PlanPainter.over(_ -> photo, RenderSettings.DEFAULT, 1);
    }

    /// Words on a film for a platform, whose canvas is this many times smaller.
    record Entry(Lettering lettering, Platform platform, int smaller) {
        Size canvas() {
            var full = platform.canvas();
            return new Size(full.width() / smaller, full.height() / smaller);
        }
    }

    static Lettering words(String text, Role role, Place place) {
        return Lettering.of(text, role.names().wire(), place.names().wire());
    }

    static Lettering in(Lettering words, Typeface typeface, List<TextStyle> styles) {
        var face = new Lettering.Face(
                Optional.of(typeface.names().wire()),
                Optional.of(13.0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                styles.stream().map(s -> s.names().wire()).toList());
        return new Lettering(words.words(), words.role(), words.place(), face, words.passage(), words.extras());
    }

    void painted(Entry entry, Consumer<Frame> eye) {
        var plan = plan(entry);
        try (var painter = painters.open(plan);
                var arena = Arena.ofConfined()) {
            var frame =
                    Frame.allocate(arena, plan.canvas().width(), plan.canvas().height());
            painter.paint(MIDDLE, frame);
            eye.accept(frame);
        }
    }

    RenderPlan plan(Entry entry) {
        var seen = Picture.of(Head.of("s1", "photo", SPAN), Source.image(photo.id()));
        var said = new Text(Head.of("t1", "words", SPAN), entry.lettering());
        var canvas = Metadata.Canvas.DEFAULT.with(entry.canvas());
        var metadata = Metadata.DEFAULT
                .with(canvas)
                .forPreset(Optional.of(entry.platform().names().wire()));
        var tracks = List.of(
                Track.of("v1", Track.Kind.PICTURES, "Video", List.of(seen)),
                Track.of("x1", Track.Kind.TEXTS, "Text", List.of(said)));
        return new Planner(new Library(List.of(photo)), PlanSettings.DEFAULT)
                .plan(new Draft(1, metadata, tracks, Extras.NONE), Output.AS_DRAFTED)
                .plan();
    }
}
