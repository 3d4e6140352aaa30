package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;
import java.util.Arrays;

/// Two pictures that are moved over the canvas.
final class Moving implements Crossing, Rows {
    private static final float[] PAPER = {235, 128, 128};
    private static final float[] BLACK = {16, 128, 128};

    private final Move move;
    private final Size canvas;
    private final Pose pose = new Pose();
    private final Piece older;
    private final Piece newer;
    private final Cover cover;
    private final float[] other;

    /// Where the two stand at a moment.
    @FunctionalInterface
    interface Move {
        void at(Moment moment, Pose pose);

        /// The same in another direction; written for a movement to the left.
        default Move to(Pose.Direction direction) {
            return (moment, pose) -> {
                at(moment, pose);
                pose.turn(direction);
            };
        }
    }

    Moving(Move move, Size canvas) {
        this.move = move;
        this.canvas = canvas;
        this.older = new Piece(canvas);
        this.newer = new Piece(canvas);
        this.cover = new Cover(canvas);
        this.other = new float[canvas.width()];
    }

    @Override
    public Rows at(Moment moment, Rows olderPicture, Rows newerPicture, Loops loops) {
        pose.rest();
        move.at(moment, pose);
        cover.place(pose);
        boolean isAllCovered = cover.isWhole() && pose.share >= 1;
        boolean isOlderSeen = pose.isOlderOnTop ? pose.share > 0 : !isAllCovered && !pose.isOverBlack;
        boolean isNewerSeen = pose.isOlderOnTop ? !isAllCovered && !pose.isOverBlack : pose.share > 0;
        if (isOlderSeen) older.stand(olderPicture, pose.older, range(pose.isOlderOnTop), loops);
        if (isNewerSeen) newer.stand(newerPicture, pose.newer, range(!pose.isOlderOnTop), loops);
        return this;
    }

    /// The columns in which one of them can be seen: what the upper one covers, or what is left when it covers a side.
    private Range range(boolean isUpper) {
        double soft = pose.upper().smearAcross / 2;
        if (isUpper) return new Range(Math.max(0, pose.left - soft), Math.min(1, pose.right + soft));
        if (pose.top > 0 || pose.bottom < 1 || pose.share < 1) return Range.ALL;
        if (pose.left <= 0) return new Range(Math.clamp(pose.right - soft, 0, 1), 1);
        return pose.right >= 1 ? new Range(0, Math.clamp(pose.left + soft, 0, 1)) : Range.ALL;
    }

    private record Range(double from, double to) {
        static final Range ALL = new Range(0, 1);
    }

    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        var upper = pose.isOlderOnTop ? older : newer;
        float share = (float) (cover.down(channel)[y] * pose.share);
        if (share >= 1 && cover.isWide()) {
            upper.row(loops, channel, y, out);
            return;
        }
        lower(loops, channel, y, out);
        if (share <= 0) return;
        upper.row(loops, channel, y, other);
        Mixing.mix(
                out, other, cover.across(channel), share, channel.sizeOn(canvas).width());
    }

    private void lower(Loops loops, Channel channel, int y, float[] out) {
        if (pose.isOverBlack) Arrays.fill(out, 0, canvas.width(), BLACK[channel.place()]);
        else (pose.isOlderOnTop ? newer : older).row(loops, channel, y, out);
    }

    /// One of the two: painted aside where it does not stand straight, and shaded.
    private static final class Piece implements Rows {
        private final Size canvas;
        private final Shade shade;
        private Rows picture = this;
        private Seen[] seen = {};
        private Flat[] flat = {};

        Piece(Size canvas) {
            this.canvas = canvas;
            this.shade = new Shade(canvas);
        }

        void stand(Rows straight, Pose.Bearing bearing, Range range, Loops loops) {
            picture = bearing.isAtRest() ? straight : moved(straight, bearing, range, loops);
            shade.place(bearing);
        }

        private Rows moved(Rows straight, Pose.Bearing bearing, Range range, Loops loops) {
            if (flat.length == 0) {
                flat = new Flat[] {new Flat(canvas, 1)};
                seen = new Seen[] {new Seen(flat[0])};
            }
            flat[0].paint(straight, loops);
            flat[0].smearAcross(bearing.smearAcross * canvas.width());
            flat[0].smearDown(bearing.smearDown * canvas.height());
            seen[0].show(bearing.across, bearing.down, range.from(), range.to());
            return seen[0];
        }

        @Override
        public void row(Loops loops, Channel channel, int y, float[] out) {
            picture.row(loops, channel, y, out);
            shade.over(channel, y, out);
        }
    }

    /// Darkness (or paper) over a picture: everywhere, and along one axis.
    private static final class Shade {
        private final Size canvas;
        private final float[][] shares;
        private float dim;
        private boolean isShaded;
        private boolean isDown;

        Shade(Size canvas) {
            this.canvas = canvas;
            int longest = Math.max(canvas.width(), canvas.height());
            this.shares = new float[][] {new float[longest], new float[longest]};
        }

        void place(Pose.Bearing bearing) {
            dim = (float) bearing.dim;
            isShaded = bearing.isShaded;
            isDown = bearing.isShadedDown;
            if (!isShaded) return;
            fill(shares[0], bearing.shade, isDown ? canvas.height() : canvas.width(), Siting.LUMA);
            fill(
                    shares[1],
                    bearing.shade,
                    isDown ? canvas.height() : canvas.width(),
                    isDown ? Siting.CHROMA_DOWN : Siting.CHROMA_ACROSS);
        }

        private static void fill(float[] shares, Way way, int pixels, Siting siting) {
            int count = siting.samples(pixels);
            for (int i = 0; i < count; i++) shares[i] = (float) Math.clamp(way.at(siting.place(i) / pixels), -1, 1);
        }

        void over(Channel channel, int y, float[] row) {
            int count = channel.sizeOn(canvas).width();
            if (dim != 0) veil(row, channel, dim, count);
            if (!isShaded) return;
            float[] along = shares[channel.isLuma() ? 0 : 1];
            if (isDown) veil(row, channel, along[y], count);
            else across(row, channel, along, count);
        }

        private static void veil(float[] row, Channel channel, float share, int count) {
            if (share == 0) return;
            float[] ink = share < 0 ? PAPER : BLACK;
            Mixing.veil(row, ink[channel.place()], Math.abs(share), count);
        }

        private static void across(float[] row, Channel channel, float[] shares, int count) {
            Mixing.shade(row, BLACK[channel.place()], PAPER[channel.place()], shares, count);
        }
    }
}
