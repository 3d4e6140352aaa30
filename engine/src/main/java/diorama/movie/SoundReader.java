package diorama.movie;

import diorama.encode.SoundCodec;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Reads what [SoundWriter] wrote, and knows when that is not whole. The packets stay in the file.
public final class SoundReader {
    private static final int PIECE_BYTES = 1 << 16;

    private SoundReader() {}

    /// The sound in a file; empty if the file is damaged.
    ///
    /// @throws IOException if the file cannot be read at all
    public static Optional<EncodedSound> read(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            int magic = SoundWriter.MAGIC.length;
            if (size < magic + SoundWriter.TAIL_BYTES) return Optional.empty();
            if (!Arrays.equals(SoundWriter.MAGIC, bytes(channel, 0, magic))) return Optional.empty();
            var tail = ByteBuffer.wrap(bytes(channel, size - SoundWriter.TAIL_BYTES, SoundWriter.TAIL_BYTES));
            int length = tail.getInt();
            if (checksum(channel, size - Integer.BYTES) != tail.getInt()) return Optional.empty();
            var facts = bytes(channel, size - SoundWriter.TAIL_BYTES - length, length);
            return Optional.of(sound(file, new DataInputStream(new ByteArrayInputStream(facts))));
        }
    }

    private static byte[] bytes(FileChannel channel, long at, int count) throws IOException {
        var bytes = new byte[count];
        var left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining() && channel.read(left, at + left.position()) >= 0) {}
        return bytes;
    }

    private static int checksum(FileChannel channel, long end) throws IOException {
        var checksum = new CRC32C();
        for (long at = 0; at < end; at += PIECE_BYTES) {
            checksum.update(bytes(channel, at, (int) Math.min(PIECE_BYTES, end - at)));
        }
        return (int) checksum.getValue();
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
