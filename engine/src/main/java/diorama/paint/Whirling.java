package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;
import java.util.function.Function;

/// The camera turns about its axis or bursts forward, with an open shutter: the picture is laid over itself, turned a
/// little, again and again. Each pass doubles how often, so three passes make eight. Where it is fast nothing fine can
/// be seen, so that is done at half the size.
final class Whirling implements Crossing, Rows {
    private static final int PASSES = 3;
    private static final double STILL_PIXELS = 2.5;

    private final Function<Moment, Zooms.Whirl> law;
    private final Size canvas;
    private final Mixture mixture;
    private final Flat whole;
    private final Turned turned;
    private final Flat[] halves;
    private final Seen[] seen;
    private final Turned turnedHalf;
    private Rows picture = this;

    Whirling(Function<Moment, Zooms.Whirl> law, Size canvas) {
        this.law = law;
        this.canvas = canvas;
        this.mixture = new Mixture(canvas);
        this.whole = new Flat(canvas, 1);
        this.turned = new Turned(canvas);
        this.halves = new Flat[] {new Flat(canvas, 2), new Flat(canvas, 2)};
        this.seen = new Seen[] {new Seen(halves[0]), new Seen(halves[1])};
        this.turnedHalf = new Turned(new Size((canvas.width() + 1) / 2, (canvas.height() + 1) / 2));
    }

    @Override
    public Rows at(Moment moment, Rows older, Rows newer, Loops loops) {
        var whirl = law.apply(moment);
        mixture.of(older, newer, whirl.share());
        double reach = canvas.height() * (Math.abs(whirl.shutterAngle()) + Math.abs(whirl.shutterSize() - 1));
        if (reach < STILL_PIXELS) {
            whole.paint(mixture, loops);
            picture = turned.aim(whole, whirl.angle(), whirl.size(), 1);
        } else {
            picture = smeared(whirl, loops);
        }
        return this;
    }

    /// The first turn brings the picture to where the shutter opens; each pass then adds a copy half as far on.
    private Rows smeared(Zooms.Whirl whirl, Loops loops) {
        halves[0].paint(mixture, loops);
        halves[1].fill(turnedHalf.aim(halves[0], whirl.angle(), whirl.size(), 1), loops);
        int at = 1;
        for (int pass = 1; pass <= PASSES; pass++) {
            double part = 1.0 / (1 << pass);
            double size = StrictMath.pow(whirl.shutterSize(), part);
            halves[1 - at].fill(turnedHalf.aim(halves[at], whirl.shutterAngle() * part, size, 0.5f), loops);
            at = 1 - at;
        }
        return seen[at];
    }

    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        picture.row(loops, channel, y, out);
    }

    /// A flat, turned and scaled about the middle, over the flat as it stands.
    private static final class Turned implements Rows {
        private final Grid grid;
        private final float[] straight;
        private Flat flat = NO_FLAT;
        private float share;

        private static final Flat NO_FLAT = new Flat(new Size(1, 1), 1);

        Turned(Size size) {
            this.grid = new Grid(size);
            this.straight = new float[size.width()];
        }

        Turned aim(Flat source, double angle, double size, float turnedShare) {
            flat = source;
            share = turnedShare;
            double cos = StrictMath.cos(angle) / size, sin = StrictMath.sin(angle) / size;
            grid.bend(
                    (_, spot) -> {
                        double x = spot.x * cos + spot.y * sin;
                        spot.y = spot.y * cos - spot.x * sin;
                        spot.x = x;
                    },
                    0);
            return this;
        }

        @Override
        public void row(Loops loops, Channel channel, int y, float[] out) {
            grid.row(flat, channel, y, out);
            if (share >= 1) return;
            flat.row(loops, channel, y, straight);
            Mixing.mix(out, straight, 1 - share, flat.plane(channel).width());
        }
    }
}
