package diorama.paint;

/// Fields of smooth chance: the sum of ever finer, ever weaker hills at random heights.
final class Clouds {
    private Clouds() {}

    static final Field DRIFTING = (x, y, aspect) -> hills(x * aspect * 3, y * 3, 5);
    static final Field INK = (x, y, aspect) -> 0.75 * Shapes.far(x, y, aspect) + 0.8 * hills(x * aspect * 4, y * 4, 5);
    static final Field HOLES = (x, y, aspect) -> hills(x * aspect * 2.2 + 9, y * 2.2 + 4, 5) + 0.12 * x;
    static final Field SPILL = (x, y, aspect) -> x * 0.8 + 0.55 * hills(x * aspect * 0.9 + 3, y * 0.9 + 8, 2);
    static final Field BEAM = (x, y, aspect) -> x + 0.25 * y + 0.06 * hills(x * aspect + 5, y + 2, 2);

    static double hills(double x, double y, int octaves) {
        double sum = 0, weight = 1, all = 0;
        for (int i = 0; i < octaves; i++) {
            sum += weight * hill(x, y, i);
            all += weight;
            weight *= 0.5;
            x *= 2.03;
            y *= 2.03;
        }
        return sum / all;
    }

    /// Heights at whole places, and smooth slopes between.
    private static double hill(double x, double y, int seed) {
        double left = Math.floor(x), top = Math.floor(y);
        double u = soft(x - left), v = soft(y - top);
        int column = (int) left, row = (int) top;
        double above = Tiles.chance(column, row, seed) * (1 - u) + Tiles.chance(column + 1, row, seed) * u;
        double below = Tiles.chance(column, row + 1, seed) * (1 - u) + Tiles.chance(column + 1, row + 1, seed) * u;
        return above * (1 - v) + below * v;
    }

    private static double soft(double t) {
        return t * t * (3 - 2 * t);
    }
}
