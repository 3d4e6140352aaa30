package diorama.plan;

import diorama.draft.Lettering;
import diorama.draft.Text;
import diorama.look.Align;
import diorama.look.Colour;
import diorama.look.Margins;
import diorama.look.Place;
import diorama.look.Role;
import diorama.look.TextMotion;
import diorama.look.TextStyle;
import diorama.look.Typeface;
import diorama.media.Library;
import diorama.media.Size;
import diorama.time.FrameRange;
import diorama.time.FrameRate;
import java.util.List;
import java.util.Optional;

/// From the draft's words to the plan's: sizes in pixels, the area that they may use, and what is not said by the role.
record WordsSeating(Size canvas, FrameRate rate, Margins margins, Library library) {
    /// The least size of letters, as a share of the canvas's shorter side; a watermark may be smaller.
    private static final double LEAST = 0.04;

    private static final double LEAST_WATERMARK = 0.02;

    /// A letter every so many ms, when words are typed.
    private static final int TYPED_MS = 55;

    Optional<Words> of(Text text, FrameRange frames) {
        var lettering = text.lettering();
        if (lettering.words().isBlank()) return Optional.empty();
        return Optional.of(
                new Words(frames, lettering.words().strip(), face(lettering), seat(lettering), passage(text, frames)));
    }

    private static Role role(Lettering lettering) {
        return Role.named(lettering.role()).orElse(Role.CAPTION);
    }

    private Words.Face face(Lettering lettering) {
        var face = lettering.face();
        var role = role(lettering);
        double least = px(role == Role.WATERMARK ? LEAST_WATERMARK : LEAST, Math.min(canvas.width(), canvas.height()));
        double size = px(face.sizePercent().orElse(usualPercent(role)) / 100, canvas.height());
        var ems = new Words.Ems(
                Math.max(size, least),
                least,
                face.gapEm().filter(Double::isFinite).orElse(0.0));
        var styles = face.styles().stream().flatMap(s -> TextStyle.named(s).stream());
        return new Words.Face(
                face.family().orElse(Typeface.SANS.names().wire()),
                face.family().flatMap(this::own),
                ems,
                face.colour().orElse(Colour.WHITE),
                styles.distinct().sorted().toList());
    }

    /// A font that is named by the id of the medium.
    private Optional<Words.OwnFont> own(String family) {
        return library.font(family)
                .map(font -> new Words.OwnFont(font.id(), font.file().digest()));
    }

    /// A share of a side, in whole hundredths of a pixel.
    private static double px(double share, int side) {
        return Math.rint(share * side * 100) / 100;
    }

    private static double usualPercent(Role role) {
        return switch (role) {
            case TITLE -> 9;
            case SUBTITLE -> 6;
            case CREDIT -> 6.5;
            case CAPTION -> 5;
            case WATERMARK -> 3.5;
        };
    }

    private Words.Seat seat(Lettering lettering) {
        var place = Place.named(lettering.place()).orElse(usualPlace(role(lettering)));
        var align = lettering.face().align().flatMap(Align::named).orElse(usualAlign(place));
        return new Words.Seat(Area.safe(canvas, margins, place), place, align);
    }

    private static Place usualPlace(Role role) {
        return switch (role) {
            case TITLE, CREDIT -> Place.CENTER;
            case SUBTITLE, CAPTION -> Place.BOTTOM_CENTER;
            case WATERMARK -> Place.BOTTOM_RIGHT;
        };
    }

    private static Align usualAlign(Place place) {
        return place.across() == 0 ? Align.CENTER : place.across() < 0 ? Align.LEFT : Align.RIGHT;
    }

    private Words.Passage passage(Text text, FrameRange frames) {
        var passage = text.lettering().passage();
        var in = motion(passage.in());
        var out = motion(passage.out());
        int letters = text.lettering()
                .words()
                .codePointCount(0, text.lettering().words().length());
        var fitted = Passing.of(frames.count(), frames(in, letters), frames(out, letters));
        var spoken = passage.timedWords().stream()
                .map(w -> new Words.Spoken(rate.frameAt(w.atMs()), w.word()))
                .toList();
        return new Words.Passage(
                new Words.Way(in, fitted.inFrames()), new Words.Way(out, fitted.outFrames()), List.copyOf(spoken));
    }

    private static TextMotion motion(Optional<String> wire) {
        return wire.flatMap(TextMotion::named).orElse(wire.isEmpty() ? TextMotion.NONE : TextMotion.FADE);
    }

    private int frames(TextMotion motion, int letters) {
        return rate.frameAt(
                switch (motion) {
                    case NONE -> 0;
                    case FADE -> 450;
                    case SLIDE_UP, SLIDE_LEFT -> 600;
                    case TYPEWRITER -> (long) letters * TYPED_MS;
                    case POP -> 420;
                    case BLUR -> 550;
                });
    }
}
