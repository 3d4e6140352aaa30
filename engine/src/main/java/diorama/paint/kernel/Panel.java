package diorama.paint.kernel;

/// A plane of samples on the heap, 64 steps for each code value, rows without gaps.
public final class Panel {
    private final short[] samples;
    private final int width;
    private final int height;

    public Panel(short[] samples, int width, int height) {
        this.samples = samples;
        this.width = width;
        this.height = height;
    }

    public short[] samples() {
        return samples;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
