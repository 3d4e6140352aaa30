package diorama.frame;

import java.lang.foreign.Arena;

/// A picture of the film: planar YUV 4:2:0, 8 bits, BT.709 limited range (luma 16..235, chroma 16..240), chroma
/// sited left. The chroma planes are half as wide and high, rounded up. Usually these are an encoder's own
/// planes.
public record Frame(Plane y, Plane u, Plane v) {
    public int width() {
        return y.width();
    }

    public int height() {
        return y.height();
    }

    /// A frame in memory of its own, which lives as long as `arena`.
    public static Frame allocate(Arena arena, int width, int height) {
        int chromaWidth = (width + 1) / 2;
        int chromaHeight = (height + 1) / 2;
        return new Frame(
                plane(arena, width, height),
                plane(arena, chromaWidth, chromaHeight),
                plane(arena, chromaWidth, chromaHeight));
    }

    private static Plane plane(Arena arena, int width, int height) {
        int stride = (width + 63) / 64 * 64;
        return new Plane(arena.allocate((long) stride * height, 64), width, height, stride);
    }
}
