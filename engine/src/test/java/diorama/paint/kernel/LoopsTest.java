package diorama.paint.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Twins agree bit for bit, whatever the length of a row and however far the taps lie apart.
class LoopsTest {
    private static final long SEED = 20_250;

    private final Random random = new Random(SEED);
    private final Loops plain = Loops.plain();
    private final Loops fastest = Loops.fastest();

    @BeforeEach
    void there_are_two_kinds_of_loops_here() {
        assumeThat(fastest).isNotInstanceOf(ScalarLoops.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "2, 1.3",
        "15, 1.1",
        "16, 0.7",
        "17, 1.3",
        "31, 1.25",
        "33, 0.05",
        "255, 1.6",
        "960, 1.0",
        "961, 1.29",
        "1920, 1.17",
        "1919, 0.93",
        "101, 2.5",
        "640, 5"
    })
    void rows_come_out_the_same(int count, double step) {
        int samples = (int) Math.ceil(count * step) + 1;
        var taps = new Taps(count);
        taps.place(random.nextDouble() * 9 - 6, step, samples, Taps.everywhere(count));
        var row = row(samples);
        var ground = ground(count);
        var a = new Line(count, 16, 235);
        var b = new Line(count, 16, 235);

        plain.across(row, taps, ground, a);
        fastest.across(row, taps, ground, b);

        assertThat(b.bytes).isEqualTo(a.bytes);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "17, 1.3", "33, 0.05", "961, 1.29", "1920, 1.17", "1919, 0.93", "640, 5"})
    void sums_come_out_the_same(int count, double step) {
        int samples = (int) Math.ceil(count * step) + 1;
        var taps = new Taps(count);
        taps.place(-0.37, step, samples, Taps.everywhere(count));
        var row = row(samples);
        var ground = ground(count);
        var a = new float[count];
        var b = new float[count];

        plain.add(row, taps, ground, a);
        fastest.add(row, taps, ground, b);

        assertThat(b).isEqualTo(a);
    }

    /// Straight lines at any angle and any pace, bent lines, and places that have nothing to do with each other.
    @ParameterizedTest
    @CsvSource({
        "97, 55, 1.0, 0.0",
        "97, 55, 0.9, 0.3",
        "96, 54, 0.0, 1.0",
        "193, 109, -1.1, 0.4",
        "31, 200, 0.2, 3.0",
        "33, 2, 1, 0.01",
        "640, 360, 2.3, 1.7",
        "5, 4, 0.3, 0.2",
        "1, 1, 0, 0",
        "641, 1, 1, 0"
    })
    void picks_come_out_the_same(int width, int height, float stepX, float stepY) {
        var plane = new Panel(new short[width * height], width, height);
        for (int i = 0; i < plane.samples().length; i++) plane.samples()[i] = (short) random.nextInt(64, 16_320);
        for (float bend : new float[] {0, 0.2f, 3, 500}) {
            float[] x = new float[width], y = new float[width];
            for (int i = 0; i < width; i++) {
                x[i] = within(width * 0.3f + stepX * i + bend * random.nextFloat(), width);
                y[i] = within(height * 0.1f + stepY * i + bend * random.nextFloat(), height);
            }
            var a = new float[width];
            var b = new float[width];

            plain.pick(plane, x, y, a, width);
            fastest.pick(plane, x, y, b, width);

            assertThat(b).isEqualTo(a);
        }
    }

    /// A place within so many samples, the last one included.
    private static float within(float place, int count) {
        return Math.min(Math.abs(place) % count, count - 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 37, 1000})
    void values_beyond_the_range_end_at_its_ends(int count) {
        var taps = new Taps(count);
        taps.place(0, 1, count, Taps.everywhere(count));
        var row = row(count);
        for (int i = 0; i < count; i++) row.values[i] = (i % 3 - 1) * 1e6f;
        var a = new Line(count, 16, 240);
        var b = new Line(count, 16, 240);

        plain.across(row, taps, new float[count], a);
        fastest.across(row, taps, new float[count], b);

        assertThat(b.bytes).isEqualTo(a.bytes);
        for (int i = 0; i < count; i++) {
            assertThat(a.bytes[i] & 0xFF).isBetween(16, 240);
        }
    }

    /// Any numbers, the edges beyond the row included.
    private Row row(int samples) {
        var row = new Row(samples);
        for (int i = 0; i < row.values.length; i++) row.values[i] = random.nextFloat(-20, 280);
        return row;
    }

    private float[] ground(int count) {
        var ground = new float[count];
        for (int i = 0; i < count; i++) ground[i] = random.nextFloat(-10, 10);
        return ground;
    }
}
