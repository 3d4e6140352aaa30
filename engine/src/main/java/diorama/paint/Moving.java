package diorama.paint;

import diorama.media.Size;
import diorama.paint.Seen.Span;
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
        if (isOlderSeen) older.stand(olderPicture, pose.older, part(pose.isOlderOnTop), loops);
        if (isNewerSeen) newer.stand(newerPicture, pose.newer, part(!pose.isOlderOnTop), loops);
        return this;
    }

    /// The part of the canvas in which one of them can be seen: what the upper one covers, or what it leaves.
    private Part part(boolean isUpper) {
        var columns = isUpper
                ? covered(pose.left, pose.right, pose.upper().smearAcross)
                : left(pose.left, pose.right, pose.upper().smearAcross);
        var rows = isUpper
                ? covered(pose.top, pose.bottom, pose.upper().smearDown)
                : left(pose.top, pose.bottom, pose.upper().smearDown);
        if (isUpper) return new Part(columns, rows);
        boolean isWholeAcross = pose.left <= 0 && pose.right >= 1, isWholeDown = pose.top <= 0 && pose.bottom >= 1;
        if (pose.share < 1 || isWholeAcross == isWholeDown) return Part.ALL;
        return isWholeAcross ? new Part(Span.WHOLE, rows) : new Part(columns, Span.WHOLE);
    }

    private static Span covered(double from, double to, double smear) {
        return new Span(Math.max(0, from - smear / 2), Math.min(1, to + smear / 2));
    }

    /// What is left beside a strip that begins or ends at an edge of the canvas.
    private static Span left(double from, double to, double smear) {
        if (from <= 0) return new Span(Math.clamp(to - smear / 2, 0, 1), 1);
        return to >= 1 ? new Span(0, Math.clamp(from + smear / 2, 0, 1)) : Span.WHOLE;
    }

    private record Part(Span columns, Span rows) {
        static final Part ALL = new Part(Span.WHOLE, Span.WHOLE);
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
        private final Sidelong sidelong;
        private Rows picture = this;
        private Seen[] seen = {};
        private Flat[] flat = {};

        Piece(Size canvas) {
            this.canvas = canvas;
            this.shade = new Shade(canvas);
            this.sidelong = new Sidelong(canvas);
        }

        void stand(Rows straight, Pose.Bearing bearing, Part part, Loops loops) {
            picture = bearing.isAtRest() ? straight : moved(straight, bearing, part, loops);
            shade.place(bearing, part.columns());
        }

        /// What goes to the sides is done row by row; only what goes up or down too is painted aside, as narrow as it
        /// is.
        private Rows moved(Rows straight, Pose.Bearing bearing, Part part, Loops loops) {
            double across = bearing.smearAcross * canvas.width(), down = bearing.smearDown * canvas.height();
            var beside = bearing.across == Way.STRAIGHT && across == 0
                    ? straight
                    : sidelong.show(straight, bearing.across, across, part.columns());
            if (bearing.down == Way.STRAIGHT && down == 0) return beside;
            if (flat.length == 0) {
                flat = new Flat[] {new Flat(canvas, 1)};
                seen = new Seen[] {new Seen(flat[0])};
            }
            seen[0].show(Way.STRAIGHT, bearing.down, part.columns(), part.rows());
            flat[0].paint(beside, down, seen[0], loops);
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
        private Span part = Span.WHOLE;

        Shade(Size canvas) {
            this.canvas = canvas;
            int longest = Math.max(canvas.width(), canvas.height());
            this.shares = new float[][] {new float[longest], new float[longest]};
        }

        void place(Pose.Bearing bearing, Span columns) {
            part = columns;
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

        private void across(float[] row, Channel channel, float[] shares, int count) {
            int from = Math.clamp((long) (part.from() * count) - 2, 0, count);
            int to = Math.clamp((long) (part.to() * count) + 3, from, count);
            Mixing.shade(row, BLACK[channel.place()], PAPER[channel.place()], shares, from, to);
        }
    }
}
