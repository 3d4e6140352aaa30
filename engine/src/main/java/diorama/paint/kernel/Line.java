package diorama.paint.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// A finished row of a plane, in bytes, kept within `low` and `high`.
public final class Line {
    /// Adding this leaves a value of 0..255, rounded to the nearest, in the lowest byte of the float's bits, and values
    /// below or above stay below or above when the bits are compared as whole numbers.
    static final float ROUNDER = 0x1p23f;

    final byte[] bytes;
    final int low;
    final int high;
    final float least;
    final float most;

    public Line(int count, int low, int high) {
        this.bytes = new byte[count];
        this.low = bits(low);
        this.high = bits(high);
        this.least = low;
        this.most = high;
    }

    private static int bits(int value) {
        return Float.floatToRawIntBits(value + ROUNDER);
    }

    public void copyTo(byte[] plane, int offset) {
        System.arraycopy(bytes, 0, plane, offset, bytes.length);
    }

    public void copyTo(MemorySegment plane, long offset) {
        MemorySegment.copy(bytes, 0, plane, ValueLayout.JAVA_BYTE, offset, bytes.length);
    }
}
