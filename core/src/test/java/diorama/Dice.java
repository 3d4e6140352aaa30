package diorama;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Our small generator for properties: seeded chance, and the seed in the message of what fails.
public final class Dice {
    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    /// Runs a property for so many seeds; a failure names its seed, so that it can be run alone.
    public static void roll(int seeds, Consumer<Dice> property) {
        for (long seed = 0; seed < seeds; seed++) {
            try {
                property.accept(new Dice(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /// A whole number, `least` and `most` included.
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    public boolean flips() {
        return random.nextBoolean();
    }

    public <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
