package diorama.encode;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// H.264 as a run of units, each after a start code: `00 00 01` or `00 00 00 01`.
final class AnnexB {
    /// Remarks that decoding does not need; x264 writes a letter of 700 bytes about itself before each first frame.
    private static final int REMARK = 6;

    private AnnexB() {}

    /// The units from the first that is not a remark on.
    static MemorySegment withoutRemarks(MemorySegment units) {
        long start = 0;
        long unit = unitAfter(units, 0);
        while (unit < units.byteSize() && (units.get(ValueLayout.JAVA_BYTE, unit) & 31) == REMARK) {
            unit = unitAfter(units, unit);
            start = unit - 3;
        }
        return unit < units.byteSize() ? units.asSlice(start) : units;
    }

    /// Where the first unit after `from` begins, behind its start code; the end if there is none.
    private static long unitAfter(MemorySegment units, long from) {
        long zeros = 0;
        for (long i = from; i < units.byteSize(); i++) {
            byte value = units.get(ValueLayout.JAVA_BYTE, i);
            if (value == 1 && zeros >= 2) return i + 1;
            zeros = value == 0 ? zeros + 1 : 0;
        }
        return units.byteSize();
    }
}
