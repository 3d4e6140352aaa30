package diorama.paint.kernel;

import java.util.concurrent.TimeUnit;

/// Gets loops compiled with as little work as can be.
///
/// The compiler takes up a method when it has been called often; until then every operation on a vector is slow and
/// makes objects. So the loops are run over real samples a few times, for the compiler to know them, and then called
/// over nothing thousands of times, which costs next to nothing, until they are seen to be fast.
final class Kindling {
    private static final int SAMPLES = 128;
    private static final int REAL_CALLS = 5;
    private static final int EMPTY_CALLS = 2000;
    private static final int ROUNDS = 300;
    private static final long PAUSE_MS = 10;

    /// Compiled, a call over [#SAMPLES] takes well under a microsecond; not compiled, hundreds.
    private static final long FAST_NS = 10_000;

    private final Loops loops;
    private final Taps taps = new Taps(SAMPLES);
    private final Taps noTaps = new Taps(0);
    private final Row row = new Row(2 * SAMPLES);
    private final float[] ground = new float[SAMPLES];
    private final float[] sum = new float[SAMPLES];
    private final Line line = new Line(SAMPLES, 16, 235);
    private final Line noLine = new Line(0, 16, 235);

    private Kindling(Loops loops) {
        this.loops = loops;
        taps.place(0, 1.2, 2 * SAMPLES, Taps.everywhere(SAMPLES));
    }

    /// `loops` once they are fast, or `otherwise` when they do not become so.
    static Loops warmed(Loops loops, Loops otherwise) {
        return new Kindling(loops).warm() ? loops : otherwise;
    }

    private boolean warm() {
        try {
            for (int i = 0; i < REAL_CALLS; i++) real();
            for (int round = 0; round < ROUNDS; round++) {
                empty();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
                if (isFast()) return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private boolean isFast() {
        return ns(this::across) < FAST_NS && ns(this::add) < FAST_NS;
    }

    private static long ns(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return System.nanoTime() - before;
    }

    private void real() {
        across();
        add();
    }

    private void across() {
        loops.across(row, taps, ground, line);
    }

    private void add() {
        loops.add(row, taps, ground, sum);
    }

    private void empty() {
        for (int i = 0; i < EMPTY_CALLS; i++) {
            loops.across(row, noTaps, ground, noLine);
            loops.add(row, noTaps, ground, sum);
        }
    }
}
