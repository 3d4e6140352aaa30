package diorama.movie;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;

/// Joins chunks to one film: packets are copied, nothing is encoded again, and time runs on without a gap.
public final class Joiner {
    private Joiner() {}

    /// @throws IOException if a chunk's file cannot be read any more
    public static void join(List<EncodedChunk> chunks, Target target) throws IOException {
        if (chunks.isEmpty()) throw new Refused(new Problem.NothingToRender());
        var stream = chunks.getFirst().stream();
        int delay = 0;
        for (var chunk : chunks) {
            if (!chunk.stream().equals(stream)) {
                throw new AssertionError("chunks of two kinds: " + stream + " and " + chunk.stream());
            }
            delay = Math.max(delay, chunk.delay());
        }
        try (var muxer = Muxer.open(target, stream)) {
            int start = 0;
            for (var chunk : chunks) {
                copy(chunk, muxer, new Place(start, delay));
                start += chunk.frameCount();
            }
            muxer.finish();
        }
    }

    /// The chunk's first frame in the film, and how many frames decoding runs ahead.
    private record Place(int start, int delay) {}

    private static void copy(EncodedChunk chunk, Muxer muxer, Place place) throws IOException {
        try (var arena = Arena.ofConfined();
                var channel = FileChannel.open(chunk.file())) {
            var file = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            try (var bytes = new BytePointer(file.asByteBuffer())) {
                for (int i = 0; i < chunk.packets().size(); i++) {
                    var packet = chunk.packets().get(i);
                    muxer.write(
                            bytes.getPointer(packet.offset()),
                            packet,
                            place.start() + packet.frame(),
                            place.start() + i - place.delay());
                }
            }
        }
    }
}
