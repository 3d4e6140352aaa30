package diorama.render;

import diorama.encode.Encoding;
import diorama.encode.VideoEncoder;
import diorama.movie.EncodedChunk;
import diorama.movie.VideoStream;
import diorama.plan.Chunk;
import java.util.HexFormat;
import java.util.Optional;

/// Makes single chunks when somebody wants to see them: under the same names, in the same store and with the same bytes
/// as a whole render does, so that what was looked at need not be made again.
public final class SingleChunks {
    private final Encoding encoding;
    private final ChunkMaker maker;
    private final ChunkStore store;
    private final RenderSettings settings;

    public SingleChunks(Encoding encoding, ChunkPainter.Opener painters, ChunkStore store, RenderSettings settings) {
        this.encoding = encoding;
        this.maker = new ChunkMaker(encoding, painters);
        this.store = store;
        this.settings = settings;
    }

    public String key(Chunk chunk) {
        return chunk.key(LocalFarm.work(encoding, settings));
    }

    public Optional<EncodedChunk> find(String key) {
        return store.find(key);
    }

    /// The chunk, made on the calling thread where it is not there yet. `frameDone` hears of every frame, and may
    /// take its time.
    public EncodedChunk develop(String key, Chunk chunk, Runnable frameDone) {
        return store.find(key).orElseGet(() -> store.keep(key, file -> maker.make(chunk, file, frameDone)));
    }

    /// What all chunks of an encoding have in common; known before the first is made.
    public static VideoStream stream(Encoding encoding) {
        try (var encoder = VideoEncoder.open(encoding, (_, _, _) -> {})) {
            String header = HexFormat.of().formatHex(encoder.header());
            return new VideoStream(encoding.codec(), encoding.size(), encoding.rate(), header);
        }
    }
}
