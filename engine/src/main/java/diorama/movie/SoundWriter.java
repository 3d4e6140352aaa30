package diorama.movie;

import diorama.encode.SoundSink;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a film's finished sound to a file of the form of a [PacketFileWriter].
public final class SoundWriter implements SoundSink, AutoCloseable {
    static final byte[] MAGIC = "DIORAMAS".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final PacketFileWriter writer;
    private final List<EncodedSound.Packet> packets = new ArrayList<>();

    private SoundWriter(Path file, PacketFileWriter writer) {
        this.file = file;
        this.writer = writer;
    }

    public static SoundWriter create(Path file) throws IOException {
        return new SoundWriter(file, PacketFileWriter.create(file, MAGIC));
    }

    /// @throws UncheckedIOException if the file cannot be written
    @Override
    public void accept(MemorySegment bytes, long sample, int samples) {
        long offset = writer.add(bytes);
        packets.add(new EncodedSound.Packet(offset, Math.toIntExact(bytes.byteSize()), sample, samples));
    }

    /// Ends the file of a sound that is `samples` long.
    public EncodedSound finish(SoundStream stream, long samples, Levels levels) throws IOException {
        var sound = new EncodedSound(file, stream, samples, levels, packets);
        writer.finish(facts(sound));
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

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
