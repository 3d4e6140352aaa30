package diorama.plan;

import diorama.look.Align;
import diorama.look.Colour;
import diorama.look.Place;
import diorama.look.TextMotion;
import diorama.look.TextStyle;
import diorama.media.MediaId;
import diorama.time.FrameRange;
import java.util.List;
import java.util.Optional;

/// Words on the picture. How they break into lines and how large they become in the end is for the engine to say, which
/// has the fonts: the plan says what is written, with what letters, where, and how it comes and goes.
public record Words(FrameRange frames, String text, Face face, Seat seat, Passage passage) implements Overlay {

    /// `family` is a name of [diorama.look.Typeface] or the path of a font of the person's own; `own` is that font
    /// where it was brought as a medium; `sizePx` the height of the letters' em, never made smaller than `leastPx`;
    /// `gapEm` what is added between letters.
    public record Face(String family, Optional<OwnFont> own, Ems size, Colour colour, List<TextStyle> styles) {
        public Face {
            styles = List.copyOf(styles);
        }

        public Face(String family, Ems size, Colour colour, List<TextStyle> styles) {
            this(family, Optional.empty(), size, colour, styles);
        }

        public boolean has(TextStyle style) {
            return styles.contains(style);
        }
    }

    /// A font that was brought as a medium, named by the digest of its bytes.
    public record OwnFont(MediaId media, String digest) {}

    public record Ems(double sizePx, double leastPx, double gapEm) {}

    /// Where the words stand in the area that they must not leave.
    public record Seat(Area area, Place place, Align align) {}

    /// How words come and go, and when each is said where they are lit up one by one (frames from the words' start).
    public record Passage(Way in, Way out, List<Spoken> spoken) {
        public static final Passage NONE =
                new Passage(new Way(TextMotion.NONE, 0), new Way(TextMotion.NONE, 0), List.of());

        public Passage {
            spoken = List.copyOf(spoken);
        }
    }

    public record Way(TextMotion motion, int frames) {}

    public record Spoken(int frame, String word) {}

    /// How the words stand at a frame.
    public Pose poseAt(int frame) {
        int own = frame - frames.start();
        var came = Pose.of(
                passage.in().motion(), passing().cameAt(own), face.size().sizePx());
        return came.and(Pose.leaving(
                passage.out().motion(), passing().staysAt(own), face.size().sizePx()));
    }

    /// The number of words said so far at a frame; all of them where nothing says when.
    public int spokenAt(int frame) {
        int own = frame - frames.start();
        return (int) passage.spoken().stream().filter(s -> s.frame() <= own).count();
    }

    private Passing passing() {
        return new Passing(frames.count(), passage.in().frames(), passage.out().frames());
    }

    @Override
    public Words part(FrameRange range) {
        boolean isStill = passing().isStillIn(range.from(frames.start()))
                && passage.spoken().isEmpty();
        if (!isStill) return new Words(frames.from(range.start()), text, face, seat, passage);
        return new Words(new FrameRange(0, range.count()), text, face, seat, Passage.NONE);
    }
}
