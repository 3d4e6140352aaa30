package diorama.movie;

import diorama.encode.SoundSink;
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

/// Writes a film's finished sound to a file of our own form, like that of chunks:
///
/// ```
/// | magic | packet | packet | ... | facts | length of facts | checksum of all |
/// ```
public final class SoundWriter implements SoundSink, AutoCloseable {
    static final byte[] MAGIC = "DIORAMAS".getBytes(StandardCharsets.US_ASCII);
    static final int TAIL_BYTES = 8;

    private final Path file;
    private final FileChannel channel;
    private final CRC32C checksum = new CRC32C();
    private final List<EncodedSound.Packet> packets = new ArrayList<>();

    private SoundWriter(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    public static SoundWriter create(Path file) throws IOException {
        var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        var writer = new SoundWriter(file, channel);
        writer.write(ByteBuffer.wrap(MAGIC));
        return writer;
    }

    @Override
    public void accept(MemorySegment bytes, long sample, int samples) {
        try {
            long offset = channel.position();
            write(bytes.asByteBuffer());
            packets.add(new EncodedSound.Packet(offset, Math.toIntExact(bytes.byteSize()), sample, samples));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the file of a sound that is `samples` long.
    public EncodedSound finish(SoundStream stream, long samples, Levels levels) throws IOException {
        var sound = new EncodedSound(file, stream, samples, levels, packets);
        byte[] facts = facts(sound);
        write(ByteBuffer.wrap(facts));
        write(ByteBuffer.allocate(Integer.BYTES).putInt(facts.length).flip());
        write(ByteBuffer.allocate(Integer.BYTES)
                .putInt((int) checksum.getValue())
                .flip());
        return sound;
    }

    private static byte[] facts(EncodedSound sound) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeUTF(sound.stream().codec().name());
        out.writeUTF(sound.stream().headerHex());
        out.writeInt(sound.stream().priming());
        out.writeLong(sound.samples());
        out.writeInt(sound.levels().seconds().size());
        for (float second : sound.levels().seconds()) out.writeFloat(second);
        out.writeInt(sound.packets().size());
        for (var packet : sound.packets()) {
            out.writeInt(packet.sizeBytes());
            out.writeLong(packet.sample());
            out.writeInt(packet.samples());
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
