package diorama.paint.kernel;

/// One plane of a backdrop, as large as the canvas, and how much of it the picture in front covers:
/// `acrossCover[x] * downCover[y]` is the picture's share of sample (x, y); the backdrop has the rest.
public final class Backing {
    final byte[] samples;
    final float[] acrossCover;
    final float[] downCover;

    public Backing(byte[] samples, float[] acrossCover, float[] downCover) {
        this.samples = samples;
        this.acrossCover = acrossCover;
        this.downCover = downCover;
    }
}
