package diorama.render;

/// The limits of rendering.
///
/// @param paintVersion counts up whenever the same plan gives other pixels than before, so that old chunks are not used
/// @param memoryShare the part of the machine's memory that encoders may take
/// @param rastersPerWorker how many decoded pictures are kept for each thread that paints
/// @param letterBytes how much memory painted texts may take
/// @param storeBytes how much all kept chunks together may take on the disk
public record RenderSettings(
        int paintVersion, double memoryShare, int rastersPerWorker, long letterBytes, long storeBytes) {
    public static final RenderSettings DEFAULT = new RenderSettings(6, 0.5, 2, 64L << 20, 4L << 30);

    /// The same with so many decoded pictures kept for each thread.
    public RenderSettings keeping(int rasters) {
        return new RenderSettings(paintVersion, memoryShare, rasters, letterBytes, storeBytes);
    }
}
