import java.util.stream.IntStream;

/// Grain and fine texture over a picture: noise of three sizes, the coarser ones lying still on the things
/// seen, all of it arithmetic, so that the same seed gives the same picture everywhere.
record Grain(int seed) {
    /// How wide a grain is, in pixels, and how strong, in levels of 255.
    private record Size(int width, double strength) {}

    private static final Size[] SIZES = {new Size(1, 3.5), new Size(3, 5), new Size(7, 5)};

    /// Adds to every pixel of a packed RGB picture, most in the middle tones, as film and sensors do.
    void over(int[] pixels, int width) {
        IntStream.range(0, pixels.length / width).parallel().forEach(y -> {
            for (int x = 0; x < width; x++) pixels[y * width + x] = grained(pixels[y * width + x], x, y);
        });
    }

    private int grained(int rgb, int x, int y) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        double light = (red + 2 * green + blue) / 1020.0;
        double noise = noise(x, y) * (0.35 + 2.6 * light * (1 - light));
        return level(red + noise) << 16 | level(green + noise) << 8 | level(blue + noise);
    }

    private double noise(int x, int y) {
        double sum = 0;
        for (int i = 0; i < SIZES.length; i++)
            sum += SIZES[i].strength() * smooth(x, y, SIZES[i].width(), seed * 7 + i);
        return sum;
    }

    /// Values at the corners of squares, and straight lines between them.
    private static double smooth(int x, int y, int width, int layer) {
        int column = x / width;
        int row = y / width;
        if (width == 1) return value(column, row, layer);
        double across = (double) (x % width) / width;
        double down = (double) (y % width) / width;
        double top = mix(value(column, row, layer), value(column + 1, row, layer), across);
        double bottom = mix(value(column, row + 1, layer), value(column + 1, row + 1, layer), across);
        return mix(top, bottom, down);
    }

    private static double mix(double a, double b, double part) {
        return a + (b - a) * part;
    }

    /// From -1 to 1, scattered by the finishing steps of MurmurHash3.
    private static double value(int x, int y, int layer) {
        int h = x * 0x9E3779B1 ^ y * 0x85EBCA77 ^ layer * 0xC2B2AE3D;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return (h ^ h >>> 16) / (double) Integer.MAX_VALUE;
    }

    private static int level(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
