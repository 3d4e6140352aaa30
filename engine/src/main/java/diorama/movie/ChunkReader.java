package diorama.movie;

import diorama.encode.Codec;
import diorama.media.Size;
import diorama.time.FrameRate;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what [ChunkWriter] wrote, and knows when that is not whole.
public final class ChunkReader {
    private ChunkReader() {}

    /// The chunk in a file; empty if the file is damaged.
    ///
    /// @throws IOException if the file cannot be read at all
    public static Optional<EncodedChunk> read(Path file) throws IOException {
        var facts = PacketFileReader.facts(file, ChunkWriter.MAGIC);
        return facts.isPresent() ? Optional.of(chunk(file, facts.get())) : Optional.empty();
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
