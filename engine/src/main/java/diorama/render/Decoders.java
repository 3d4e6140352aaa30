package diorama.render;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.paint.Pictures;
import diorama.photo.PhotoReader;
import diorama.plan.Reel;

/// Pictures decoded from their files, each time anew.
final class Decoders implements Pictures {
    private final MediaFiles files;
    private final PhotoReader photos = new PhotoReader();

    Decoders(MediaFiles files) {
        this.files = files;
    }

    @Override
    public Raster still(Reel.Still reel, Need need) {
        return photos.read(files.of(reel.media()), reel, need, reel.matte());
    }

    @Override
    public Raster moving(Reel.Moving reel, double sourceMs, Need need) {
        throw new UnsupportedOperationException("clips: " + reel.media());
    }
}
