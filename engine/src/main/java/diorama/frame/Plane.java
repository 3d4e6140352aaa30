package diorama.frame;

import java.lang.foreign.MemorySegment;

/// One plane of a [Frame]: `height` rows of `width` samples of 8 bits in native memory, each row `strideBytes`
/// after the one before. Writing is in place; whoever made the memory owns it.
public record Plane(MemorySegment samples, int width, int height, int strideBytes) {
    public Plane {
        if (strideBytes < width || samples.byteSize() < (long) strideBytes * (height - 1) + width) {
            throw new IllegalArgumentException(
                    width + "x" + height + " samples do not fit: stride " + strideBytes + ", " + samples.byteSize());
        }
    }
}
