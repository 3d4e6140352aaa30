package diorama.paint.kernel;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// [Laying] with the vector API; flat on purpose, as in [VectorLoops].
final class VectorLaying {
    private static final VectorSpecies<Float> FLOATS = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Short> SHORTS =
            VectorSpecies.of(short.class, VectorShape.forBitSize(FLOATS.vectorBitSize() / 2));
    private static final VectorSpecies<Byte> BYTES =
            VectorSpecies.of(byte.class, VectorShape.forBitSize(FLOATS.vectorBitSize() / Float.BYTES));
    private static final int LANES = FLOATS.length();

    private VectorLaying() {}

    static int lay(CelRow cel, byte[] row) {
        short[] colour = cel.colour, alpha = cel.alpha;
        float colourShare = cel.opacity * Laying.COLOUR, alphaShare = cel.opacity * Laying.ALPHA;
        int last = cel.to - LANES, offset = cel.offset;
        int i = cel.from;
        for (; i <= last; i += LANES) {
            var below = (FloatVector) ByteVector.fromArray(BYTES, row, i)
                    .convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0)
                    .convert(VectorOperators.I2F, 0);
            var covered = (FloatVector)
                    ShortVector.fromArray(SHORTS, alpha, i + offset).convertShape(VectorOperators.S2F, FLOATS, 0);
            var added = (FloatVector)
                    ShortVector.fromArray(SHORTS, colour, i + offset).convertShape(VectorOperators.S2F, FLOATS, 0);
            var laid = below.sub(below.mul(covered.mul(alphaShare))).add(added.mul(colourShare));
            var bits = laid.max(0).min(255).add(Line.ROUNDER).reinterpretAsInts();
            ((ByteVector) bits.convertShape(VectorOperators.I2B, BYTES, 0)).intoArray(row, i);
        }
        return i;
    }

    static int blend(float[] colour, float[] alpha, byte[] row, int from, int to) {
        int last = to - LANES;
        int i = from;
        for (; i <= last; i += LANES) {
            var below = (FloatVector) ByteVector.fromArray(BYTES, row, i)
                    .convertShape(VectorOperators.ZERO_EXTEND_B2I, INTS, 0)
                    .convert(VectorOperators.I2F, 0);
            var covered = FloatVector.fromArray(FLOATS, alpha, i);
            var laid = below.sub(below.mul(covered.mul(Laying.ALPHA)))
                    .add(FloatVector.fromArray(FLOATS, colour, i).mul(Laying.COLOUR));
            var bits = laid.max(0).min(255).add(Line.ROUNDER).reinterpretAsInts();
            ((ByteVector) bits.convertShape(VectorOperators.I2B, BYTES, 0)).intoArray(row, i);
        }
        return i;
    }
}
