package diorama.movie;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// H.264's units in a stream of bytes (ITU-T H.264, annex B): each stands behind `00 00 01`.
final class NalUnits {
    private NalUnits() {}

    static List<byte[]> of(ByteBuffer stream) {
        var units = new ArrayList<byte[]>();
        int start = after(stream, 0);
        while (start < stream.limit()) {
            int next = after(stream, start);
            units.add(unit(stream, start, next));
            start = next;
        }
        return units;
    }

    /// The place behind the next start code, or the end.
    private static int after(ByteBuffer stream, int from) {
        for (int i = from; i + 3 <= stream.limit(); i++)
            if (stream.get(i) == 0 && stream.get(i + 1) == 0 && stream.get(i + 2) == 1) return i + 3;
        return stream.limit();
    }

    /// Without the next one's start code, and the zeros before it.
    private static byte[] unit(ByteBuffer stream, int start, int next) {
        boolean isLast = next == stream.limit() && !endsWithCode(stream, start, next);
        int end = isLast ? next : next - 3;
        while (end > start && stream.get(end - 1) == 0) end--;
        byte[] unit = new byte[end - start];
        stream.get(start, unit);
        return unit;
    }

    private static boolean endsWithCode(ByteBuffer stream, int start, int end) {
        return end - 3 >= start && stream.get(end - 1) == 1 && stream.get(end - 2) == 0 && stream.get(end - 3) == 0;
    }

    /// As MP4 wants them: each behind its length.
    static byte[] behindLengths(ByteBuffer stream) {
        var bytes = new ByteArrayOutputStream(stream.limit() + 16);
        for (byte[] unit : of(stream)) {
            bytes.writeBytes(Boxes.ints(unit.length));
            bytes.writeBytes(unit);
        }
        return bytes.toByteArray();
    }
}
