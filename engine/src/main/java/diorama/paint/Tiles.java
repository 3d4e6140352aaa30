package diorama.paint;

/// Fields of slats, squares, dots and cells.
final class Tiles {
    private Tiles() {}

    static final Field BLINDS = (_, y, _) -> Edges.part(9 * y);
    static final Field BLINDS_TALL = (x, _, _) -> Edges.part(12 * x);
    static final Field STRIPES = (x, y, aspect) -> {
        double place = (x * aspect + y) / (aspect + 1);
        return 0.45 * Edges.part(12 * place) + 0.55 * Math.floor(12 * place) / 12;
    };
    static final Field COMB = (x, y, _) -> Math.floor(10 * y) % 2 == 0 ? x : 1 - x;
    static final Field CHECKER = (x, y, aspect) -> {
        double across = Math.round(6 * aspect);
        boolean isFirst = (Math.floor(x * across) + Math.floor(y * 6)) % 2 == 0;
        return (isFirst ? 0 : 0.5) + 0.5 * Edges.part(x * across);
    };

    /// Squares that open from their middles, each a little later than its neighbours nearer to the top left.
    static final Field WAVE = (x, y, aspect) -> {
        double across = Math.round(7 * aspect);
        double column = Math.floor(x * across), row = Math.floor(y * 7);
        double local = Math.max(Math.abs(x * across - column - 0.5), Math.abs(y * 7 - row - 0.5));
        return 0.65 * (column / across + row / 7) / 2 + 0.35 * local;
    };

    /// Squares in no order.
    static final Field BLOCKS =
            (x, y, aspect) -> chance((int) Math.floor(x * Math.round(12 * aspect)), (int) Math.floor(y * 12), 7);

    /// Fine grains, about two pixels large at 1080p.
    static final Field GRAIN = (x, y, aspect) -> chance((int) (x * aspect * 480), (int) (y * 480), 3);

    /// Every second row of dots stands half a dot aside.
    static final Field DOTS = (x, y, aspect) -> {
        double row = Math.floor(18 * y);
        double u = Edges.part(18 * aspect * x + (row % 2) / 2) - 0.5, v = Edges.part(18 * y) - 0.5;
        return Math.sqrt(u * u + v * v) + 0.5 * x;
    };

    /// Cells of a honeycomb: the nearer of two centres of a hexagon grid.
    static final Field HONEYCOMB = (x, y, aspect) -> {
        double u = x * aspect * 9, v = y * 9;
        double wide = Math.sqrt(3);
        double one = hexagon(u - Math.rint(u), v - wide * Math.rint(v / wide));
        double other = hexagon(u - Math.floor(u) - 0.5, v - wide * (Math.floor(v / wide) + 0.5));
        return Math.min(one, other) + 0.9 * x;
    };

    /// How large a hexagon with upright sides is when its outline comes to a place.
    private static double hexagon(double u, double v) {
        double across = Math.abs(u), down = Math.abs(v);
        return Math.max(across, across / 2 + down * 0.86602540378);
    }

    /// A number 0..1 for each cell, as good as chance and always the same.
    static double chance(int column, int row, int seed) {
        int h = column * 0x27d4eb2d ^ row * 0x165667b1 ^ seed * 0x9e3779b1;
        h = (h ^ (h >>> 15)) * 0x2c1b3c6d;
        h = (h ^ (h >>> 12)) * 0x297a2d39;
        return ((h ^ (h >>> 15)) & 0xffffff) / (double) 0x1000000;
    }
}
