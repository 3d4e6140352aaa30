package diorama.paint;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.plan.Reel;

/// The rasters of one shot: a photo's, asked for once; or a clip's, one for each moment.
record Source(Reel reel, Need need, Pictures pictures) {
    Raster at(double shotMs) {
        return checked(
                switch (reel) {
                    case Reel.Still still -> pictures.still(still, need);
                    case Reel.Moving moving ->
                        pictures.moving(moving, moving.playback().sourceMsAt(shotMs), need);
                });
    }

    boolean moves() {
        return reel instanceof Reel.Moving;
    }

    private Raster checked(Raster raster) {
        if (raster.width() != need.width() || raster.height() != need.height()) {
            throw new IllegalStateException(
                    "asked for " + need + ", got " + raster.width() + "x" + raster.height() + " of " + reel.media());
        }
        return raster;
    }
}
