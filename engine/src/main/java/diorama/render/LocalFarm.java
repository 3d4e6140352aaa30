package diorama.render;

import diorama.encode.Encoding;
import diorama.movie.EncodedChunk;
import diorama.plan.Chunk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// This machine's cores as a farm: each thread takes the next chunk that nobody has, paints and encodes it. Chunks are
/// taken in the order of the film, so that threads beside one another need the same photos.
public final class LocalFarm implements RenderFarm {
    private final ChunkMaker maker;
    private final ChunkStore store;
    private final String work;
    private final int threads;
    private final int keptChunks;

    public LocalFarm(Encoding encoding, ChunkPainter.Opener painters, ChunkStore store, RenderSettings settings) {
        this.maker = new ChunkMaker(encoding, painters);
        this.store = store;
        this.work = work(encoding, settings);
        this.threads = Workers.of(encoding, settings);
        this.keptChunks = KeptBlocks.areSmall(encoding, threads, settings) ? settings.keptBlockChunks() : 0;
    }

    /// All that decides a chunk beside what is in it.
    static String work(Encoding encoding, RenderSettings settings) {
        return encoding.text() + " paint " + settings.paintVersion();
    }

    @Override
    public List<EncodedChunk> render(List<Chunk> chunks, Consumer<Progress> progress) {
        var keys = chunks.stream().map(c -> c.key(work)).toList();
        var missing = new LinkedHashMap<String, Chunk>();
        for (int i = 0; i < chunks.size(); i++) missing.putIfAbsent(keys.get(i), chunks.get(i));
        var done = kept(missing);
        missing.keySet().removeAll(done.keySet());
        var tally = new Tally(chunks, keys, done.keySet(), progress);
        make(missing, done, tally);
        return keys.stream().map(key -> found(done, key)).toList();
    }

    private Map<String, EncodedChunk> kept(Map<String, Chunk> wanted) {
        var kept = new ConcurrentHashMap<String, EncodedChunk>();
        for (String key : wanted.keySet()) store.find(key).ifPresent(chunk -> kept.put(key, chunk));
        return kept;
    }

    private void make(Map<String, Chunk> missing, Map<String, EncodedChunk> done, Tally tally) {
        if (missing.size() <= keptChunks) KeptBlocks.keep();
        var tasks = new ArrayList<Crew.Task>();
        missing.forEach((key, chunk) ->
                tasks.add(frameDone -> done.put(key, store.keep(key, file -> maker.make(chunk, file, frameDone)))));
        Crew.work(threads, tasks, tally::frameDone);
    }

    private static EncodedChunk found(Map<String, EncodedChunk> done, String key) {
        var chunk = done.get(key);
        if (chunk == null) throw new AssertionError("no chunk was made for " + key);
        return chunk;
    }
}
