package diorama.movie;

import java.nio.file.Path;
import java.util.List;

/// A film's finished sound in its file: packets in order, how many samples long it is, and how loud it is from
/// second to second.
public record EncodedSound(Path file, SoundStream stream, long samples, Levels levels, List<Packet> packets) {
    public EncodedSound {
        packets = List.copyOf(packets);
    }

    /// Where a packet lies in the file, and the samples that it holds.
    public record Packet(long offset, int sizeBytes, long sample, int samples) {}
}
