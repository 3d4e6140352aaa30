package diorama.paint;

import diorama.frame.Need;
import diorama.frame.Region;
import diorama.media.Size;
import diorama.plan.Shot;
import diorama.plan.Window;

/// What a shot needs of its source: the region that is ever seen, at the size that the closest view asks for. The same
/// for every part of a shot, so that all its chunks are painted from the same raster.
public final class Needs {
    private Needs() {}

    public static Need of(Shot shot, Size canvas, PaintSettings settings) {
        var reach = shot.camera().reach();
        double acrossScale = scale(
                canvas.width(), shot.camera().from().width(), shot.camera().to().width(), settings);
        double downScale = scale(
                canvas.height(),
                shot.camera().from().height(),
                shot.camera().to().height(),
                settings);
        var region = region(reach, shot.reel().size(), acrossScale, downScale, settings);
        return new Need(region, samples(region.width(), acrossScale), samples(region.height(), downScale));
    }

    /// Source samples for each source pixel: at most 1, which is all there is.
    private static double scale(int canvas, double from, double to, PaintSettings settings) {
        double closest = Math.min(from, to);
        double ratio = Math.max(from, to) / closest;
        double detail = Math.clamp(settings.longestStep() / ratio, 1, settings.detail());
        return Math.min(1, detail * canvas / closest);
    }

    private static Region region(
            Window reach, Size size, double acrossScale, double downScale, PaintSettings settings) {
        double marginX = settings.margin() / acrossScale;
        double marginY = settings.margin() / downScale;
        int left = within(Math.floor(reach.x() - marginX), size.width() - 1);
        int top = within(Math.floor(reach.y() - marginY), size.height() - 1);
        int right = within(Math.ceil(reach.x() + reach.width() + marginX), size.width());
        int bottom = within(Math.ceil(reach.y() + reach.height() + marginY), size.height());
        return new Region(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static int within(double edge, int most) {
        return (int) Math.clamp(edge, 0, most);
    }

    private static int samples(int pixels, double scale) {
        return (int) Math.clamp(Math.ceil(pixels * scale), 1, pixels);
    }
}
