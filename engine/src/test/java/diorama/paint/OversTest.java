package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import diorama.frame.Frame;
import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.letter.LetterPainter;
import diorama.letter.Lettered;
import diorama.look.Align;
import diorama.look.Colour;
import diorama.look.Place;
import diorama.look.TextMotion;
import diorama.look.TextStyle;
import diorama.look.Turn;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.plan.Area;
import diorama.plan.Blend;
import diorama.plan.Camera;
import diorama.plan.Inset;
import diorama.plan.Overlay;
import diorama.plan.Reel;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.plan.Window;
import diorama.plan.Words;
import diorama.time.FrameRange;
import diorama.time.FrameRate;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OversTest {
    private static final Size CANVAS = new Size(320, 180);
    private static final int FRAMES = 60;
    private static final FrameRange ALL = new FrameRange(0, FRAMES);
    private static final LetterPainter LETTERS = new LetterPainter();

    /// A plain picture over the whole canvas, a sheer one, and real letters.
    private static final class Stuff implements Pictures {
        private final int luma;
        private final Map<Words, Lettered> kept = new HashMap<>();

        Stuff(int luma) {
            this.luma = luma;
        }

        /// The left half of "logo" is red, its right half is not there.
        @Override
        public Raster still(Reel.Still reel, Need need) {
            boolean isLogo = reel.digest().equals("logo");
            var red = Ink.of(new Colour(255, 0, 0));
            var matte = Ink.of(reel.matte());
            return Scenery.drawn(
                    (channel, x, _) -> isLogo
                            ? channel.of(x < reel.size().width() / 2.0 ? red : matte)
                            : channel.isLuma() ? luma : 128,
                    need);
        }

        @Override
        public Raster moving(Reel.Moving reel, double sourceMs, Need need) {
            throw new AssertionError("there are no clips here");
        }

        @Override
        public Lettered letters(Words words) {
            return kept.computeIfAbsent(words, LETTERS::paint);
        }
    }

    private static Shot shot(String name, Size size) {
        var reel = new Reel.Still(new MediaId(name), name, size, Turn.NONE);
        var window = new Window(0, 0, size.width(), size.height());
        return new Shot(ALL, reel, Camera.still(window), Scenery.BLACK, Blend.CUT);
    }

    private static RenderPlan plan(Overlay... overlays) {
        return new RenderPlan(
                CANVAS, FrameRate.OF_30, FRAMES, List.of(shot("ground", CANVAS)), List.of(), List.of(overlays));
    }

    private static Words words(String text, TextMotion motion, TextStyle... styles) {
        var face = new Words.Face("Inter", new Words.Ems(40, 8, 0), Colour.WHITE, List.of(styles));
        var seat = new Words.Seat(new Area(16, 10, 288, 160), Place.CENTER, Align.CENTER);
        var way = new Words.Way(motion, motion == TextMotion.NONE ? 0 : 20);
        return new Words(ALL, text, face, seat, new Words.Passage(way, way, List.of()));
    }

    private static byte[] luma(RenderPlan plan, int n, int groundLuma) {
        try (var arena = Arena.ofConfined()) {
            var frame = Frame.allocate(arena, CANVAS.width(), CANVAS.height());
            new Painter(plan, new Stuff(groundLuma), PaintSettings.DEFAULT, Loops::plain).paint(n, frame);
            return rows(frame);
        }
    }

    private static byte[] rows(Frame frame) {
        var bytes = new byte[frame.width() * frame.height()];
        for (int y = 0; y < frame.height(); y++) {
            java.lang.foreign.MemorySegment.copy(
                    frame.y().samples(),
                    ValueLayout.JAVA_BYTE,
                    (long) y * frame.y().strideBytes(),
                    bytes,
                    y * frame.width(),
                    frame.width());
        }
        return bytes;
    }

    private static long brighterThan(byte[] luma, int code) {
        long count = 0;
        for (byte b : luma) if ((b & 255) > code) count++;
        return count;
    }

    @Test
    void white_words_are_white_on_the_picture() {
        byte[] luma = luma(plan(words("Hi", TextMotion.NONE)), 0, 60);

        assertThat(brighterThan(luma, 230)).isGreaterThan(200);
    }

    @Test
    void the_picture_behind_white_words_is_held_back_where_it_is_bright_and_left_alone_where_it_is_dark() {
        double bright = darkestShare(luma(plan(words("mmmm", TextMotion.NONE)), 0, 235), 235);
        double dark = darkestShare(luma(plan(words("mmmm", TextMotion.NONE)), 0, 60), 60);

        assertThat(bright).as("4.5 to 1 on white is a code value of 0.47").isLessThan(0.47);
        assertThat(dark).as("no more than the soft shadow").isGreaterThan(0.55);
    }

    /// Of what is between and round the letters.
    private static double darkestShare(byte[] luma, int ground) {
        int darkest = 255;
        for (byte b : luma) darkest = Math.min(darkest, b & 255);
        return (darkest - 16.0) / (ground - 16.0);
    }

    @Test
    void words_that_move_are_seen_in_part_then_whole_then_gone() {
        for (var motion : TextMotion.values()) {
            if (motion == TextMotion.NONE) continue;
            var plan = plan(words("Hello", motion));

            long first = brighterThan(luma(plan, 0, 60), 200);
            long middle = brighterThan(luma(plan, 30, 60), 200);
            long last = brighterThan(luma(plan, 59, 60), 200);

            assertThat(middle).as("%s", motion).isGreaterThan(500);
            assertThat(first).as("%s", motion).isLessThan(middle / 2);
            assertThat(last).as("%s", motion).isLessThan(middle / 2);
        }
    }

    @Test
    void nothing_is_seen_of_letters_that_are_not_typed_yet_not_even_what_will_keep_them_readable() {
        var plan = plan(words("Hello there", TextMotion.TYPEWRITER));

        var early = luma(plan, 3, 235);

        int left = 0;
        for (int i = 0; i < early.length; i++) {
            boolean isFree = i % CANVAS.width() >= CANVAS.width() * 0.6;
            if (isFree) assertThat(early[i] & 255).as("at %d", i).isEqualTo(235);
            else if ((early[i] & 255) < 220) left++;
        }
        assertThat(left).isGreaterThan(100);
    }

    @Test
    void typed_words_appear_letter_by_letter_and_none_goes_again() {
        var plan = plan(words("Hello", TextMotion.TYPEWRITER));

        long before = 0;
        for (int n = 0; n <= 20; n++) {
            long now = brighterThan(luma(plan, n, 60), 200);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void a_slide_by_a_fraction_of_a_pixel_moves_by_a_fraction_of_a_pixel() {
        var plan = plan(words("H", TextMotion.SLIDE_LEFT, TextStyle.BOX));

        double before = 1e9;
        for (int n = 10; n < 20; n++) {
            double now = centre(luma(plan, n, 60));
            assertThat(now).isLessThan(before + 0.05);
            before = now;
        }
        assertThat(before).isCloseTo(centre(luma(plan, 25, 60)), within(0.6));
    }

    private static double centre(byte[] luma) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < luma.length; i++) {
            int weight = Math.max(0, (luma[i] & 255) - 120);
            sum += (double) weight * (i % CANVAS.width());
            weights += weight;
        }
        return sum / weights;
    }

    @Test
    void a_box_of_its_own_is_filled_to_its_edges_and_nothing_beside_it_changes() {
        var area = new Area(200, 20, 100, 60);
        var inset = new Inset(ALL, shot("logo", area.size()), area, new Inset.Presence(1, 0, 0, false));

        byte[] luma = luma(plan(inset), 5, 180);

        assertThat(at(luma, 200, 20)).isCloseTo(63, within(2));
        assertThat(at(luma, 199, 20)).isEqualTo(180);
        assertThat(at(luma, 200, 19)).isEqualTo(180);
        assertThat(at(luma, 299, 79)).as("over black").isEqualTo(16);
        assertThat(at(luma, 300, 79)).isEqualTo(180);
    }

    @Test
    void what_is_sheer_shows_the_picture_below_and_a_faint_logo_is_faint() {
        var area = new Area(200, 20, 100, 60);
        var whole = new Inset(ALL, shot("logo", area.size()), area, new Inset.Presence(1, 0, 0, true));
        var faint = new Inset(ALL, shot("logo", area.size()), area, new Inset.Presence(0.5, 0, 0, true));

        assertThat(at(luma(plan(whole), 5, 180), 280, 50)).isEqualTo(180);
        assertThat(at(luma(plan(whole), 5, 180), 220, 50)).isCloseTo(63, within(2));
        assertThat(at(luma(plan(faint), 5, 180), 220, 50)).isCloseTo((180 + 63) / 2, within(2));
    }

    private static int at(byte[] luma, int x, int y) {
        return luma[y * CANVAS.width() + x] & 255;
    }

    @Test
    void laying_words_allocates_nothing_of_the_size_of_a_row() {
        for (var motion : TextMotion.values()) {
            var painter = new Painter(plan(words("Hello", motion)), new Stuff(60), PaintSettings.DEFAULT, Loops::plain);
            var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            try (var arena = Arena.ofConfined()) {
                var frame = Frame.allocate(arena, CANVAS.width(), CANVAS.height());
                for (int n = 0; n < FRAMES; n++) painter.paint(n, frame);
                long before = thread.getCurrentThreadAllocatedBytes();
                for (int n = 0; n < FRAMES; n++) painter.paint(n, frame);
                long bytes = (thread.getCurrentThreadAllocatedBytes() - before) / FRAMES;
                assertThat(bytes).as("%s", motion).isLessThan(8 * 1024);
            }
        }
    }
}
