package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Edge;

/// A field as whole numbers for each sample of the canvas, made once, and which of its rows the edge is in.
final class Sweep {
    private static final int COARSE = 96;

    private final Part luma;
    private final Part chroma;

    private Sweep(Part luma, Part chroma) {
        this.luma = luma;
        this.chroma = chroma;
    }

    static Sweep of(Field field, Size canvas) {
        var range = Range.of(field, (double) canvas.width() / canvas.height());
        return new Sweep(Part.of(field, canvas, range, Channel.Y), Part.of(field, canvas, range, Channel.U));
    }

    Part part(Channel channel) {
        return channel.isLuma() ? luma : chroma;
    }

    /// The least and the most of a field over a canvas, as a coarse look finds them.
    private record Range(double least, double most, double aspect) {
        static Range of(Field field, double aspect) {
            double least = Double.MAX_VALUE, most = -Double.MAX_VALUE;
            for (int y = 0; y <= COARSE; y++) {
                for (int x = 0; x <= COARSE; x++) {
                    double at = field.at((double) x / COARSE, (double) y / COARSE, aspect);
                    least = Math.min(least, at);
                    most = Math.max(most, at);
                }
            }
            return new Range(least, most, aspect);
        }

        short number(double at) {
            return (short) Math.clamp(Math.round(Edge.ALL * (at - least) / (most - least)), 0, Edge.ALL);
        }
    }

    /// The field on one kind of plane.
    static final class Part {
        final short[] field;
        private final short[] least;
        private final short[] most;

        private Part(short[] field, int width, int height) {
            this.field = field;
            this.least = new short[height];
            this.most = new short[height];
            for (int y = 0; y < height; y++) span(y, width);
        }

        private void span(int y, int width) {
            short low = Short.MAX_VALUE, high = 0;
            for (int i = y * width; i < (y + 1) * width; i++) {
                low = (short) Math.min(low, field[i]);
                high = (short) Math.max(high, field[i]);
            }
            least[y] = low;
            most[y] = high;
        }

        static Part of(Field field, Size canvas, Range range, Channel channel) {
            var size = channel.sizeOn(canvas);
            var across = channel.isLuma() ? Siting.LUMA : Siting.CHROMA_ACROSS;
            var down = channel.isLuma() ? Siting.LUMA : Siting.CHROMA_DOWN;
            var numbers = new short[size.width() * size.height()];
            for (int y = 0; y < size.height(); y++) {
                double v = down.place(y) / canvas.height();
                for (int x = 0; x < size.width(); x++) {
                    double u = across.place(x) / canvas.width();
                    numbers[y * size.width() + x] = range.number(field.at(u, v, range.aspect()));
                }
            }
            return new Part(numbers, size.width(), size.height());
        }

        /// Has the edge not come to this row at all?
        boolean isBehind(Edge edge, int y) {
            return edge.isBehind(least[y]);
        }

        /// Has the edge left this row?
        boolean isPassed(Edge edge, int y) {
            return edge.isPassed(most[y]);
        }
    }
}
