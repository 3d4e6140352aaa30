package diorama.movie;

import diorama.encode.PacketSink;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a chunk's file, of the form of a [PacketFileWriter].
public final class ChunkWriter implements PacketSink, AutoCloseable {
    static final byte[] MAGIC = "DIORAMA1".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final PacketFileWriter writer;
    private final List<EncodedChunk.Packet> packets = new ArrayList<>();

    private ChunkWriter(Path file, PacketFileWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    public static ChunkWriter create(Path file) throws IOException {
        return new ChunkWriter(file, PacketFileWriter.create(file, MAGIC));
    }

    /// @throws UncheckedIOException if the file cannot be written
    @Override
    public void accept(MemorySegment bytes, long frame, boolean isKey) {
        long offset = writer.add(bytes);
        packets.add(new EncodedChunk.Packet(offset, Math.toIntExact(bytes.byteSize()), Math.toIntExact(frame), isKey));
    }

    /// Ends the file.
    public EncodedChunk finish(VideoStream stream, Sketch first) throws IOException {
        var chunk = new EncodedChunk(file, stream, packets.size(), first, packets);
        writer.finish(facts(chunk));
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

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
