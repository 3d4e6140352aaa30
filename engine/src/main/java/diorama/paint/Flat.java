package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Mixing;
import diorama.paint.kernel.Panel;
import diorama.paint.kernel.Smearing;
import diorama.paint.kernel.Stretch;

/// A picture that has been painted aside, as large as the canvas or a whole number of times smaller, so that it can be
/// moved, bent or softened before it is seen. (On a stage, a flat is a painted piece of scenery on wheels.)
final class Flat implements Rows {
    private final Size canvas;
    private final int reduction;
    private final Panel[] planes = new Panel[3];
    private final short[][] spare = new short[3][];
    private final float[] row;
    private final float[] sum;
    private final int[] sums;
    private final short[] mean;
    private final Stretch rows = new Stretch();
    private final Stretch columns = new Stretch();

    Flat(Size canvas, int reduction) {
        this.canvas = canvas;
        this.reduction = reduction;
        for (var channel : CHANNELS) {
            var full = channel.sizeOn(canvas);
            int width = Math.ceilDiv(full.width(), reduction);
            int height = Math.ceilDiv(full.height(), reduction);
            planes[channel.place()] = new Panel(new short[width * height], width, height);
            spare[channel.place()] = new short[0];
        }
        this.row = new float[canvas.width() + reduction];
        this.sum = new float[canvas.width() + reduction];
        this.sums = new int[canvas.width()];
        this.mean = new short[2 * canvas.width()];
    }

    private static final Channel[] CHANNELS = Channel.values();

    int reduction() {
        return reduction;
    }

    Size canvas() {
        return canvas;
    }

    /// Its own size.
    Size size() {
        return new Size(plane(Channel.Y).width(), plane(Channel.Y).height());
    }

    Panel plane(Channel channel) {
        return planes[channel.place()];
    }

    /// A picture as large as the canvas.
    void paint(Rows picture, Loops loops) {
        for (var channel : CHANNELS) {
            if (reduction == 1) fill(picture, channel, loops);
            else reduce(picture, channel, loops);
        }
    }

    /// A picture as large as the canvas, smeared upwards and downwards (pixels of the canvas), on a flat that is no
    /// smaller: only what a view takes of it is made.
    void paint(Rows picture, double smearDown, Seen view, Loops loops) {
        for (var channel : CHANNELS) {
            var plane = plane(channel);
            int down = samples(channel, smearDown);
            rows.around(view.down(channel), down, plane.height());
            columns.around(view.across(channel), 0, plane.width());
            fillRows(picture, channel, loops);
            if (down < 2) continue;
            rows.around(view.down(channel), 0, plane.height());
            smearDown(channel, down);
        }
    }

    /// A picture as large as the flat itself.
    void fill(Rows picture, Loops loops) {
        for (var channel : CHANNELS) fill(picture, channel, loops);
    }

    /// A row as it stands on the flat.
    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        var plane = plane(channel);
        Mixing.take(plane.samples(), y * plane.width(), out, plane.width());
    }

    private void fill(Rows picture, Channel channel, Loops loops) {
        rows.whole(plane(channel).height());
        columns.whole(plane(channel).width());
        fillRows(picture, channel, loops);
    }

    private void fillRows(Rows picture, Channel channel, Loops loops) {
        var plane = plane(channel);
        for (int y = rows.first(); y < rows.end(); y++) {
            picture.row(loops, channel, y, row);
            Mixing.keep(row, plane.samples(), y * plane.width(), columns);
        }
    }

    /// Each sample is the mean of a square of the picture; squares at the far edges may be cut.
    private void reduce(Rows picture, Channel channel, Loops loops) {
        var plane = plane(channel);
        var full = channel.sizeOn(canvas);
        for (int y = 0; y < plane.height(); y++) {
            int count = Math.min(reduction, full.height() - y * reduction);
            picture.row(loops, channel, y * reduction, sum);
            for (int i = 1; i < count; i++) {
                picture.row(loops, channel, y * reduction + i, row);
                Mixing.gather(row, sum, full.width());
            }
            for (int i = full.width(); i < plane.width() * reduction; i++) sum[i] = sum[full.width() - 1];
            squares(plane, y, 1f / (count * reduction));
        }
    }

    private void squares(Panel plane, int y, float part) {
        for (int x = 0; x < plane.width(); x++) {
            float mean = 0;
            for (int i = 0; i < reduction; i++) mean += sum[x * reduction + i];
            row[x] = mean * part;
        }
        Mixing.keep(row, plane.samples(), y * plane.width(), plane.width());
    }

    /// Every sample becomes the mean of those above and below it, over a length in pixels of the canvas.
    void smearDown(double pixels) {
        for (var channel : CHANNELS) {
            int length = samples(channel, pixels);
            rows.whole(plane(channel).height());
            if (length > 1) smearDown(channel, length);
        }
    }

    private void smearDown(Channel channel, int length) {
        var plane = plane(channel);
        int place = channel.place();
        if (spare[place].length == 0) spare[place] = new short[plane.samples().length];
        Smearing.down(plane, length, rows, sums, spare[place]);
        planes[place] = new Panel(spare[place], plane.width(), plane.height());
        spare[place] = plane.samples();
    }

    /// As [#smearDown], to the sides.
    void smearAcross(double pixels) {
        for (var channel : CHANNELS) {
            int length = samples(channel, pixels);
            rows.whole(plane(channel).height());
            columns.whole(plane(channel).width());
            if (length > 1) smearAcross(channel, length);
        }
    }

    private void smearAcross(Channel channel, int length) {
        var plane = plane(channel);
        int most = Math.min(length, plane.width());
        for (int y = rows.first(); y < rows.end(); y++) Smearing.across(plane, y, most, columns, mean, sums);
    }

    private int samples(Channel channel, double pixels) {
        int pitch = channel.isLuma() ? 1 : 2;
        return (int) Math.round(pixels / (pitch * reduction));
    }

    /// A soft copy of itself: three means in both directions are nearly a Gaussian of this radius.
    void soften(double radiusPixels) {
        for (int pass = 0; pass < 3; pass++) {
            smearAcross(radiusPixels);
            smearDown(radiusPixels);
        }
    }
}
