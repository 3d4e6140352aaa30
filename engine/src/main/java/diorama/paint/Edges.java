package diorama.paint;

/// Fields of wipes: edges that cross the canvas, hands that turn, doors that open.
final class Edges {
    private static final double TURN = 2 * StrictMath.PI;

    private Edges() {}

    static final Field LEFT = (x, _, _) -> -x;
    static final Field RIGHT = (x, _, _) -> x;
    static final Field UP = (_, y, _) -> -y;
    static final Field DOWN = (_, y, _) -> y;
    static final Field DIAGONAL = (x, y, _) -> x + y;
    static final Field DIAGONAL_BACK = (x, y, _) -> y - x;
    static final Field CLOCK = Edges::turn;
    static final Field FAN = (x, y, aspect) -> 0.5 - Math.abs(turn(x, y, aspect) - 0.5);
    static final Field PINWHEEL = (x, y, aspect) -> part(4 * turn(x, y, aspect));
    static final Field CORNER = (x, y, aspect) -> angle(x * aspect, 1 - y);
    static final Field OPEN_ACROSS = (x, _, _) -> Math.abs(x - 0.5);
    static final Field OPEN_DOWN = (_, y, _) -> Math.abs(y - 0.5);
    static final Field WAVES = (x, y, _) -> -x + 0.05 * wave(2.5 * y) + 0.03 * wave(5.3 * y + 0.3);
    static final Field ZIGZAG = (x, y, _) -> -x + 0.12 * Math.abs(part(5 * y) - 0.5);

    /// An arm of a spiral: four turns from the middle to the corners.
    static final Field SPIRAL = (x, y, aspect) -> {
        double turn = turn(x, y, aspect);
        return Math.floor(4 * Shapes.far(x, y, aspect) - turn) + turn;
    };

    /// The part of a turn clockwise from the top, round the middle.
    static double turn(double x, double y, double aspect) {
        double turn = angle(0.5 - y, (x - 0.5) * aspect) / TURN;
        return turn < 0 ? turn + 1 : turn;
    }

    /// atan2 by a polynomial (Abramowitz and Stegun 4.4.49): right to 1e-5, the same everywhere, and ten times as fast
    /// as the exact one.
    static double angle(double x, double y) {
        double ax = Math.abs(x), ay = Math.abs(y);
        double most = Math.max(ax, ay);
        if (most == 0) return 0;
        double t = Math.min(ax, ay) / most;
        double s = t * t;
        double angle = t * (0.9998660 + s * (-0.3302995 + s * (0.1801410 + s * (-0.0851330 + s * 0.0208351))));
        if (ay > ax) angle = StrictMath.PI / 2 - angle;
        if (x < 0) angle = StrictMath.PI - angle;
        return y < 0 ? -angle : angle;
    }

    /// A smooth wave of period 1 between -1 and 1, of parabolas.
    static double wave(double t) {
        double p = 2 * part(t) - 1;
        double arch = 4 * p * (1 - Math.abs(p));
        return arch * (0.775 + 0.225 * Math.abs(arch));
    }

    /// What is left of a number without its whole part.
    static double part(double t) {
        return t - Math.floor(t);
    }
}
