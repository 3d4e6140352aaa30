package diorama.paint.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayingTest {
    private static final short OPAQUE = 255 * 64;

    private final Random random = new Random(11);
    private final Loops plain = Loops.plain();
    private final Loops fastest = Loops.fastest();

    private byte[] row(int count) {
        var row = new byte[count];
        random.nextBytes(row);
        return row;
    }

    private short[] samples(int count, int most) {
        var samples = new short[count];
        for (int i = 0; i < count; i++) samples[i] = (short) random.nextInt(most + 1);
        return samples;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 15, 16, 17, 31, 33, 240, 961, 1919})
    void what_is_laid_is_what_the_formula_says_and_no_other_sample_changes(int count) {
        var colour = samples(count + 3, OPAQUE / 2);
        var alpha = samples(count + 3, OPAQUE);
        var before = row(count + 2);
        var row = before.clone();

        plain.lay(new CelRow().of(colour, alpha, 0.37f).at(3, 1, count), row);

        for (int i = 0; i < row.length; i++) {
            boolean isLaid = i >= 1 && i < count;
            double below = before[i] & 255;
            double laid = !isLaid ? below : below * (1 - 0.37 * alpha[i + 3] / OPAQUE) + 0.37 * colour[i + 3] / 64;
            assertThat(row[i] & 255).isCloseTo((int) Math.round(Math.min(laid, 255)), within(1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 33, 961})
    void what_a_filter_gives_a_little_below_nothing_or_above_all_stays_within_a_byte(int count) {
        var colour = floats(count);
        var alpha = floats(count);
        var before = row(count);
        var row = before.clone();

        fastest.blend(colour, alpha, row, 0, count);

        for (int i = 0; i < count; i++) {
            double laid = (before[i] & 255) * (1 - alpha[i] / OPAQUE) + colour[i] / 64;
            assertThat(row[i] & 255).isCloseTo((int) Math.round(Math.clamp(laid, 0, 255)), within(1));
        }
    }

    /// Also a little below nothing and above all, as a filter gives it.
    private float[] floats(int count) {
        var floats = new float[count];
        for (int i = 0; i < count; i++) floats[i] = OPAQUE * (1.2f * random.nextFloat() - 0.1f);
        return floats;
    }

    @Test
    void what_is_opaque_hides_what_is_below_and_what_is_empty_leaves_it() {
        var row = new byte[] {(byte) 200, (byte) 200, (byte) 200};
        var colour = new short[] {100 * 64, 0, 50 * 64};
        var alpha = new short[] {OPAQUE, 0, OPAQUE / 2};

        plain.lay(new CelRow().of(colour, alpha, 1).at(0, 0, 3), row);

        assertThat(row).containsExactly((byte) 100, (byte) 200, (byte) 150);
    }
}
