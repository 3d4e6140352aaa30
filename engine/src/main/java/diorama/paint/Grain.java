package diorama.paint;

import diorama.media.Size;
import diorama.paint.kernel.Mixing;

/// Small differences from sample to sample, as good as chance and the same on every run: a square of them, laid
/// somewhere else in each frame.
final class Grain {
    private static final int SIDE = 256;

    /// From the square's numbers to code values: at most a little more than half of one.
    private static final float STEP = 0.6f / 127;

    private final byte[] square;
    private final byte[][] strips;
    private final int width;
    private final int scale;

    static final Grain NONE = new Grain(new byte[SIDE * SIDE], 0, 1);

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

    /// Grain of a film: chance of both signs, larger than a pixel where pixels are small.
    static Grain fine(Size canvas) {
        var square = new byte[SIDE * SIDE];
        for (int i = 0; i < square.length; i++) {
            int x = i % SIDE, y = i / SIDE;
            double sum = 2 * bell(x, y) + bell(x + 1, y) + bell(x, y + 1) + bell(x - 1, y) + bell(x, y - 1);
            square[i] = (byte) Math.clamp(Math.round(30 * sum), -127, 127);
        }
        return new Grain(square, canvas.width(), Math.max(1, canvas.height() / 1080));
    }

    /// Chance about 0, rather small than large.
    private static double bell(int x, int y) {
        int column = Math.floorMod(x, SIDE), row = Math.floorMod(y, SIDE);
        return Tiles.chance(column, row, 51) + Tiles.chance(column, row, 52) + Tiles.chance(column, row, 53) - 1.5;
    }

    /// Differences of less than a code value either way, that lie as far apart from their like as can be: what is
    /// rounded after them shows no steps. They stand still.
    static Grain dither(Size canvas) {
        var square = new byte[SIDE * SIDE];
        for (int i = 0; i < square.length; i++) {
            int x = i % SIDE, y = i / SIDE;
            double mean = 0;
            for (int k = 0; k < 9; k++) mean += even(x + k % 3 - 1, y + k / 3 - 1) / 9;
            square[i] = (byte) Math.clamp(Math.round(110 * (even(x, y) - mean)), -127, 127);
        }
        return new Grain(square, canvas.width(), 1);
    }

    private static double even(int x, int y) {
        return 2 * Tiles.chance(Math.floorMod(x, SIDE), Math.floorMod(y, SIDE), 61) - 1;
    }

    /// One row of the square, again and again, long enough to begin anywhere in it.
    private byte[] strip(int y) {
        var strip = new byte[width + SIDE * scale];
        for (int i = 0; i < strip.length; i++) strip[i] = square[y * SIDE + i / scale % SIDE];
        return strip;
    }

    /// Grain of a frame over a row; 1 is the grain of a very fast film.
    void roughen(float[] row, int y, int frame, float strength) {
        int from = (int) (Tiles.chance(frame, 3, 43) * SIDE * scale);
        int line = (y / scale + (int) (Tiles.chance(frame, 4, 43) * SIDE)) % SIDE;
        Mixing.grain(row, strips[line], from, 0.15f * strength, width);
    }

    /// What a row of a plane is to be added before it is rounded; chroma rows take every sample of another row.
    void smooth(float[] row, Channel channel, int y, int count) {
        Mixing.add(row, strips[(y + 89 * channel.place()) % SIDE], 31 * channel.place(), STEP, count);
    }

    /// The row goes so far towards the snow of a frame.
    void strew(float[] row, int y, int frame, float share) {
        int from = (int) (Tiles.chance(frame, 1, 43) * SIDE * scale);
        int line = (y / scale + (int) (Tiles.chance(frame, 2, 43) * SIDE)) % SIDE;
        Mixing.strew(row, strips[line], from, 126, share, width);
    }
}
