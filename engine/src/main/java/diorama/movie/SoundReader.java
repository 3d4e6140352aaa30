package diorama.movie;

import diorama.encode.SoundCodec;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what [SoundWriter] wrote, and knows when that is not whole. The packets stay in the file.
public final class SoundReader {
    private SoundReader() {}

    /// The sound in a file; empty if the file is damaged.
    ///
    /// @throws IOException if the file cannot be read at all
    public static Optional<EncodedSound> read(Path file) throws IOException {
        var facts = PacketFileReader.facts(file, SoundWriter.MAGIC);
        return facts.isPresent() ? Optional.of(sound(file, facts.get())) : Optional.empty();
    }

    private static EncodedSound sound(Path file, DataInputStream in) throws IOException {
        var stream = new SoundStream(SoundCodec.valueOf(in.readUTF()), in.readUTF(), in.readInt());
        long samples = in.readLong();
        var seconds = new ArrayList<Float>();
        for (int left = in.readInt(); left > 0; left--) seconds.add(in.readFloat());
        return new EncodedSound(file, stream, samples, new Levels(seconds), packets(in));
    }

    private static List<EncodedSound.Packet> packets(DataInputStream in) throws IOException {
        int count = in.readInt();
        var packets = new ArrayList<EncodedSound.Packet>(count);
        long offset = SoundWriter.MAGIC.length;
        for (int i = 0; i < count; i++) {
            int sizeBytes = in.readInt();
            packets.add(new EncodedSound.Packet(offset, sizeBytes, in.readLong(), in.readInt()));
            offset += sizeBytes;
        }
        return packets;
    }
}
