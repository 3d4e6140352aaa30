package diorama.paint.kernel;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// The horizontal halves with the vector API. The other loops are compiled into vectors from plain Java, as measured.
///
/// Neighbouring outputs lie near each other in the source: 16 of them take from two vectors of 16 samples, out of which
/// each tap picks its own.
///
/// ```
/// near, far    s0 s1 s2 s3 s4 ...
/// tap 0 picks  s0    s2 s3   ...      tap k picks from k samples further on
/// ```
final class VectorLoops implements Loops {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(FLOATS.vectorBitSize() / Float.BYTES));
    private static final int LANES = FLOATS.length();

    private final ScalarLoops plain = new ScalarLoops();

    /// Are vectors wide enough here to be worth it?
    static boolean areWide() {
        return FLOATS.vectorBitSize() >= 256 && INTS.length() == LANES;
    }

    @Override
    public void down(short[] samples, Column column, Row out) {
        plain.down(samples, column, out);
    }

    @Override
    public void plain(float[] ground, Line out) {
        plain.plain(ground, out);
    }

    @Override
    public void behind(Backing backing, int row, float share, float[] ground) {
        plain.behind(backing, row, share, ground);
    }

    @Override
    public void across(Row row, Taps taps, float[] ground, Line out) {
        int[] bases = taps.bases(LANES);
        int done = bases == Taps.NOT_DENSE ? taps.from : across(row.values, taps, bases, ground, out);
        ScalarLoops.across(row.values, taps, ground, out, done);
        ScalarLoops.beside(taps, ground, out);
    }

    // The two loops below are flat on purpose: calls to methods of our own inside them are not always compiled into
    // them, and then every vector is an object.

    private static int across(float[] row, Taps taps, int[] bases, float[] ground, Line out) {
        int low = out.low, high = out.high;
        byte[] bytes = out.bytes;
        int[] start = taps.start;
        float[] w0 = taps.w0, w1 = taps.w1, w2 = taps.w2, w3 = taps.w3;
        int last = taps.to - LANES;
        int i = taps.from;
        for (int block = 0; i <= last; i += LANES, block++) {
            int first = bases[block];
            var place = IntVector.fromArray(INTS, start, i).sub(first);
            var near = FloatVector.fromArray(FLOATS, row, first).reinterpretAsInts();
            var far = FloatVector.fromArray(FLOATS, row, first + LANES).reinterpretAsInts();
            var tap0 = place.selectFrom(near, far).reinterpretAsFloats();
            var tap1 = place.add(1).selectFrom(near, far).reinterpretAsFloats();
            var tap2 = place.add(2).selectFrom(near, far).reinterpretAsFloats();
            var tap3 = place.add(3).selectFrom(near, far).reinterpretAsFloats();
            var sum = FloatVector.fromArray(FLOATS, ground, i)
                    .add(FloatVector.fromArray(FLOATS, w0, i).mul(tap0))
                    .add(FloatVector.fromArray(FLOATS, w1, i).mul(tap1))
                    .add(FloatVector.fromArray(FLOATS, w2, i).mul(tap2))
                    .add(FloatVector.fromArray(FLOATS, w3, i).mul(tap3));
            var bits = sum.add(Line.ROUNDER).reinterpretAsInts().max(low).min(high);
            ((ByteVector) bits.convertShape(VectorOperators.I2B, BYTES, 0)).intoArray(bytes, i);
        }
        return i;
    }

    @Override
    public void add(Row row, Taps taps, float[] ground, float[] out) {
        int[] bases = taps.bases(LANES);
        int done = bases == Taps.NOT_DENSE ? taps.from : add(row.values, taps, bases, ground, out);
        ScalarLoops.add(row.values, taps, ground, out, done);
        ScalarLoops.beside(taps, ground, out);
    }

    private static int add(float[] row, Taps taps, int[] bases, float[] ground, float[] out) {
        int[] start = taps.start;
        float[] w0 = taps.w0, w1 = taps.w1, w2 = taps.w2, w3 = taps.w3;
        int last = taps.to - LANES;
        int i = taps.from;
        for (int block = 0; i <= last; i += LANES, block++) {
            int first = bases[block];
            var place = IntVector.fromArray(INTS, start, i).sub(first);
            var near = FloatVector.fromArray(FLOATS, row, first).reinterpretAsInts();
            var far = FloatVector.fromArray(FLOATS, row, first + LANES).reinterpretAsInts();
            var tap0 = place.selectFrom(near, far).reinterpretAsFloats();
            var tap1 = place.add(1).selectFrom(near, far).reinterpretAsFloats();
            var tap2 = place.add(2).selectFrom(near, far).reinterpretAsFloats();
            var tap3 = place.add(3).selectFrom(near, far).reinterpretAsFloats();
            var sum = FloatVector.fromArray(FLOATS, ground, i)
                    .add(FloatVector.fromArray(FLOATS, w0, i).mul(tap0))
                    .add(FloatVector.fromArray(FLOATS, w1, i).mul(tap1))
                    .add(FloatVector.fromArray(FLOATS, w2, i).mul(tap2))
                    .add(FloatVector.fromArray(FLOATS, w3, i).mul(tap3));
            sum.intoArray(out, i);
        }
        return i;
    }

    @Override
    public void pick(Panel plane, float[] x, float[] y, float[] out, int count) {
        VectorWarping.pick(plane, x, y, out, count);
    }

    @Override
    public void lay(CelRow cel, byte[] row) {
        plain.lay(cel, row);
    }

    @Override
    public void blend(float[] colour, float[] alpha, byte[] row, int from, int to) {
        plain.blend(colour, alpha, row, from, to);
    }
}
