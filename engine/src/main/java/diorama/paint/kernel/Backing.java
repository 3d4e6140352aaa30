package diorama.paint.kernel;

/// One plane of a backdrop, as large as the canvas, and how much of it the picture in front covers:
/// `acrossCover[x] * downCover[y]` is the picture's share of sample (x, y); the backdrop has the rest.
public final class Backing {
    /// What is taken off the samples, for which a signed byte is no trouble: that loop is ten times as fast.
    static final float MIDDLE = 128;

    final byte[] samples;
    final float[] acrossCover;
    final float[] downCover;

    public Backing(byte[] plane, float[] acrossCover, float[] downCover) {
        this.samples = plane.clone();
        for (int i = 0; i < samples.length; i++) samples[i] -= (byte) MIDDLE;
        this.acrossCover = acrossCover;
        this.downCover = downCover;
    }
}
