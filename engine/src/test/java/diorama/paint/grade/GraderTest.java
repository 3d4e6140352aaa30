package diorama.paint.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import diorama.frame.Raster;
import diorama.look.Filter;
import diorama.media.MediaId;
import diorama.plan.Grade;
import diorama.plan.Grading;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraderTest {
    private static final int CODE = Raster.SCALE;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"BW", "NOIR", "CONTRAST", "EXPOSURE", "BRIGHTNESS", "HIGHLIGHTS", "SHADOWS", "VIVID", "HUE"})
    void a_filter_that_is_no_tint_keeps_greys_grey(Filter filter) {
        var raster = ramp();

        graded(raster, filter, 0.7);

        for (short u : raster.u()) assertThat(u / (double) CODE).isCloseTo(128, within(0.05));
        for (short v : raster.v()) assertThat(v / (double) CODE).isCloseTo(128, within(0.05));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"VIGNETTE", "GRAIN", "BLUR", "SHARPEN", "LUT", "FADE_IN", "FADE_OUT", "HUE"},
            mode = EnumSource.Mode.EXCLUDE)
    void greys_stay_in_their_order_without_steps(Filter filter) {
        for (double strength : new double[] {filter.usual(), 1, filter.goesBothWays() ? -0.9 : 0.5}) {
            var raster = ramp();
            graded(raster, filter, strength);

            for (int x = 1; x < raster.width(); x++) {
                int step = raster.y()[x] - raster.y()[x - 1];
                assertThat(step).as("%s %s at %d", filter, strength, x).isBetween(-2, 6 * CODE);
            }
        }
    }

    @Test
    void warm_is_redder_cool_is_bluer_and_black_and_white_has_no_colour() {
        assertThat(one(Filter.WARM, 1, 120, 128, 128)[2]).isGreaterThan(131);
        assertThat(one(Filter.WARM, 1, 120, 128, 128)[1]).isLessThan(125);
        assertThat(one(Filter.COOL, 1, 120, 128, 128)[1]).isGreaterThan(131);
        assertThat(one(Filter.BW, 1, 120, 90, 170)[1]).isCloseTo(128, within(0.6));
        assertThat(one(Filter.BW, 1, 120, 90, 170)[2]).isCloseTo(128, within(0.6));
        assertThat(one(Filter.SATURATION, -1, 120, 90, 170)[2]).isCloseTo(128, within(0.6));
        assertThat(one(Filter.BRIGHTNESS, 0.15, 120, 128, 128)[0]).isBetween(126.0, 140.0);
    }

    @Test
    void a_weak_look_is_part_of_a_strong_one() {
        double whole = one(Filter.SEPIA, 1, 120, 128, 128)[2] - 128;
        double half = one(Filter.SEPIA, 0.5, 120, 128, 128)[2] - 128;

        assertThat(half).isCloseTo(whole / 2, within(0.3));
    }

    @Test
    void sharpening_steepens_an_edge_and_softening_flattens_it() {
        var sharp = edge();
        var soft = edge();
        graded(sharp, Filter.SHARPEN, 0.6);
        graded(soft, Filter.BLUR, 0.4);

        int middle = 5 * sharp.width() + 32;
        assertThat(sharp.y()[middle] - sharp.y()[middle - 1]).isGreaterThan(110 * CODE);
        assertThat(soft.y()[middle] - soft.y()[middle - 1]).isLessThan(40 * CODE);
        assertThat(sharp.y()[5 * 64 + 5]).isEqualTo((short) (60 * CODE));
    }

    // --- tables of people's own --------------------------------------------------------------------------------------

    @Test
    void a_table_that_says_each_colour_itself_changes_nothing() throws IOException {
        var raster = speckled();
        var before = raster.y().clone();
        var blue = raster.u().clone();

        tabled(raster, cube(17, "%f %f %f"), 1);

        for (int i = 0; i < before.length; i++)
            assertThat(raster.y()[i] - before[i]).isBetween(-CODE, CODE);
        for (int i = 0; i < blue.length; i++)
            assertThat(raster.u()[i] - blue[i]).isBetween(-CODE, CODE);
    }

    @Test
    void a_table_that_swaps_red_and_blue_swaps_them() throws IOException {
        var raster = plain(100, 160, 110);

        tabled(raster, cube(9, "%3$f %2$f %1$f"), 1);

        assertThat(raster.v()[0] / (double) CODE).isGreaterThan(145);
        assertThat(raster.u()[0] / (double) CODE).isLessThan(115);
    }

    @Test
    void a_table_of_curves_is_read_too() throws IOException {
        var raster = plain(100, 128, 128);
        var file = Files.writeString(folder.resolve("invert.cube"), "TITLE \"x\"\n# no\nLUT_1D_SIZE 2\n1 1 1\n0 0 0\n");

        tabled(raster, file, 1);

        assertThat(raster.y()[0] / (double) CODE).isCloseTo(16 + 219 - (100 - 16), within(0.3));
    }

    @ParameterizedTest
    @CsvSource({
        "LUT_3D_SIZE 2|0 0 0|hello, line 3",
        "LUT_3D_SIZE 1, line 1",
        "LUT_3D_SIZE 500, line 1",
        "LUT_3D_SIZE 2|0 0 0|1 1 1, holds 2 colours",
        "0 0 0, line 1",
        "# nothing, does not say its size",
    })
    void a_file_that_is_no_table_is_refused_and_the_line_is_named(String text, String why) throws IOException {
        var file = Files.writeString(folder.resolve("bad.cube"), text.replace('|', '\n'));

        assertThatThrownBy(() -> CubeFile.read(file))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem().toString()).contains(why));
    }

    private Path cube(int side, String form) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("LUT_3D_SIZE " + side);
        for (int i = 0; i < side * side * side; i++) {
            double last = side - 1;
            int row = i / side % side;
            int floor = i / side / side;
            lines.add(String.format(Locale.ROOT, form, i % side / last, row / last, floor / last));
        }
        return Files.write(folder.resolve("own.cube"), lines);
    }

    private static void tabled(Raster raster, Path file, double strength) {
        var table = new Grade.Table(new MediaId("t"), "digest", strength);
        new Grader(new Grading(List.of(table)), _ -> CubeFile.read(file)).grade(raster);
    }

    private static void graded(Raster raster, Filter filter, double strength) {
        new Grader(new Grading(List.of(new Grade.Look(filter, strength))), _ -> {
                    throw new AssertionError("no tables here");
                })
                .grade(raster);
    }

    private static double[] one(Filter filter, double strength, int y, int u, int v) {
        var raster = plain(y, u, v);
        graded(raster, filter, strength);
        return new double[] {raster.y()[0] / (double) CODE, raster.u()[0] / (double) CODE, raster.v()[0] / (double) CODE
        };
    }

    private static Raster plain(int y, int u, int v) {
        var raster = new Raster(5, 3);
        java.util.Arrays.fill(raster.y(), (short) (y * CODE));
        java.util.Arrays.fill(raster.u(), (short) (u * CODE));
        java.util.Arrays.fill(raster.v(), (short) (v * CODE));
        return raster;
    }

    private static Raster ramp() {
        var raster = plain(0, 128, 128);
        var wide = new Raster(439, 2);
        for (int i = 0; i < wide.y().length; i++) wide.y()[i] = (short) (16 * CODE + i % 439 * CODE / 2);
        java.util.Arrays.fill(wide.u(), raster.u()[0]);
        java.util.Arrays.fill(wide.v(), raster.v()[0]);
        return wide;
    }

    private static Raster edge() {
        var raster = new Raster(64, 11);
        for (int i = 0; i < raster.y().length; i++) raster.y()[i] = (short) ((i % 64 < 32 ? 60 : 160) * CODE);
        return raster;
    }

    /// Colours well inside the cube.
    private static Raster speckled() {
        var raster = new Raster(63, 31);
        for (int i = 0; i < raster.y().length; i++) raster.y()[i] = (short) ((80 + i * 37 % 90) * CODE);
        for (int i = 0; i < raster.u().length; i++) {
            raster.u()[i] = (short) ((118 + i * 7 % 20) * CODE);
            raster.v()[i] = (short) ((118 + i * 11 % 20) * CODE);
        }
        return raster;
    }
}
