package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;
import java.util.function.Function;

/// The camera turns about its axis or bursts forward, with an open shutter: the picture is laid over itself, turned a
/// little, again and again. Each pass doubles how often, so three passes make eight. Where it is fast nothing fine can
/// be seen, so that is done at half the size, or a quarter.
final class Whirling implements Crossing, Rows {
    private static final int PASSES = 3;
    private static final double STILL_PIXELS = 2.5;
    private static final double FAST_PIXELS = 30;

    private final Function<Moment, Zooms.Whirl> law;
    private final Size canvas;
    private final Mixture mixture;
    private final Flat whole;
    private final Turned turned;
    private final Small halves;
    private final Small quarters;
    private Rows picture = this;

    Whirling(Function<Moment, Zooms.Whirl> law, Size canvas) {
        this.law = law;
        this.canvas = canvas;
        this.mixture = new Mixture(canvas);
        this.whole = new Flat(canvas, 1);
        this.turned = new Turned(canvas);
        this.halves = new Small(canvas, 2);
        this.quarters = new Small(canvas, 4);
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
            picture = (reach < FAST_PIXELS ? halves : quarters).smeared(mixture, whirl, loops);
        }
        return this;
    }

    /// What is fast, at a part of its size.
    private static final class Small {
        private final Flat[] flats;
        private final Seen[] seen;
        private final Turned turned;

        Small(Size canvas, int reduction) {
            this.flats = new Flat[] {new Flat(canvas, reduction), new Flat(canvas, reduction)};
            this.seen = new Seen[] {new Seen(flats[0]), new Seen(flats[1])};
            this.turned = new Turned(flats[0].size());
        }

        /// The first turn brings the picture to where the shutter opens; each pass then adds a copy half as far on.
        Rows smeared(Rows straight, Zooms.Whirl whirl, Loops loops) {
            flats[0].paint(straight, loops);
            flats[1].fill(turned.aim(flats[0], whirl.angle(), whirl.size(), 1), loops);
            int at = 1;
            for (int pass = 1; pass <= PASSES; pass++) {
                double part = 1.0 / (1 << pass);
                double size = StrictMath.pow(whirl.shutterSize(), part);
                flats[1 - at].fill(turned.aim(flats[at], whirl.shutterAngle() * part, size, 0.5f), loops);
                at = 1 - at;
            }
            return seen[at];
        }
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
            grid.row(loops, flat, channel, y, out);
            if (share >= 1) return;
            flat.row(loops, channel, y, straight);
            Mixing.mix(out, straight, 1 - share, flat.plane(channel).width());
        }
    }
}
