package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Mixing;

/// Small differences from sample to sample, as good as chance and the same on every run: a square of them, laid
/// somewhere else in each frame.
final class Grain {
    private static final int SIDE = 256;

    private final byte[] square;
    private final byte[][] strips;
    private final int width;
    private final int scale;

    private Grain(byte[] square, int width, int scale) {
        this.square = square;
        this.width = width;
        this.scale = scale;
        this.strips = new byte[SIDE][];
        for (int y = 0; y < SIDE; y++) strips[y] = strip(y);
    }

    /// Snow of a television, from black to white.
    static Grain coarse(Size canvas) {
        var square = new byte[SIDE * SIDE];
        for (int i = 0; i < square.length; i++) {
            double chance = Tiles.chance(i % SIDE, i / SIDE, 41);
            square[i] = (byte) (chance * chance * 215 - 110);
        }
        return new Grain(square, canvas.width(), Math.max(1, canvas.height() / 360));
    }

    /// One row of the square, again and again, long enough to begin anywhere in it.
    private byte[] strip(int y) {
        var strip = new byte[width + SIDE * scale];
        for (int i = 0; i < strip.length; i++) strip[i] = square[y * SIDE + i / scale % SIDE];
        return strip;
    }

    /// The row goes so far towards the snow of a frame.
    void strew(float[] row, int y, int frame, float share) {
        int from = (int) (Tiles.chance(frame, 1, 43) * SIDE * scale);
        int line = (y / scale + (int) (Tiles.chance(frame, 2, 43) * SIDE)) % SIDE;
        Mixing.strew(row, strips[line], from, 126, share, width);
    }
}
