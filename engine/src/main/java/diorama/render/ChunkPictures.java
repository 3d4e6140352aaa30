package diorama.render;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.letter.Lettered;
import diorama.paint.Pictures;
import diorama.paint.grade.Tray;
import diorama.plan.Reel;
import diorama.plan.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pictures of one chunk: photos shared with all others, clips read for it alone.
final class ChunkPictures implements Pictures, AutoCloseable {
    /// Two shots of one clip may be seen at once; each goes on in a reader of its own, so that none jumps to and fro.
    private static final int READERS_OF_A_CLIP = 2;

    /// What is so near to the picture read last is the next picture of the same shot.
    private static final double NEXT_MS = 500;

    private final PictureCache photos;
    private final ClipPool clips;
    private final Darkroom darkroom;
    private final LetterCache letters;
    private final Map<Reel, Raster> graded = new HashMap<>();
    private final Tray tray = new Tray();
    private final List<ClipPool.Opened> opened = new ArrayList<>();

    ChunkPictures(PictureCache photos, ClipPool clips, Darkroom darkroom, LetterCache letters) {
        this.photos = photos;
        this.clips = clips;
        this.darkroom = darkroom;
        this.letters = letters;
    }

    @Override
    public Raster still(Reel.Still reel, Need need) {
        return photos.still(reel, need);
    }

    @Override
    public Lettered letters(Words words) {
        return letters.of(words);
    }

    @Override
    public Raster moving(Reel.Moving reel, double sourceMs, Need need) {
        int place = place(reel, sourceMs);
        var clip = opened.get(place).at(sourceMs);
        opened.set(place, clip);
        var raster = clip.reader().at(sourceMs, need);
        return reel.grading().isNone() ? raster : graded(raster, reel);
    }

    /// The reader may show the same picture again, so what it shows stays as it is.
    private Raster graded(Raster raster, Reel.Moving reel) {
        var copy = graded.get(reel);
        if (copy == null || copy.width() != raster.width() || copy.height() != raster.height()) {
            copy = new Raster(raster.width(), raster.height());
            graded.put(reel, copy);
        }
        return darkroom.copied(raster, reel.grading(), copy, tray);
    }

    private int place(Reel.Moving reel, double sourceMs) {
        int nearest = -1;
        int readers = 0;
        for (int i = 0; i < opened.size(); i++) {
            if (!opened.get(i).isOf(reel)) continue;
            readers++;
            if (nearest < 0 || awayMs(i, sourceMs) < awayMs(nearest, sourceMs)) nearest = i;
        }
        boolean isAnother = nearest < 0 || awayMs(nearest, sourceMs) > NEXT_MS;
        if (!isAnother || readers == READERS_OF_A_CLIP) return nearest;
        opened.add(clips.take(reel, sourceMs));
        return opened.size() - 1;
    }

    private double awayMs(int place, double sourceMs) {
        return Math.abs(sourceMs - opened.get(place).lastMs());
    }

    @Override
    public void close() {
        clips.giveBack(opened);
    }
}
