package diorama.frame;

/// A source picture, upright and reduced to what the film needs, as the painter samples it: planar YUV 4:2:0 in
/// BT.709 limited range, chroma sited left, each sample an 8-bit code value times 64 (`short`, 0..16320), so that
/// reducing a photo loses no tones. Rows follow one another without gaps. The chroma planes are half as wide and
/// high, rounded up.
///
/// The arrays are written once by whoever decodes; a raster of a clip is written again for each of its pictures.
public final class Raster {
    /// What an 8-bit code value is multiplied by.
    public static final int SCALE = 64;

    private final int width;
    private final int height;
    private final short[] y;
    private final short[] u;
    private final short[] v;

    public Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.y = new short[Math.multiplyExact(width, height)];
        this.u = new short[chromaWidth() * chromaHeight()];
        this.v = new short[chromaWidth() * chromaHeight()];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int chromaWidth() {
        return (width + 1) / 2;
    }

    public int chromaHeight() {
        return (height + 1) / 2;
    }

    public short[] y() {
        return y;
    }

    public short[] u() {
        return u;
    }

    public short[] v() {
        return v;
    }
}
