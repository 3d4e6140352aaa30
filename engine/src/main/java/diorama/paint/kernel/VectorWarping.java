package diorama.paint.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// [Warping#pick] with the vector API. Neighbouring outputs take from few rows of the plane, and from places near each
/// other in them: each such row is read once, and hands every output that needs it its left and its right neighbour.
///
/// ```
/// row of the plane   s0 s1 s2 s3 s4 ...            two vectors' worth of floats, one of shorts
/// handed out         s0 s1 s1 s3 | s1 s2 s2 s4     left neighbours | right neighbours
/// ```
final class VectorWarping {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final int LANES = FLOATS.length();

    /// More rows than these are not worth it.
    private static final int MOST_ROWS = LANES + 8;

    private VectorWarping() {}

    /// Places at both ends of a block, and round its middle, tell where it lies. Flat on purpose, as [VectorLoops] is.
    /// Blocks that lie too far apart, or further than that, and the rest, are left to the plain loop.
    static void pick(Panel plane, float[] x, float[] y, float[] out, int count) {
        int width = plane.width(), height = plane.height();
        if (width < 2 * LANES || height < 2) {
            Warping.pick(plane, x, y, out, 0, count);
            return;
        }
        short[] s = plane.samples();
        int half = LANES / 2, end = count - LANES;
        int i = 0;
        for (; i <= end; i += LANES) {
            int x0 = (int) x[i], x1 = (int) x[i + half - 1], x2 = (int) x[i + half], x3 = (int) x[i + LANES - 1];
            int y0 = (int) y[i], y1 = (int) y[i + half - 1], y2 = (int) y[i + half], y3 = (int) y[i + LANES - 1];
            int first = Math.min(Math.min(Math.min(x0, x1), Math.min(x2, x3)), width - 2 * LANES);
            int top = Math.min(Math.min(Math.min(y0, y1), Math.min(y2, y3)), height - 2);
            int bottom = Math.min(Math.max(Math.max(y0, y1), Math.max(y2, y3)), height - 2);
            var atX = FloatVector.fromArray(FLOATS, x, i);
            var atY = FloatVector.fromArray(FLOATS, y, i);
            var left = ((IntVector) atX.convertShape(VectorOperators.F2I, INTS, 0)).min(width - 2);
            var above = ((IntVector) atY.convertShape(VectorOperators.F2I, INTS, 0)).min(height - 2);
            var place = left.sub(first);
            var row = above.sub(top);
            var isFar = place.compare(VectorOperators.UGT, 2 * LANES - 2)
                    .or(row.compare(VectorOperators.UGT, bottom - top));
            if (bottom - top > MOST_ROWS || isFar.anyTrue()) {
                Warping.pick(plane, x, y, out, i, i + LANES);
                continue;
            }
            var places = ((ShortVector) place.convertShape(VectorOperators.I2S, SHORTS, 0))
                    .lanewise(VectorOperators.OR, place.add(1).convertShape(VectorOperators.I2S, SHORTS, -1));
            var rows = ((ShortVector) row.convertShape(VectorOperators.I2S, SHORTS, 0))
                    .lanewise(VectorOperators.OR, row.convertShape(VectorOperators.I2S, SHORTS, -1));
            var upper = places;
            var lower = places;
            for (int r = 0, at = top * width + first; r <= bottom - top + 1; r++, at += width) {
                var handed = places.selectFrom(ShortVector.fromArray(SHORTS, s, at));
                upper = upper.blend(handed, rows.eq((short) r));
                lower = lower.blend(handed, rows.eq((short) (r - 1)));
            }
            var partX = atX.sub(left.convertShape(VectorOperators.I2F, FLOATS, 0));
            var partY = atY.sub(above.convertShape(VectorOperators.I2F, FLOATS, 0));
            var upperLeft = (FloatVector) upper.convertShape(VectorOperators.S2F, FLOATS, 0);
            var upperRight = (FloatVector) upper.convertShape(VectorOperators.S2F, FLOATS, 1);
            var lowerLeft = (FloatVector) lower.convertShape(VectorOperators.S2F, FLOATS, 0);
            var lowerRight = (FloatVector) lower.convertShape(VectorOperators.S2F, FLOATS, 1);
            var over = upperLeft.add(upperRight.sub(upperLeft).mul(partX));
            var under = lowerLeft.add(lowerRight.sub(lowerLeft).mul(partX));
            over.add(under.sub(over).mul(partY)).mul(1f / 64).intoArray(out, i);
        }
        Warping.pick(plane, x, y, out, i, count);
    }
}
