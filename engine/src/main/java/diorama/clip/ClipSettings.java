package diorama.clip;

/// The bounds of what is taken for a clip. `decoderThreads`: how many threads one clip's decoder may use. A wait
/// of more than `patienceMs` of pictures is seeked over.
public record ClipSettings(long maxFileBytes, long maxPixels, int maxSidePx, int decoderThreads, int patienceMs) {
    public static final ClipSettings DEFAULT = new ClipSettings(50_000_000_000L, 40_000_000, 8192, 1, 1000);

    public ClipSettings {
        if (maxFileBytes < 1 || maxPixels < 1 || maxSidePx < 1) throw new IllegalArgumentException("no clip would fit");
        if (decoderThreads < 1 || patienceMs < 0) {
            throw new IllegalArgumentException("threads " + decoderThreads + ", patience " + patienceMs);
        }
    }
}
