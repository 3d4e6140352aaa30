package diorama.movie;

import diorama.encode.PacketSink;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// Writes a chunk's file, of our own form, so that any container can be made of it and a damaged one is known:
///
/// ```
/// | magic | packet | packet | ... | facts | length of facts | checksum of all |
/// ```
public final class ChunkWriter implements PacketSink, AutoCloseable {
    static final byte[] MAGIC = "DIORAMA1".getBytes(StandardCharsets.US_ASCII);

    /// The length of the facts and the checksum, at the file's end.
    static final int TAIL_BYTES = 8;

    private final Path file;
    private final FileChannel channel;
    private final CRC32C checksum = new CRC32C();
    private final List<EncodedChunk.Packet> packets = new ArrayList<>();

    private ChunkWriter(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    public static ChunkWriter create(Path file) throws IOException {
        var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        var writer = new ChunkWriter(file, channel);
        writer.write(ByteBuffer.wrap(MAGIC));
        return writer;
    }

    /// @throws UncheckedIOException if the file cannot be written
    @Override
    public void accept(MemorySegment bytes, long frame, boolean isKey) {
        try {
            long offset = channel.position();
            write(bytes.asByteBuffer());
            packets.add(
                    new EncodedChunk.Packet(offset, Math.toIntExact(bytes.byteSize()), Math.toIntExact(frame), isKey));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the file.
    public EncodedChunk finish(VideoStream stream, Sketch first) throws IOException {
        var chunk = new EncodedChunk(file, stream, packets.size(), first, packets);
        byte[] facts = facts(chunk);
        write(ByteBuffer.wrap(facts));
        write(ByteBuffer.allocate(Integer.BYTES).putInt(facts.length).flip());
        write(ByteBuffer.allocate(Integer.BYTES)
                .putInt((int) checksum.getValue())
                .flip());
        return chunk;
    }

    private static byte[] facts(EncodedChunk chunk) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        var stream = chunk.stream();
        out.writeUTF(stream.codec().name());
        out.writeInt(stream.size().width());
        out.writeInt(stream.size().height());
        out.writeInt(stream.rate().numerator());
        out.writeInt(stream.rate().denominator());
        out.writeUTF(stream.headerHex());
        out.writeUTF(chunk.first().lumaHex());
        out.writeInt(chunk.frameCount());
        for (var packet : chunk.packets()) {
            out.writeInt(packet.sizeBytes());
            out.writeInt(packet.frame());
            out.writeBoolean(packet.isKey());
        }
        return bytes.toByteArray();
    }

    private void write(ByteBuffer bytes) throws IOException {
        checksum.update(bytes.duplicate());
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
