package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Warping;

/// Where the places of the canvas come from, known exactly at every sixteenth pixel, and as straight lines between.
final class Grid {
    private static final int STEP = 16;

    private final Size canvas;
    private final int columns;
    private final float[] nodeX;
    private final float[] nodeY;
    private final float[] lineX;
    private final float[] lineY;
    private final float[] placeX;
    private final float[] placeY;
    private final Bending.Spot spot = new Bending.Spot();

    Grid(Size canvas) {
        this.canvas = canvas;
        this.columns = canvas.width() / STEP + 2;
        int rows = canvas.height() / STEP + 3;
        this.nodeX = new float[columns * rows];
        this.nodeY = new float[columns * rows];
        this.lineX = new float[columns];
        this.lineY = new float[columns];
        this.placeX = new float[canvas.width()];
        this.placeY = new float[canvas.width()];
    }

    /// Nodes lie on the first luma samples: half a pixel from the edge.
    void bend(Bending.Bend bend, double progress) {
        double height = canvas.height(), halfWidth = canvas.width() / 2.0;
        for (int i = 0; i < nodeX.length; i++) {
            spot.x = (i % columns * STEP + 0.5 - halfWidth) / height;
            spot.y = (i / columns * STEP + 0.5 - height / 2) / height;
            bend.at(progress, spot);
            nodeX[i] = (float) (spot.x * height + halfWidth);
            nodeY[i] = (float) ((spot.y + 0.5) * height);
        }
    }

    /// Row `y` of a channel, from a flat of the grid's own size.
    void row(Flat flat, Channel channel, int y, float[] out) {
        int pitch = channel.isLuma() ? 1 : 2;
        float place = channel.isLuma() ? y : 2 * y + 0.5f;
        int node = (int) (place / STEP);
        float part = place / STEP - node;
        int count = channel.sizeOn(canvas).width();
        between(nodeX, lineX, node, part);
        between(nodeY, lineY, node, part);
        int steps = STEP / pitch;
        for (int i = 0, k = 0; i < count; i += steps, k++) {
            Warping.line(placeX, i, steps, lineX[k], lineX[k + 1]);
            Warping.line(placeY, i, steps, lineY[k], lineY[k + 1]);
        }
        var plane = flat.plane(channel);
        toSamples(placeX, pitch, 0.5f, count);
        toSamples(placeY, pitch, channel.isLuma() ? 0.5f : 1, count);
        Warping.fold(placeX, Math.max(plane.width() - 1, 0.5f), count);
        Warping.fold(placeY, Math.max(plane.height() - 1, 0.5f), count);
        Warping.pick(plane, placeX, placeY, out, count);
    }

    private void between(float[] nodes, float[] line, int node, float part) {
        int at = node * columns;
        for (int i = 0; i < columns; i++) {
            line[i] = nodes[at + i] + (nodes[at + columns + i] - nodes[at + i]) * part;
        }
    }

    /// From pixels of the canvas to samples of a plane, whose first lies at `centre`.
    private static void toSamples(float[] places, float pitch, float centre, int count) {
        float scale = 1 / pitch;
        float shift = -centre * scale;
        for (int i = 0; i < count; i++) places[i] = places[i] * scale + shift;
    }
}
