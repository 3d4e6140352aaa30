package diorama.movie;

import diorama.encode.SoundEncoder;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import org.bytedeco.javacpp.BytePointer;

/// Joins chunks to one film, with its sound: packets are copied, nothing is encoded again, and time runs on without a
/// gap.
public final class Joiner {
    private Joiner() {}

    /// A film without sound.
    ///
    /// @throws IOException if a chunk's file cannot be read any more
    public static void join(List<EncodedChunk> chunks, Target target) throws IOException {
        join(chunks, Optional.empty(), target);
    }

    /// @throws IOException if a chunk's file, or the sound's, cannot be read any more
    public static void join(List<EncodedChunk> chunks, Optional<EncodedSound> sound, Target target) throws IOException {
        if (chunks.isEmpty()) throw new Refused(new Problem.NothingToRender());
        var stream = chunks.getFirst().stream();
        int delay = 0;
        for (var chunk : chunks) {
            if (!chunk.stream().equals(stream)) {
                throw new AssertionError("chunks of two kinds: " + stream + " and " + chunk.stream());
            }
            delay = Math.max(delay, chunk.delay());
        }
        try (var muxer = Muxer.open(target, stream, sound.map(EncodedSound::stream))) {
            if (sound.isPresent()) {
                try (var copier = new SoundCopier(sound.get(), muxer)) {
                    copy(chunks, muxer, delay, copier::copyUntil);
                    copier.finish();
                }
            } else {
                copy(chunks, muxer, delay, _ -> {});
            }
            muxer.finish();
        }
    }

    private static void copy(List<EncodedChunk> chunks, Muxer muxer, int delay, LongConsumer soundUntil)
            throws IOException {
        var rate = chunks.getFirst().stream().rate();
        int start = 0;
        for (var chunk : chunks) {
            var place = new Place(start, delay);
            copy(chunk, muxer, place, i -> soundUntil.accept(sample(rate, place.start() + i)));
            start += chunk.frameCount();
        }
    }

    private static long sample(FrameRate rate, int frame) {
        return rate.startUs(frame) * SoundEncoder.RATE / 1_000_000;
    }

    /// The chunk's first frame in the film, and how many frames decoding runs ahead.
    private record Place(int start, int delay) {}

    private static void copy(EncodedChunk chunk, Muxer muxer, Place place, IntConsumer beforeFrame) throws IOException {
        try (var arena = Arena.ofConfined();
                var channel = FileChannel.open(chunk.file())) {
            var file = channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            try (var bytes = new BytePointer(file.asByteBuffer())) {
                for (int i = 0; i < chunk.packets().size(); i++) {
                    var packet = chunk.packets().get(i);
                    beforeFrame.accept(i);
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
