package diorama.movie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// Writes packets to a file of our own form, so that any container can be made of them and a damaged file is known:
///
/// ```
/// | magic | packet | packet | ... | facts | length of facts | checksum of all |
/// ```
final class PacketFileWriter implements AutoCloseable {
    /// The length of the facts and the checksum, at the file's end.
    static final int TAIL_BYTES = 2 * Integer.BYTES;

    private final FileChannel channel;
    private final CRC32C checksum = new CRC32C();

    private PacketFileWriter(FileChannel channel) {
        this.channel = channel;
    }

    static PacketFileWriter create(Path file, byte[] magic) throws IOException {
        var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        var writer = new PacketFileWriter(channel);
        writer.write(ByteBuffer.wrap(magic));
        return writer;
    }

    /// Adds a packet, and says at which byte of the file it begins.
    ///
    /// @throws UncheckedIOException if the file cannot be written
    long add(MemorySegment packet) {
        try {
            long offset = channel.position();
            write(packet.asByteBuffer());
            return offset;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the file with what is to be known of its packets.
    void finish(byte[] facts) throws IOException {
        write(ByteBuffer.wrap(facts));
        write(ByteBuffer.allocate(Integer.BYTES).putInt(facts.length).flip());
        write(ByteBuffer.allocate(Integer.BYTES)
                .putInt((int) checksum.getValue())
                .flip());
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
