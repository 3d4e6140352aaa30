package diorama.paint;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.plan.Reel;

/// The rasters of one shot: a photo's, asked for once; or a clip's, one for each moment.
interface Source {
    /// The picture after so many ms of the shot.
    Raster at(double shotMs);

    static Source of(Reel reel, Need need, Pictures pictures) {
        return switch (reel) {
            case Reel.Still still -> {
                var raster = checked(pictures.still(still, need), need);
                yield _ -> raster;
            }
            case Reel.Moving moving ->
                shotMs -> checked(pictures.moving(moving, moving.playback().sourceMsAt(shotMs), need), need);
        };
    }

    private static Raster checked(Raster raster, Need need) {
        if (raster.width() != need.width() || raster.height() != need.height()) {
            throw new IllegalStateException("asked for " + need + ", got " + raster.width() + "x" + raster.height());
        }
        return raster;
    }
}
