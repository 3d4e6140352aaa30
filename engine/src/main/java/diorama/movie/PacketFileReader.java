package diorama.movie;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Reads what [PacketFileWriter] wrote, and knows when that is not whole. The packets stay in the file.
final class PacketFileReader {
    private static final int PIECE_BYTES = 1 << 16;

    private PacketFileReader() {}

    /// What the file says of its packets; empty if it is damaged, or begins with another magic.
    ///
    /// @throws IOException if the file cannot be read at all
    static Optional<DataInputStream> facts(Path file, byte[] magic) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long end = channel.size() - PacketFileWriter.TAIL_BYTES;
            if (end < magic.length || !Arrays.equals(magic, bytes(channel, 0, magic.length))) return Optional.empty();
            var tail = ByteBuffer.wrap(bytes(channel, end, PacketFileWriter.TAIL_BYTES));
            int length = tail.getInt();
            if (checksum(channel, end + Integer.BYTES) != tail.getInt()) return Optional.empty();
            return Optional.of(new DataInputStream(new ByteArrayInputStream(bytes(channel, end - length, length))));
        }
    }

    private static byte[] bytes(FileChannel channel, long at, int count) throws IOException {
        var bytes = new byte[count];
        fill(channel, at, ByteBuffer.wrap(bytes));
        return bytes;
    }

    private static int checksum(FileChannel channel, long end) throws IOException {
        var checksum = new CRC32C();
        var piece = ByteBuffer.allocate(PIECE_BYTES);
        for (long at = 0; at < end; at += PIECE_BYTES) {
            piece.clear().limit((int) Math.min(PIECE_BYTES, end - at));
            fill(channel, at, piece);
            checksum.update(piece.flip());
        }
        return (int) checksum.getValue();
    }

    private static void fill(FileChannel channel, long at, ByteBuffer out) throws IOException {
        while (out.hasRemaining() && channel.read(out, at + out.position()) >= 0) {}
    }
}
