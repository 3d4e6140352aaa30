package diorama.movie;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The boxes of ISO/IEC 14496-12: each is its length, four letters, and what is in it.
final class Boxes {
    private Boxes() {}

    static byte[] box(String letters, byte[]... parts) {
        byte[] inside = joined(parts);
        byte[] head = ByteBuffer.allocate(8)
                .putInt(8 + inside.length)
                .put(letters.getBytes(StandardCharsets.US_ASCII))
                .array();
        return joined(head, inside);
    }

    /// A box that begins with its version and flags.
    static byte[] full(String letters, int versionAndFlags, byte[]... parts) {
        return box(letters, ints(versionAndFlags), joined(parts));
    }

    static byte[] ints(int... numbers) {
        var bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
        for (int number : numbers) bytes.putInt(number);
        return bytes.array();
    }

    static byte[] shorts(int... numbers) {
        var bytes = ByteBuffer.allocate(Short.BYTES * numbers.length);
        for (int number : numbers) bytes.putShort((short) number);
        return bytes.array();
    }

    static byte[] bytes(int... numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) numbers[i];
        return bytes;
    }

    static byte[] text(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] joined(byte[]... parts) {
        int size = 0;
        for (byte[] part : parts) size += part.length;
        var all = ByteBuffer.allocate(size);
        for (byte[] part : parts) all.put(part);
        return all.array();
    }
}
