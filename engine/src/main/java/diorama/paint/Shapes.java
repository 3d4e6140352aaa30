package diorama.paint;

/// Fields of shapes that open round the middle: the size that a shape has when its outline comes to a place.
final class Shapes {
    private static final int ANGLES = 720;
    private static final double[] HEART_OUTLINE = heartOutline();

    private Shapes() {}

    static final Field CIRCLE = Shapes::far;
    static final Field BOX = (x, y, _) -> Math.max(Math.abs(x - 0.5), Math.abs(y - 0.5));
    static final Field DIAMOND = (x, y, aspect) -> Math.abs(x - 0.5) * aspect + Math.abs(y - 0.5);
    static final Field CROSS = (x, y, aspect) -> Math.min(Math.abs(x - 0.5) * aspect, Math.abs(y - 0.5));
    static final Field STAR = (x, y, aspect) -> spiked(x, y, aspect);
    static final Field HEART = (x, y, aspect) -> heart(x, y, aspect);
    static final Field FLOWER =
            (x, y, aspect) -> far(x, y, aspect) / (1 + 0.22 * Edges.wave(6 * Edges.turn(x, y, aspect) + 0.25));

    /// Six blades, which turn a little as they close.
    static final Field BLADES = (x, y, aspect) -> {
        double r = far(x, y, aspect);
        double a = Edges.part(6 * (Edges.turn(x, y, aspect) + 0.07 * r)) - 0.5;
        double bow = a * StrictMath.PI / 3;
        return r * (1 - bow * bow / 2 + bow * bow * bow * bow / 24);
    };

    /// How far from the middle; 1 is the corner.
    static double far(double x, double y, double aspect) {
        double u = (2 * x - 1) * aspect, v = 2 * y - 1;
        return Math.sqrt((u * u + v * v) / (aspect * aspect + 1));
    }

    /// A star of five points: folded to half a point, its side is a straight line.
    private static double spiked(double x, double y, double aspect) {
        double fold = Math.abs(Edges.part(5 * Edges.turn(x, y, aspect) + 0.5) - 0.5) / 5 * 2 * StrictMath.PI;
        double r = far(x, y, aspect);
        // from the point (1, 0) to the notch at 36 degrees, 0.42 from the middle: x + k y = 1
        double k = (1 - 0.42 * 0.80902) / (0.42 * 0.58779);
        double cos = 1 - fold * fold / 2 + fold * fold * fold * fold / 24;
        double sin = fold - fold * fold * fold / 6 + fold * fold * fold * fold * fold / 120;
        return r * (cos + k * sin);
    }

    private static double heart(double x, double y, double aspect) {
        double u = (x - 0.5) * aspect, v = 0.42 - y;
        double turn = Edges.angle(u, v) / (2 * StrictMath.PI);
        double place = Edges.part(turn) * ANGLES;
        int i = (int) place;
        double outline = HEART_OUTLINE[i] + (HEART_OUTLINE[i + 1] - HEART_OUTLINE[i]) * (place - i);
        return Math.sqrt(u * u + v * v) / outline;
    }

    /// The radius at each angle of (x² + y² - 1)³ = x² y³, found by halving.
    private static double[] heartOutline() {
        var outline = new double[ANGLES + 2];
        for (int i = 0; i < outline.length; i++) {
            double angle = 2 * StrictMath.PI * i / ANGLES;
            double cos = StrictMath.cos(angle), sin = StrictMath.sin(angle);
            double inside = 0.1, outside = 2;
            for (int step = 0; step < 40; step++) {
                double r = (inside + outside) / 2;
                double ring = r * r - 1;
                double value = ring * ring * ring - r * r * cos * cos * r * r * r * sin * sin * sin;
                if (value <= 0) inside = r;
                else outside = r;
            }
            outline[i] = inside;
        }
        return outline;
    }
}
