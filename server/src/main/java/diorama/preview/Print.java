package diorama.preview;

import diorama.encode.Codec;
import diorama.encode.Effort;
import diorama.encode.EncodeSettings;
import diorama.encode.Encoding;
import diorama.movie.EncodedChunk;
import diorama.movie.Fragment;
import diorama.movie.Fragments;
import diorama.movie.VideoStream;
import diorama.plan.Chunk;
import diorama.plan.Chunker;
import diorama.plan.RenderPlan;
import diorama.render.ChunkPainter;
import diorama.render.ChunkStore;
import diorama.render.RenderSettings;
import diorama.render.SingleChunks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// A film in one size and quality, as pieces that are made one by one: by whoever wants to see them, or ahead of that.
final class Print {
    /// What pieces of an encoding have in common, once it was asked for.
    private static final Map<String, VideoStream> STREAMS = new ConcurrentHashMap<>();

    private final RenderPlan plan;
    private final Encoding encoding;
    private final SingleChunks single;
    private final ChunkStore store;
    private final List<Chunk> chunks;
    private final List<String> keys;
    private final BitSet there = new BitSet();
    private final Map<String, ReentrantLock> making = new ConcurrentHashMap<>();

    /// Where prints are made: the painters of a size, and the store that exports use too.
    record Lab(ChunkPainter.Opener painters, ChunkStore store, RenderSettings settings) {}

    Print(RenderPlan plan, Effort effort, Lab lab) {
        var picture = new Encoding.Picture(plan.canvas(), plan.rate(), plan.isOfStills());
        this.plan = plan;
        this.encoding = Encoding.of(Codec.H264, picture, effort, EncodeSettings.DEFAULT);
        this.single = new SingleChunks(encoding, lab.painters(), lab.store(), lab.settings());
        this.store = lab.store();
        this.chunks = Chunker.split(plan);
        this.keys = chunks.stream().map(single::key).toList();
    }

    RenderPlan plan() {
        return plan;
    }

    int count() {
        return chunks.size();
    }

    /// The names of the work of all pieces: two films with the same ones are the same.
    List<String> keys() {
        return keys;
    }

    int frames(int piece) {
        return chunks.get(piece).frameCount();
    }

    VideoStream stream() {
        return STREAMS.computeIfAbsent(encoding.text(), _ -> SingleChunks.stream(encoding));
    }

    byte[] head() {
        return Fragments.head(stream());
    }

    boolean isThere(int piece) {
        synchronized (there) {
            if (there.get(piece)) return true;
            boolean isKept = store.holds(keys.get(piece));
            there.set(piece, isKept);
            return isKept;
        }
    }

    /// The piece as a player takes it; made first, before all that is made ahead, where it is not there.
    byte[] piece(int piece, Precedence precedence) {
        try {
            return fragment(piece, precedence);
        } catch (IOException _) {
            try {
                return fragment(piece, precedence); // thrown away between finding and reading
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Who waits for a piece that is being made ahead does not hold that up: precedence is asked for behind the lock.
    private byte[] fragment(int piece, Precedence precedence) throws IOException {
        var chunk = alone(piece, () -> precedence.first(() -> develop(piece, () -> {})));
        return Fragment.of(chunk, chunks.get(piece).firstFrame(), piece + 1);
    }

    /// Makes a piece ahead of time; `frameDone` may hold the work up between frames, or end it.
    void make(int piece, Runnable frameDone) {
        alone(piece, () -> develop(piece, frameDone));
    }

    /// Somebody waits for the very piece that is being made.
    boolean isAwaited(int piece) {
        var lock = making.get(keys.get(piece));
        return lock != null && lock.hasQueuedThreads();
    }

    private EncodedChunk develop(int piece, Runnable frameDone) {
        var chunk = single.develop(keys.get(piece), chunks.get(piece), frameDone);
        synchronized (there) {
            there.set(piece);
        }
        return chunk;
    }

    /// Who wants the same piece at the same time waits for it.
    private EncodedChunk alone(int piece, Supplier<EncodedChunk> work) {
        var lock = making.computeIfAbsent(keys.get(piece), _ -> new ReentrantLock());
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
