package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;
import java.util.Arrays;

/// Crossings where both pictures melt into each other while something is done to what is seen.
final class Treatments {
    private static final int SMALL = 4;

    private Treatments() {}

    /// Out of focus and back: where the blur is slight, the sharp picture shows through.
    static Crossing softening(Size canvas) {
        return new Soft(canvas, (flat, moment) -> flat.soften(canvas.height() * 0.055 * moment.swell()));
    }

    /// A smear to the sides, as far as a third of the picture.
    static Crossing smearing(Size canvas) {
        return new Soft(canvas, (flat, moment) -> {
            flat.smearAcross(canvas.width() * 0.3 * moment.swell());
            flat.smearAcross(canvas.width() * 0.15 * moment.swell());
        });
    }

    @FunctionalInterface
    private interface Deed {
        void to(Flat flat, Crossing.Moment moment);
    }

    private static final class Soft implements Crossing, Rows {
        private final Mixture mixture;
        private final Flat flat;
        private final Seen seen;
        private final Mixture both;
        private final Deed deed;

        Soft(Size canvas, Deed deed) {
            this.mixture = new Mixture(canvas);
            this.flat = new Flat(canvas, SMALL);
            this.seen = new Seen(flat);
            this.both = new Mixture(canvas);
            this.deed = deed;
        }

        @Override
        public Rows at(Moment moment, Rows older, Rows newer, Loops loops) {
            mixture.of(older, newer, moment.step(0.3, 0.7));
            flat.paint(mixture, loops);
            deed.to(flat, moment);
            return both.of(mixture, seen, Math.min(1, 7 * moment.swell()));
        }

        @Override
        public void row(Loops loops, Channel channel, int y, float[] out) {
            both.row(loops, channel, y, out);
        }
    }

    /// What is bright shines, softly and far.
    static final class Glowing implements Crossing, Rows {
        private static final float[] FLOOR = {90, 1000, 1000};

        private final Mixture mixture;
        private final Flat whole;
        private final Flat flat;
        private final Seen seen;
        private final Size canvas;
        private final float[] light;
        private float strength;

        Glowing(Size canvas) {
            this.canvas = canvas;
            this.mixture = new Mixture(canvas);
            this.whole = new Flat(canvas, 1);
            this.flat = new Flat(canvas, SMALL);
            this.seen = new Seen(flat);
            this.light = new float[canvas.width()];
        }

        @Override
        public Rows at(Moment moment, Rows older, Rows newer, Loops loops) {
            whole.paint(mixture.of(older, newer, moment.step(0.15, 0.85)), loops);
            flat.paint(whole, loops);
            flat.soften(canvas.height() * 0.04);
            strength = (float) (1.6 * moment.swell());
            return this;
        }

        @Override
        public void row(Loops loops, Channel channel, int y, float[] out) {
            whole.row(loops, channel, y, out);
            if (!channel.isLuma()) return;
            seen.row(loops, channel, y, light);
            Mixing.shine(out, light, FLOOR[channel.place()], strength, canvas.width());
        }
    }

    /// Coarser and coarser squares, and finer again.
    static final class Squares implements Crossing, Rows {
        private static final int NO_ROW = Integer.MIN_VALUE;

        private final Mixture mixture;
        private final Size canvas;
        private final float[] row;
        private final float[][] means;
        private final int[] heldRow = new int[3];
        private int side = 2;

        Squares(Size canvas) {
            this.canvas = canvas;
            this.mixture = new Mixture(canvas);
            this.row = new float[canvas.width()];
            this.means = new float[3][canvas.width()];
        }

        @Override
        public Rows at(Moment moment, Rows older, Rows newer, Loops loops) {
            side = Math.max(2, 2 * (int) Math.round(canvas.height() * 0.045 * moment.swell()));
            Arrays.fill(heldRow, NO_ROW);
            return side <= 2 ? mixture.of(older, newer, moment.step(0.3, 0.7)) : squares(older, newer, moment);
        }

        private Rows squares(Rows older, Rows newer, Moment moment) {
            mixture.of(older, newer, moment.step(0.3, 0.7));
            return this;
        }

        /// Squares are counted from the middle; the mean of a square is taken of every second of its rows.
        @Override
        public void row(Loops loops, Channel channel, int y, float[] out) {
            var size = channel.sizeOn(canvas);
            int edge = channel.isLuma() ? side : side / 2;
            int shift = Math.floorMod(size.height() / 2, edge);
            int square = Math.floorDiv(y - shift, edge);
            int place = channel.place();
            if (heldRow[place] != square) {
                heldRow[place] = square;
                int from = Math.max(0, square * edge + shift);
                mean(loops, channel, new Band(from, Math.min(size.height(), (square + 1) * edge + shift), edge));
            }
            System.arraycopy(means[place], 0, out, 0, size.width());
        }

        private record Band(int from, int to, int edge) {}

        private void mean(Loops loops, Channel channel, Band band) {
            var size = channel.sizeOn(canvas);
            float[] mean = means[channel.place()];
            Arrays.fill(mean, 0);
            int rows = 0;
            for (int y = band.from(); y < band.to(); y += 2, rows++) {
                mixture.row(loops, channel, y, row);
                Mixing.gather(row, mean, size.width());
            }
            int shift = Math.floorMod(size.width() / 2, band.edge());
            for (int from = shift - band.edge(); from < size.width(); from += band.edge()) {
                level(mean, Math.max(0, from), Math.min(size.width(), from + band.edge()), rows);
            }
        }

        private static void level(float[] sums, int from, int to, int rows) {
            if (from >= to) return;
            float sum = 0;
            for (int i = from; i < to; i++) sum += sums[i];
            Arrays.fill(sums, from, to, sum / (rows * (to - from)));
        }
    }
}
