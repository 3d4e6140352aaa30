package diorama.paint;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Warping;
import diorama.plan.Window;

/// A picture that is seen a little from one side and then from the other: what is near is pushed aside further than
/// what is far. Every place of the canvas asks where its picture comes from, so nothing is torn open; towards the sides
/// of the canvas the push dies away.
final class Relief implements Rows {
    private static final int STEP = 16;
    private static final double CALM_SIDES = 0.14;

    private final Size canvas;
    private final Rows straight;
    private final Flat flat;
    private final int columns;
    private final float[] nodes;
    private final float[] line;
    private final float[] places;
    private final Depth depth;
    private boolean isPainted;

    Relief(Rows straight, Raster raster, Need need, Size canvas) {
        this.canvas = canvas;
        this.straight = straight;
        this.flat = new Flat(canvas, 1);
        this.columns = canvas.width() / STEP + 2;
        this.nodes = new float[columns * (canvas.height() / STEP + 3)];
        this.line = new float[columns];
        this.places = new float[canvas.width()];
        this.depth = new Depth(raster, need);
    }

    /// Turns to a window, seen from so far to one side: `push` pixels of the canvas part the nearest and the farthest.
    void lean(Window window, double push) {
        isPainted = false;
        double middle = depth.middle(window);
        for (int i = 0; i < nodes.length; i++) {
            double x = (i % columns * STEP + 0.5) / canvas.width(), y = (i / columns * STEP + 0.5) / canvas.height();
            double near = depth.at(window.x() + x * window.width(), window.y() + y * window.height());
            double calm = Math.clamp(Math.min(x, 1 - x) / CALM_SIDES, 0, 1);
            nodes[i] = (float) (push * (near - middle) * calm * (2 - calm));
        }
    }

    @Override
    public void row(Loops loops, Channel channel, int y, float[] out) {
        if (!isPainted) flat.paint(straight, loops);
        isPainted = true;
        int pitch = channel.isLuma() ? 1 : 2;
        float place = channel.isLuma() ? y : 2 * y + 0.5f;
        int node = (int) (place / STEP);
        float part = place / STEP - node;
        for (int i = 0; i < columns; i++) {
            int at = node * columns + i;
            line[i] = (nodes[at] + (nodes[at + columns] - nodes[at]) * part) / pitch;
        }
        int count = channel.sizeOn(canvas).width();
        int steps = STEP / pitch;
        for (int i = 0, k = 0; i < count; i += steps, k++) Warping.line(places, i, steps, line[k], line[k + 1]);
        Warping.slip(flat.plane(channel), y, places, out);
    }
}
