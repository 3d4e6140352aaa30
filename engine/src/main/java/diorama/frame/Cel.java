package diorama.frame;

/// A sheet to lay over frames, as animators paint letters and figures on: planar YUV 4:2:0 like [Raster], premultiplied
/// with an alpha that is there at full and at chroma size. What is below and the cel at a sample give
/// `below * (1 - alpha / OPAQUE) + colour / SCALE`. `x` and `y` say where its corner lies on the canvas; both are even,
/// so that its chroma lies on the canvas's.
///
/// The arrays are written once by whoever paints it.
public final class Cel {
    /// The alpha of what hides everything below.
    public static final int OPAQUE = 255 * Raster.SCALE;

    private final int x;
    private final int y;
    private final Raster colours;
    private final short[] alpha;
    private final short[] chromaAlpha;

    public Cel(int x, int y, int width, int height) {
        if (((x | y | width | height) & 1) != 0) throw new IllegalArgumentException("a cel lies on even pixels");
        this.x = x;
        this.y = y;
        this.colours = new Raster(width, height);
        this.alpha = new short[width * height];
        this.chromaAlpha = new short[width / 2 * (height / 2)];
    }

    public int x() {
        return x;
    }

    public int y() {
        return y;
    }

    public int width() {
        return colours.width();
    }

    public int height() {
        return colours.height();
    }

    /// Luma and chroma, premultiplied.
    public Raster colours() {
        return colours;
    }

    public short[] alpha() {
        return alpha;
    }

    public short[] chromaAlpha() {
        return chromaAlpha;
    }
}
