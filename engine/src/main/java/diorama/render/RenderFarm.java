package diorama.render;

import diorama.movie.EncodedChunk;
import diorama.plan.Chunk;
import java.util.List;
import java.util.function.Consumer;

/// Where chunks are made: on this machine, or on many.
public interface RenderFarm {
    /// The chunks encoded, in the order in which they were given. `progress` is called on the caller's thread.
    List<EncodedChunk> render(List<Chunk> chunks, Consumer<Progress> progress);
}
