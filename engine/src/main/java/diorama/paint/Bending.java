package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Loops;

/// The mixture of both pictures, bent: each place of the canvas shows another place of it.
final class Bending implements Crossing, Rows {
    private final Bend bend;
    private final Mixture mixture;
    private final Flat flat;
    private final Grid grid;

    /// Where what is seen at a place comes from. Places are counted from the middle, in heights of the canvas.
    @FunctionalInterface
    interface Bend {
        void at(double progress, Spot spot);
    }

    /// A place on its way.
    static final class Spot {
        double x;
        double y;
    }

    Bending(Bend bend, Size canvas) {
        this.bend = bend;
        this.mixture = new Mixture(canvas);
        this.flat = new Flat(canvas, 1);
        this.grid = new Grid(canvas);
    }

    @Override
    public Rows at(Moment moment, Rows older, Rows newer, Loops loops) {
        flat.paint(mixture.of(older, newer, moment.step(0.2, 0.8)), loops);
        grid.bend(bend, moment.part());
        return this;
    }

    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        grid.row(loops, flat, channel, y, out);
    }

    // --- the bends ---------------------------------------------------------------------------------------------------

    /// Stirred about the middle, most in the middle.
    static final Bend SWIRL = (progress, spot) -> {
        double r = Math.sqrt(spot.x * spot.x + spot.y * spot.y);
        double strength = 1 - Math.abs(2 * progress - 1);
        double calm = Math.clamp(1 - r / 0.9, 0, 1);
        double turn = 5 * strength * strength * (3 - 2 * strength) * calm * calm;
        double cos = Circle.cos(turn), sin = Circle.sin(turn);
        double x = spot.x * cos - spot.y * sin;
        spot.y = spot.x * sin + spot.y * cos;
        spot.x = x;
    };

    /// Rings that run outwards.
    static final Bend RIPPLE = (progress, spot) -> {
        double r = Math.sqrt(spot.x * spot.x + spot.y * spot.y);
        double swell = 16 * progress * progress * (1 - progress) * (1 - progress);
        double push = 1 + 0.075 * swell * Edges.wave(5 * r - 3 * progress) / (0.25 + r);
        spot.x *= push;
        spot.y *= push;
    };

    /// Swaying, as seen through moving water.
    static final Bend WOBBLE = (progress, spot) -> {
        double swell = 16 * progress * progress * (1 - progress) * (1 - progress);
        double x = spot.x + 0.05 * swell * Edges.wave(1.7 * spot.y + 2 * progress);
        spot.y += 0.035 * swell * Edges.wave(1.3 * spot.x + 1.6 * progress + 0.2);
        spot.x = x;
    };
}
