package diorama.movie;

import diorama.encode.Codec;
import diorama.media.Size;
import diorama.time.FrameRate;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Reads what [ChunkWriter] wrote, and knows when that is not whole.
public final class ChunkReader {
    private ChunkReader() {}

    /// The chunk in a file; empty if the file is damaged.
    ///
    /// @throws IOException if the file cannot be read at all
    public static Optional<EncodedChunk> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!isWhole(bytes)) return Optional.empty();
        int end = bytes.length - ChunkWriter.TAIL_BYTES;
        int length = ByteBuffer.wrap(bytes).getInt(end);
        return Optional.of(chunk(file, new DataInputStream(new ByteArrayInputStream(bytes, end - length, length))));
    }

    private static boolean isWhole(byte[] bytes) {
        int magic = ChunkWriter.MAGIC.length;
        if (bytes.length < magic + ChunkWriter.TAIL_BYTES) return false;
        if (!Arrays.equals(bytes, 0, magic, ChunkWriter.MAGIC, 0, magic)) return false;
        var checksum = new CRC32C();
        checksum.update(bytes, 0, bytes.length - Integer.BYTES);
        return ByteBuffer.wrap(bytes).getInt(bytes.length - Integer.BYTES) == (int) checksum.getValue();
    }

    private static EncodedChunk chunk(Path file, DataInputStream in) throws IOException {
        var codec = Codec.valueOf(in.readUTF());
        var size = new Size(in.readInt(), in.readInt());
        var rate = new FrameRate(in.readInt(), in.readInt());
        var stream = new VideoStream(codec, size, rate, in.readUTF());
        var first = new Sketch(in.readUTF());
        var packets = packets(in);
        return new EncodedChunk(file, stream, packets.size(), first, packets);
    }

    private static List<EncodedChunk.Packet> packets(DataInputStream in) throws IOException {
        int count = in.readInt();
        var packets = new ArrayList<EncodedChunk.Packet>(count);
        long offset = ChunkWriter.MAGIC.length;
        for (int i = 0; i < count; i++) {
            int sizeBytes = in.readInt();
            packets.add(new EncodedChunk.Packet(offset, sizeBytes, in.readInt(), in.readBoolean()));
            offset += sizeBytes;
        }
        return packets;
    }
}
