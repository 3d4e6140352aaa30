package diorama.paint.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

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
    void twins_lay_the_same(int count) {
        assumeThat(fastest).isNotInstanceOf(ScalarLoops.class);
        var cel = new CelRow().of(samples(count + 3, OPAQUE), samples(count + 3, OPAQUE), 0.37f);
        var a = row(count);
        var b = a.clone();

        plain.lay(cel.at(3, 0, count), a);
        fastest.lay(cel.at(3, 0, count), b);

        assertThat(b).isEqualTo(a);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 15, 16, 17, 31, 33, 240, 961, 1919})
    void twins_blend_the_same(int count) {
        assumeThat(fastest).isNotInstanceOf(ScalarLoops.class);
        var colour = floats(count);
        var alpha = floats(count);
        var a = row(count);
        var b = a.clone();

        plain.blend(colour, alpha, a, Math.min(1, count - 1), count);
        fastest.blend(colour, alpha, b, Math.min(1, count - 1), count);

        assertThat(b).isEqualTo(a);
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
