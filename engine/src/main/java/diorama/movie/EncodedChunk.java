package diorama.movie;

import java.nio.file.Path;
import java.util.List;

/// A finished chunk in its file: packets in the order of decoding, and all that joining them needs. `first` is the
/// first frame as it was painted.
public record EncodedChunk(Path file, VideoStream stream, int frameCount, Sketch first, List<Packet> packets) {
    public EncodedChunk {
        packets = List.copyOf(packets);
    }

    /// Where a packet lies in the file and which frame of the chunk it shows.
    public record Packet(long offset, int sizeBytes, int frame, boolean isKey) {}

    /// How many frames the decoder runs ahead of what is shown: a packet is decoded at most this much after its place.
    int delay() {
        int delay = 0;
        for (int i = 0; i < packets.size(); i++) {
            delay = Math.max(delay, i - packets.get(i).frame());
        }
        return delay;
    }
}
