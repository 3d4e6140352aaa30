package diorama.render;

/// The limits of rendering.
///
/// @param paintVersion counts up whenever the same plan gives other pixels than before, so that old chunks are not used
/// @param memoryShare the part of the machine's memory that encoders may take
/// @param rastersPerWorker how many decoded pictures are kept for each thread that paints
/// @param letterBytes how much memory painted texts may take
/// @param storeBytes how much all kept chunks together may take on the disk
/// @param spareBytes how much of the disk they leave free, if it is a large one
/// @param keptBlockBytes up to how much memory of all encoders together the process keeps it from one chunk to the next
/// @param keptBlockChunks up to how many chunks it does so: with each, a little more lies idle between what is used
public record RenderSettings(
        int paintVersion,
        double memoryShare,
        int rastersPerWorker,
        long letterBytes,
        long storeBytes,
        long spareBytes,
        long keptBlockBytes,
        int keptBlockChunks) {
    public static final RenderSettings DEFAULT =
            new RenderSettings(7, 0.5, 2, 64L << 20, 4L << 30, 64L << 20, 320L << 20, 24);

    /// The same with so many decoded pictures kept for each thread.
    public RenderSettings keeping(int rasters) {
        return new RenderSettings(
                paintVersion,
                memoryShare,
                rasters,
                letterBytes,
                storeBytes,
                spareBytes,
                keptBlockBytes,
                keptBlockChunks);
    }

    /// The same for a process that lives on after a film, and gives back all memory that it can.
    public RenderSettings forLong() {
        return new RenderSettings(
                paintVersion, memoryShare, rastersPerWorker, letterBytes, storeBytes, spareBytes, 0, 0);
    }
}
