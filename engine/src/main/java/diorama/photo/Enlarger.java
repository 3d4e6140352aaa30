package diorama.photo;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.look.Colour;
import diorama.media.Size;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/// Brings the frames of a clip, all of one kind and size, to one raster: turned, in sRGB, reduced, as
/// [PhotoReader] does with a photo. Nothing large is allocated from one frame to the next.
public final class Enlarger implements AutoCloseable {
    private static final int HIGH_DEFINITION = 720;

    private final Kind kind;
    private final FrameSheet sheet;
    private final Reduction reduction;
    private final Orientation orientation;
    private final Raster raster;
    private final RasterWriter writer;

    /// What must be the same for all frames.
    private record Kind(int format, int width, int height, Cicp cicp) {
        static Kind of(AVFrame frame) {
            return new Kind(frame.format(), frame.width(), frame.height(), Sheets.cicp(frame));
        }
    }

    /// `seen` is the size of the upright picture with square pixels, which `need` is measured in; `orientation`
    /// says how frames like `frame` become upright.
    public Enlarger(AVFrame frame, Orientation orientation, Size seen, Need need) {
        this.kind = Kind.of(frame);
        this.orientation = orientation;
        this.sheet = Sheets.over(frame, matrix(frame), CurveTone.of(kind.cicp()), Colour.BLACK);
        var stored = orientation.seen(seen);
        var region = orientation.stored(need.region(), seen);
        var result = orientation.seen(new Size(need.width(), need.height()));
        double wider = (double) frame.width() / stored.width();
        double higher = (double) frame.height() / stored.height();
        this.reduction = new Reduction(
                sheet,
                Taps.area(region.x() * wider, region.width() * wider, frame.width(), result.width()),
                Taps.area(region.y() * higher, region.height() * higher, frame.height(), result.height()));
        this.raster = new Raster(need.width(), need.height());
        this.writer = new RasterWriter(raster);
    }

    /// Clips that do not say are BT.601 when they are small and BT.709 from 720 lines on, as players have it.
    private static YuvMatrix matrix(AVFrame frame) {
        var cicp = Sheets.cicp(frame);
        boolean isUnsaid = cicp.matrix() == Cicp.UNSPECIFIED;
        return isUnsaid && frame.height() >= HIGH_DEFINITION ? YuvMatrix.bt709(cicp.isFullRange()) : cicp.yuv();
    }

    public boolean isFor(AVFrame frame) {
        return kind.equals(Kind.of(frame));
    }

    /// The same raster each time, written anew.
    public Raster print(AVFrame frame) {
        sheet.show(frame);
        reduction.run(orientation, writer);
        return raster;
    }

    @Override
    public void close() {
        sheet.close();
    }
}
