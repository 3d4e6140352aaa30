package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import diorama.frame.Frame;
import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.look.Colour;
import diorama.look.Easing;
import diorama.look.Filter;
import diorama.look.Turn;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.paint.grade.CubeFile;
import diorama.paint.grade.Grader;
import diorama.paint.grade.Tray;
import diorama.paint.kernel.Loops;
import diorama.plan.Blend;
import diorama.plan.Camera;
import diorama.plan.Grade;
import diorama.plan.Grading;
import diorama.plan.Reel;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.plan.Veil;
import diorama.plan.Window;
import diorama.time.FrameRange;
import diorama.time.Speed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every filter of the closed list, each at two strengths, as a whole frame; and what moves or fades besides. A filter
/// that is added to the list fails here until somebody has looked at it.
class FiltersTest {
    private static final Size ODD = new Size(97, 55);
    private static final Size EVEN = new Size(192, 108);
    private static final Path GOLDEN = Path.of("src/test/resources/diorama/paint/filters.txt");
    private static final int FRAMES = 30;

    /// Small values that say where the view is; less than 80 bytes for each row.
    private static final long FEW_BYTES = 16 * 1024;

    private final Scenery scenery = new Scenery();

    @TempDir
    private Path folder;

    @Test
    void filters_look_as_they_were_when_somebody_looked_at_them() throws IOException {
        var impressions = new ArrayList<Impression>();
        for (var filter : Filter.values()) {
            for (double strength : strengths(filter)) {
                for (int n : filter.isEnd() ? new int[] {2, 12, 27} : new int[] {12}) {
                    String name = filter.names().wire() + " " + strength + (filter.isEnd() ? " at " + n : "");
                    impressions.add(Impression.of(name, paint(film(filter, strength, EVEN), n, Loops::plain)));
                }
            }
        }
        Impression.assertAlike(impressions, GOLDEN);
    }

    @Test
    void what_leans_and_what_speeds_up_looks_as_it_was_when_somebody_looked_at_it() throws IOException {
        var impressions = new ArrayList<Impression>();
        for (double depth : new double[] {0.02, 0.06}) {
            for (int n : new int[] {0, 15, 29}) {
                impressions.add(
                        Impression.of("parallax " + depth + " at " + n, paint(leaning(depth), n, Loops::plain)));
            }
        }
        for (double end : new double[] {0.25, 4}) {
            for (int n : new int[] {0, 15, 29}) {
                impressions.add(Impression.of("ramp to " + end + " at " + n, paint(ramp(end), n, Loops::plain)));
            }
        }
        Impression.assertAlike(impressions, GOLDEN.resolveSibling("motions.txt"));
    }

    @ParameterizedTest
    @EnumSource
    void a_filter_changes_the_frame_and_more_of_it_changes_it_more(Filter filter) {
        var untouched = paint(film(Grading.NONE, EVEN), 1, Loops::plain);
        double[] strengths = strengths(filter);

        double weak = apart(paint(film(filter, strengths[0], EVEN), 1, Loops::plain), untouched);
        double strong = apart(paint(film(filter, strengths[1], EVEN), 1, Loops::plain), untouched);

        if (filter == Filter.FADE_OUT) assertThat(List.of(weak, strong)).containsOnly(0.0);
        else assertThat(weak).isGreaterThan(0.2);
        if (!filter.goesBothWays() && filter != Filter.FADE_OUT)
            assertThat(strong).isGreaterThan(weak);
    }

    @ParameterizedTest
    @EnumSource
    void a_filter_of_no_strength_leaves_every_sample_as_it_is(Filter filter) {
        var untouched = paint(film(Grading.NONE, ODD), 9, Loops::plain);

        assertThat(paint(film(filter, 0, ODD), 9, Loops::plain)).isEqualTo(untouched);
    }

    @ParameterizedTest
    @EnumSource
    void plain_and_vector_loops_paint_the_same_filter(Filter filter) {
        for (double strength : strengths(filter)) {
            var plan = film(filter, strength, ODD);
            for (int n : new int[] {0, 9, 29}) {
                assertThat(paint(plan, n, Loops::fastest)).isEqualTo(paint(plan, n, Loops::plain));
            }
        }
    }

