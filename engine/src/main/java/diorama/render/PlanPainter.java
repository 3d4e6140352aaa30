package diorama.render;

import diorama.frame.Frame;
import diorama.paint.PaintSettings;
import diorama.paint.Painter;
import diorama.paint.Pictures;

/// Paints chunks from decoded pictures that all its painters share.
public final class PlanPainter implements ChunkPainter {
    private final Painter painter;

    private PlanPainter(Painter painter) {
        this.painter = painter;
    }

    /// Painters over pictures from files, of which so many are kept as `threads` need.
    public static ChunkPainter.Opener over(MediaFiles files, RenderSettings settings, int threads) {
        Pictures pictures = new PictureCache(new Decoders(files), settings.rastersPerWorker() * threads + 1);
        return plan -> new PlanPainter(new Painter(plan, pictures, PaintSettings.DEFAULT));
    }

    @Override
    public void paint(int frame, Frame target) {
        painter.paint(frame, target);
    }

    @Override
    public void close() {
        // A painter owns nothing but arrays; clips are closed by whoever opened them.
    }
}
