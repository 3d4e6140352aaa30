package diorama.movie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a film must be when it is opened again, and how it must look at some of its frames.
public record Expected(VideoStream stream, int frameCount, List<Look> looks, Optional<EncodedSound> sound) {
    public Expected {
        looks = List.copyOf(looks);
    }

    /// The first frame of a chunk, which can be decoded by itself.
    public record Look(int frame, Sketch sketch) {}

    /// Looks at the first and the last chunk and evenly between.
    public static Expected of(List<EncodedChunk> chunks, int places) {
        var starts = new ArrayList<Look>();
        int frame = 0;
        for (var chunk : chunks) {
            starts.add(new Look(frame, chunk.first()));
            frame += chunk.frameCount();
        }
        var looks = new ArrayList<Look>();
        int count = Math.min(places, starts.size());
        for (int i = 0; i < count; i++) {
            looks.add(starts.get(count == 1 ? 0 : i * (starts.size() - 1) / (count - 1)));
        }
        return new Expected(chunks.getFirst().stream(), frame, looks, Optional.empty());
    }

    public Expected with(Optional<EncodedSound> newSound) {
        return new Expected(stream, frameCount, looks, newSound);
    }
}
