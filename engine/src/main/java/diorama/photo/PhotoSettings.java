package diorama.photo;

import diorama.problem.Problem.TooManyPixels;

/// The bounds of what is taken for a photo. `leastShownPercent`: a damaged photo that shows less of its rows is
/// refused. `largePx`: photos that are decoded larger than this are looked at one at a time.
public record PhotoSettings(long maxFileBytes, long maxPixels, int maxSidePx, int leastShownPercent, long largePx) {
    public static final PhotoSettings DEFAULT = new PhotoSettings(200_000_000, 150_000_000, 32_768, 40, 16_000_000);

    public PhotoSettings {
        if (maxFileBytes < 1 || maxFileBytes > Integer.MAX_VALUE - 1024) {
            throw new IllegalArgumentException("maxFileBytes: " + maxFileBytes);
        }
        if (maxPixels < 1 || maxSidePx < 1) throw new IllegalArgumentException("no picture would be small enough");
    }

    TooManyPixels.Limit limit() {
        return new TooManyPixels.Limit(maxPixels, maxSidePx);
    }

    boolean allows(long width, long height) {
        return width <= maxSidePx && height <= maxSidePx && width * height <= maxPixels;
    }
}