    @Test
    void plain_and_vector_loops_lean_and_ramp_alike() {
        for (var plan : List.of(leaning(0.06), ramp(4))) {
            for (int n : new int[] {0, 9, 29}) {
                assertThat(paint(plan, n, Loops::fastest)).isEqualTo(paint(plan, n, Loops::plain));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_filtered_frame_is_the_same_whatever_was_painted_before(Filter filter) {
        var plan = film(filter, strengths(filter)[0], EVEN);
        var painter = new Painter(plan, new Graded(), PaintSettings.DEFAULT, Loops::plain);

        var late = Scenery.paint(painter, EVEN, 27);
        var early = Scenery.paint(painter, EVEN, 3);

        assertThat(early).isEqualTo(paint(plan, 3, Loops::plain));
        assertThat(late).isEqualTo(paint(plan, 27, Loops::plain));
    }

    /// A clip is the hard case: each of its pictures is graded anew.
    @ParameterizedTest
    @EnumSource
    void a_filter_allocates_nothing_of_the_size_of_a_row_for_each_frame_of_a_clip(Filter filter) {
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (double strength : strengths(filter)) {
            var painter = new Painter(clip(filter, strength), new Graded(), PaintSettings.DEFAULT, Loops::plain);
            try (var arena = Arena.ofConfined()) {
                var frame = Frame.allocate(arena, EVEN.width(), EVEN.height());
                for (int n = 0; n < FRAMES; n++) painter.paint(n, frame);
                long before = thread.getCurrentThreadAllocatedBytes();
                for (int n = 0; n < FRAMES; n++) painter.paint(n, frame);
                assertThat((thread.getCurrentThreadAllocatedBytes() - before) / FRAMES)
                        .isLessThan(FEW_BYTES);
            }
        }
    }

    /// A weak and a strong one; where it goes both ways, a strong one of each.
    private static double[] strengths(Filter filter) {
        return filter.goesBothWays() ? new double[] {0.6, -0.6} : new double[] {0.4, 1};
    }

    private RenderPlan film(Filter filter, double strength, Size canvas) {
        if (!filter.isEnd()) return film(grading(filter, strength), canvas);
        int frames = (int) Math.round(strength * 20);
        if (frames == 0) return film(Grading.NONE, canvas);
        var veil = filter == Filter.FADE_IN
                ? new Veil(new FrameRange(0, frames), Veil.Direction.LIFTS, Colour.BLACK)
                : new Veil(new FrameRange(FRAMES - frames, FRAMES), Veil.Direction.FALLS, Colour.BLACK);
        return Scenery.film(canvas, List.of(veil), shot(photo(Grading.NONE, canvas), canvas));
    }

    private RenderPlan film(Grading grading, Size canvas) {
        return Scenery.film(canvas, shot(photo(grading, canvas), canvas));
    }

    private Reel photo(Grading grading, Size canvas) {
        var still = scenery.still("orchard", canvas, FiltersTest::orchard);
        return new Reel.Still(still.media(), still.digest(), still.size(), Turn.NONE, Colour.BLACK, grading);
    }

    private static Shot shot(Reel reel, Size canvas) {
        var camera = Camera.still(Scenery.whole(canvas));
        return new Shot(new FrameRange(0, FRAMES), reel, camera, Scenery.BLACK, Blend.CUT);
    }

    private RenderPlan clip(Filter filter, double strength) {
        var grading = filter.isEnd() ? Grading.NONE : grading(filter, strength);
        var moving = scenery.moving("orchard", EVEN, 1, FiltersTest::orchard);
        var reel =
                new Reel.Moving(moving.media(), moving.digest(), moving.size(), Turn.NONE, moving.playback(), grading);
        var veils = film(filter, strength, EVEN).veils();
        return Scenery.film(EVEN, veils, shot(reel, EVEN));
    }

    private Grading grading(Filter filter, double strength) {
        if (filter != Filter.LUT) return new Grading(List.of(new Grade.Look(filter, strength)));
        return new Grading(List.of(new Grade.Table(new MediaId("table"), "digest", strength)));
    }

    private RenderPlan leaning(double depth) {
        var reel = scenery.still("orchard", EVEN, FiltersTest::orchard);
        var camera = new Camera(Scenery.whole(EVEN), new Window(8, 4, 176, 99), Easing.LINEAR, depth);
        return Scenery.film(EVEN, new Shot(new FrameRange(0, FRAMES), reel, camera, Scenery.BLACK, Blend.CUT));
    }

    /// From half as fast to the speed at the end; the picture says by its brightness what moment of the clip it is.
    private RenderPlan ramp(double end) {
        var speed = new Speed(List.of(new Speed.Key(0, 0.02), new Speed.Key(600, end / 60)));
        scenery.moving("orchard", EVEN, 1, FiltersTest::orchard);
        var reel = new Reel.Moving(new MediaId("orchard"), "orchard", EVEN, Turn.NONE, new Reel.Playback(1000, speed));
        return Scenery.film(EVEN, shot(reel, EVEN));
    }

    /// Light and dark, fine and wide, grey at the left and all colours to the right.
    private static double orchard(Channel channel, double x, double y) {
        double part = x / 192;
        return switch (channel) {
            case Y -> 40 + 150 * y / 108 + 22 * Math.sin(x / 1.9) * Math.cos(y / 2.3);
            case U -> 128 + 60 * part * Math.sin(y / 18 + part * 3);
            case V -> 128 + 60 * part * Math.cos(y / 14 - part * 2);
        };
    }

    private Scenery.Painted paint(RenderPlan plan, int n, Supplier<Loops> loops) {
        return Scenery.paint(new Painter(plan, new Graded(), PaintSettings.DEFAULT, loops), plan.canvas(), n);
    }

    private static double apart(Scenery.Painted one, Scenery.Painted other) {
        double sum = 0;
        for (var channel : Channel.values()) {
            for (int i = 0; i < one.of(channel).size(); i++) {
                sum += Math.abs(one.of(channel).get(i) - other.of(channel).get(i));
            }
        }
        return sum / one.of(Channel.Y).size();
    }

    /// The scenery's pictures as their reels are graded: photos once, a clip's into the same raster again and again.
    private final class Graded implements Pictures {
        private final Map<Reel, Raster> photos = new HashMap<>();
        private final Map<Reel, Raster> drawn = new HashMap<>();
        private final Map<Grading, Grader> graders = new HashMap<>();
        private final Tray tray = new Tray();

        @Override
        public Raster still(Reel.Still reel, Need need) {
            return photos.computeIfAbsent(reel, _ -> {
                var raster = Scenery.drawn(FiltersTest::orchard, need);
                grader(reel.grading()).grade(raster);
                return raster;
            });
        }

        @Override
        public Raster moving(Reel.Moving reel, double sourceMs, Need need) {
            var source = drawn.computeIfAbsent(reel, _ -> Scenery.drawn(FiltersTest::orchard, need));
            var raster = photos.computeIfAbsent(reel, _ -> new Raster(need.width(), need.height()));
            for (int i = 0; i < source.y().length; i++) {
                raster.y()[i] = (short) (source.y()[i] + (sourceMs - 1000) * Raster.SCALE);
            }
            System.arraycopy(source.u(), 0, raster.u(), 0, source.u().length);
            System.arraycopy(source.v(), 0, raster.v(), 0, source.v().length);
            if (!reel.grading().isNone()) grader(reel.grading()).grade(raster, tray);
            return raster;
        }

        private Grader grader(Grading grading) {
            return graders.computeIfAbsent(grading, g -> new Grader(g, _ -> CubeFile.read(swapped())));
        }
    }

    /// A table in which red is green, green is blue, and blue is red.
    private Path swapped() {
        var lines = new ArrayList<String>(List.of("LUT_3D_SIZE 5"));
        for (int i = 0; i < 125; i++) {
            int row = Math.floorDiv(i, 5) % 5, floor = Math.floorDiv(i, 25);
            double red = i % 5 / 4.0, green = row / 4.0, blue = floor / 4.0;
            lines.add(String.format(Locale.ROOT, "%f %f %f", green, blue, red));
        }
        try {
            return Files.write(folder.resolve("swapped.cube"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
