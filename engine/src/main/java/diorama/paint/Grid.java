package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.paint.kernel.Warping;

/// Where the places of the canvas come from, known exactly at every sixteenth pixel, and as straight lines between.
final class Grid {
    private static final int STEP = 16;

    private final Size canvas;
    private final int columns;
    private final float[] nodeX;
    private final float[] nodeY;
    private final Lines across;
    private final Lines down;
    private final float[] placeX;
    private final float[] placeY;
    private int heldNode = -1;
    private boolean isHeldLuma;
    private final Bending.Spot spot = new Bending.Spot();

    Grid(Size canvas) {
        this.canvas = canvas;
        this.columns = canvas.width() / STEP + 2;
        int rows = canvas.height() / STEP + 3;
        this.nodeX = new float[columns * rows];
        this.nodeY = new float[columns * rows];
        this.across = new Lines(columns);
        this.down = new Lines(columns);
        this.placeX = new float[canvas.width()];
        this.placeY = new float[canvas.width()];
    }

    /// Nodes lie on the first luma samples: half a pixel from the edge.
    void bend(Bending.Bend bend, double progress) {
        heldNode = -1;
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
    void row(Loops loops, Flat flat, Channel channel, int y, float[] out) {
        float place = channel.isLuma() ? y : 2 * y + 0.5f;
        int node = (int) (place / STEP);
        int count = channel.sizeOn(canvas).width();
        if (node != heldNode || channel.isLuma() != isHeldLuma) hold(node, channel.isLuma());
        float part = place / STEP - node;
        var plane = flat.plane(channel);
        across.between(part, placeX, plane.width(), count);
        down.between(part, placeY, plane.height(), count);
        loops.pick(plane, placeX, placeY, out, count);
    }

    private void hold(int node, boolean isLuma) {
        heldNode = node;
        isHeldLuma = isLuma;
        across.hold(nodeX, node * columns, isLuma ? Siting.LUMA : Siting.CHROMA_ACROSS);
        down.hold(nodeY, node * columns, isLuma ? Siting.LUMA : Siting.CHROMA_DOWN);
    }

    /// The places of one axis along two neighbouring lines of nodes, one for each sample.
    private static final class Lines {
        private final int columns;
        private final float[] upper;
        private final float[] lower;
        private float least;
        private float most;

        Lines(int columns) {
            this.columns = columns;
            this.upper = new float[columns * STEP];
            this.lower = new float[columns * STEP];
        }

        void hold(float[] nodes, int at, Siting siting) {
            least = Float.MAX_VALUE;
            most = -Float.MAX_VALUE;
            hold(nodes, at, siting, upper);
            hold(nodes, at + columns, siting, lower);
        }

        private void hold(float[] nodes, int at, Siting siting, float[] line) {
            int steps = siting == Siting.LUMA ? STEP : STEP / 2;
            for (int i = 0; i + 1 < columns; i++) {
                float from = (float) siting.sampleAt(nodes[at + i]), to = (float) siting.sampleAt(nodes[at + i + 1]);
                least = Math.min(least, Math.min(from, to));
                most = Math.max(most, Math.max(from, to));
                Warping.line(line, i * steps, steps, from, to);
            }
        }

        /// What lies beyond the plane is folded back.
        void between(float part, float[] places, int samples, int count) {
            float last = Math.max(samples - 1, 0.5f);
            Warping.between(upper, lower, part, places, count);
            if (least < 0 || most > last) Warping.fold(places, last, count);
        }
    }
}
