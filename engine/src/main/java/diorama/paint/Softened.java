package diorama.paint;

import diorama.frame.Raster;
import diorama.media.Size;
import diorama.paint.kernel.Column;
import diorama.paint.kernel.Line;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Row;
import diorama.paint.kernel.Taps;
import java.util.EnumMap;
import java.util.Map;

/// A soft copy of a picture that covers the whole canvas, made once for a shot: the picture is reduced to a small one,
/// that is blurred by a few passes of a box, and enlarged softly.
final class Softened {
    private static final double SOFT = 1;

    private final Map<Channel, byte[]> planes = new EnumMap<>(Channel.class);
    private final Size canvas;
    private final PaintSettings settings;
    private final Loops loops = Loops.plain();

    Softened(Raster raster, Size canvas, PaintSettings settings) {
        this.canvas = canvas;
        this.settings = settings;
        for (var channel : Channel.values()) planes.put(channel, soften(raster, channel));
    }

    byte[] plane(Channel channel) {
        return planes.getOrDefault(channel, new byte[0]);
    }

    private byte[] soften(Raster raster, Channel channel) {
        var full = channel.sizeOn(new Size(raster.width(), raster.height()));
        int longest = Math.max(raster.width(), raster.height());
        var small = Blur.reduce(channel.of(raster), full, Math.ceilDiv(longest, settings.backdropSamples()));
        int radius = (int) Math.round(settings.backdropBlur()
                * Math.max(small.size().width(), small.size().height()));
        for (int pass = 0; pass < settings.backdropPasses(); pass++) small.blur(radius);
        return enlarge(small, channel);
    }

    /// The largest part of the small picture that has the canvas's shape, brought to the canvas's size.
    private byte[] enlarge(Blur small, Channel channel) {
        var to = channel.sizeOn(canvas);
        double step = Math.min(
                (double) small.size().width() / to.width(),
                (double) small.size().height() / to.height());
        var across = taps(to.width(), small.size().width(), step);
        var down = taps(to.height(), small.size().height(), step);
        var column = new Column(small.size().width(), small.size().height());
        column.span(across);
        var row = new Row(small.size().width());
        var line = new Line(to.width(), channel.low(), channel.high());
        var ground = new float[to.width()];
        var plane = new byte[to.width() * to.height()];
        for (int y = 0; y < to.height(); y++) {
            column.aim(down, y, 1f / Raster.SCALE, 0);
            loops.down(small.samples(), column, row);
            loops.across(row, across, ground, line);
            line.copyTo(plane, y * to.width());
        }
        return plane;
    }

    /// `count` steps over the middle of `samples`, by the softest filter: the sharp one would show where samples lie.
    private static Taps taps(int count, int samples, double step) {
        var taps = new Taps(count);
        double first = (samples - (count - 1) * step - 1) / 2;
        var places = new double[count];
        for (int i = 0; i < count; i++) places[i] = first + i * step;
        taps.place(places, samples, SOFT, 0, count);
        return taps;
    }
}
