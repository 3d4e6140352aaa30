package diorama.render;

import diorama.frame.Frame;
import diorama.plan.RenderPlan;

/// Paints the frames of one chunk, on one thread.
public interface ChunkPainter extends AutoCloseable {
    void paint(int frame, Frame target);

    @Override
    void close();

    /// Opens a painter for a plan; called from many threads.
    @FunctionalInterface
    interface Opener {
        ChunkPainter open(RenderPlan plan);

        /// The work is done for now: files that were kept open are closed.
        default void rest() {}
    }
}
