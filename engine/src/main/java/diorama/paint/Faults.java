package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;

/// Crossings that look like a fault of the machine: torn bands, parted colours, snow.
final class Faults {
    private Faults() {}

    /// Bands jump aside, each by itself, eight times in all; more and more of them show the newer picture.
    static final class Torn implements Crossing, Rows {
        private static final int BANDS = 26;
        private static final int JUMPS = 8;

        private final Size canvas;
        private final float[] straight;
        private Rows older = this;
        private Rows newer = this;
        private double progress;
        private double strength;
        private int jump;

        Torn(Size canvas) {
            this.canvas = canvas;
            this.straight = new float[canvas.width()];
        }

        @Override
        public Rows at(Moment moment, Rows olderPicture, Rows newerPicture, Loops loops) {
            older = olderPicture;
            newer = newerPicture;
            progress = moment.part();
            strength = Math.sqrt(moment.swell());
            jump = (int) (progress * JUMPS);
            return this;
        }

        @Override
        public void row(Loops loops, Channel channel, int y, float[] out) {
            var size = channel.sizeOn(canvas);
            int band = y * BANDS / size.height();
            band += (int) (3 * Tiles.chance(band, jump, 5));
            boolean isNewer = Tiles.chance(band, jump, 11) < progress;
            (isNewer ? newer : older).row(loops, channel, y, straight);
            double far = Tiles.chance(band, jump, 17) < 0.45 ? Tiles.chance(band, jump, 23) - 0.5 : 0;
            double parted = (Tiles.chance(0, jump, 31) - 0.5) * 0.04 * channel.place();
            shift(straight, out, size.width(), (int) (size.width() * strength * (0.22 * far + parted)));
        }
    }

    /// The row, moved by whole samples; what goes out at one end comes in at the other.
    static void shift(float[] row, float[] out, int count, int by) {
        int from = Math.floorMod(-by, count);
        System.arraycopy(row, from, out, 0, count - from);
        System.arraycopy(row, 0, out, count - from, from);
    }

    /// Blue and red drift to opposite sides, and the light itself a little.
    static final class Parted implements Crossing, Rows {
        private final Size canvas;
        private final Mixture mixture;
        private final float[] straight;
        private double strength;

        Parted(Size canvas) {
            this.canvas = canvas;
            this.mixture = new Mixture(canvas);
            this.straight = new float[canvas.width()];
        }

        @Override
        public Rows at(Moment moment, Rows older, Rows newer, Loops loops) {
            mixture.of(older, newer, moment.step(0.35, 0.65));
            strength = moment.swell();
            return this;
        }

        @Override
        public void row(Loops loops, Channel channel, int y, float[] out) {
            int count = channel.sizeOn(canvas).width();
            int by = (int) Math.round(strength * 0.03 * count);
            if (by == 0) mixture.row(loops, channel, y, out);
            else part(loops, channel, y, by, out);
        }

        private void part(Loops loops, Channel channel, int y, int by, float[] out) {
            int count = channel.sizeOn(canvas).width();
            mixture.row(loops, channel, y, straight);
            switch (channel) {
                case U -> pushed(straight, out, count, by);
                case V -> pushed(straight, out, count, -by);
                case Y -> {
                    // what is red goes one way, what is blue the other: light of both
                    pushed(straight, out, count, by);
                    Mixing.mix(straight, out, 0.3f, count);
                    pushed(straight, out, count, -by);
                    Mixing.mix(out, straight, 0.65f, count);
                }
            }
        }

        /// Moved by whole samples; the edge sample stands for what is beyond.
        private static void pushed(float[] row, float[] out, int count, int by) {
            for (int i = 0; i < count; i++) out[i] = row[Math.clamp(i - by, 0, count - 1)];
        }
    }

    /// Snow, other in each frame, that rises over the older picture and clears before the newer one.
    static final class Snow implements Crossing, Rows {
        private final Size canvas;
        private final Mixture mixture;
        private final Grain grain;
        private float share;
        private int frame;

        Snow(Size canvas) {
            this.canvas = canvas;
            this.mixture = new Mixture(canvas);
            this.grain = Grain.coarse(canvas);
        }

        @Override
        public Rows at(Moment moment, Rows older, Rows newer, Loops loops) {
            mixture.of(older, newer, moment.step(0.45, 0.55));
            share = (float) Math.min(1, 1.25 * Math.sqrt(moment.swell()));
            frame = (int) Math.round(moment.part() * 997);
            return this;
        }

        @Override
        public void row(Loops loops, Channel channel, int y, float[] out) {
            mixture.row(loops, channel, y, out);
            if (share <= 0) return;
            int count = channel.sizeOn(canvas).width();
            if (!channel.isLuma()) Mixing.veil(out, 128, share, count);
            else grain.strew(out, y, frame, share);
        }
    }
}
