package diorama.letter;

/// Blurs a sheet of alpha: three passes of a box along both axes, which is nearly a Gaussian. Beyond its edges
/// the sheet is empty.
final class Softness {
    private static final int PASSES = 3;

    private Softness() {}

    static void blur(float[] alpha, int width, int height, int radius) {
        if (radius < 1) return;
        var line = new float[Math.max(width, height)];
        for (int pass = 0; pass < PASSES; pass++) {
            for (int y = 0; y < height; y++) along(alpha, y * width, 1, width, radius, line);
            for (int x = 0; x < width; x++) along(alpha, x, width, height, radius, line);
        }
    }

    private static void along(float[] alpha, int from, int stride, int count, int radius, float[] line) {
        for (int i = 0; i < count; i++) line[i] = alpha[from + i * stride];
        float share = 1f / (2 * radius + 1);
        double sum = 0;
        for (int i = 0; i < Math.min(radius, count); i++) sum += line[i];
        for (int i = 0; i < count; i++) {
            if (i + radius < count) sum += line[i + radius];
            if (i - radius > 0) sum -= line[i - radius - 1];
            alpha[from + i * stride] = (float) (sum * share);
        }
    }
}
