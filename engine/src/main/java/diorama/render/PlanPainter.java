package diorama.render;

import diorama.frame.Frame;
import diorama.paint.PaintSettings;
import diorama.paint.Painter;
import diorama.photo.PhotoReader;
import diorama.plan.RenderPlan;

/// Paints chunks from photos and clips in files. Photos that were decoded, and clips that were opened, are shared
/// by all its painters.
public final class PlanPainter implements ChunkPainter {
    private final Painter painter;
    private final ChunkPictures pictures;

    private PlanPainter(RenderPlan plan, ChunkPictures pictures) {
        this.painter = new Painter(plan, pictures, PaintSettings.DEFAULT);
        this.pictures = pictures;
    }

    /// Painters over media in files; as much is kept as so many `threads` need.
    public static ChunkPainter.Opener over(MediaFiles files, RenderSettings settings, int threads) {
        var reader = new PhotoReader();
        var darkroom = new Darkroom(files);
        var photos = new PictureCache(
                (reel, need) ->
                        darkroom.graded(reader.read(files.of(reel.media()), reel, need, reel.matte()), reel.grading()),
                settings.rastersPerWorker() * threads + 1);
        var clips = new ClipPool(files, threads);
        var letters = new LetterCache(settings.letterBytes(), files);
        return new ChunkPainter.Opener() {
            @Override
            public ChunkPainter open(RenderPlan plan) {
                return new PlanPainter(plan, new ChunkPictures(photos, clips, darkroom, letters));
            }

            @Override
            public void rest() {
                clips.clear();
            }
        };
    }

    @Override
    public void paint(int frame, Frame target) {
        painter.paint(frame, target);
    }

    @Override
    public void close() {
        pictures.close();
    }
}
