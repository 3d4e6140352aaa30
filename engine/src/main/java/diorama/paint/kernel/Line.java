package diorama.paint.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// A finished row of a plane, in bytes, kept within `low` and `high`.
public final class Line {
    final byte[] bytes;
    final float low;
    final float high;

    public Line(int count, int low, int high) {
        this.bytes = new byte[count];
        this.low = low;
        this.high = high;
    }

    public void copyTo(byte[] plane, int offset) {
        System.arraycopy(bytes, 0, plane, offset, bytes.length);
    }

    public void copyTo(MemorySegment plane, long offset) {
        MemorySegment.copy(bytes, 0, plane, ValueLayout.JAVA_BYTE, offset, bytes.length);
    }
}
