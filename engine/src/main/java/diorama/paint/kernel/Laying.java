package diorama.paint.kernel;

/// Lays what has an alpha over rows that are done: in plain Java. Colours are premultiplied, in code values times 64;
/// alpha is whole at 255 times 64, as cels and rasters have them.
final class Laying {
    static final float COLOUR = 1f / 64;
    static final float ALPHA = 1f / (255 * 64);

    private Laying() {}

    static void lay(CelRow cel, byte[] row, int from) {
        short[] colour = cel.colour, alpha = cel.alpha;
        float colourShare = cel.opacity * COLOUR, alphaShare = cel.opacity * ALPHA;
        int to = cel.to, offset = cel.offset;
        for (int i = from; i < to; i++) {
            float below = row[i] & 255;
            float laid = below - below * (alpha[i + offset] * alphaShare) + colour[i + offset] * colourShare;
            row[i] = rounded(laid);
        }
    }

    /// Of a picture that was brought to the row: both counted as [#lay] does, and not yet within bounds.
    static void blend(float[] colour, float[] alpha, byte[] row, int from, int to) {
        for (int i = from; i < to; i++) {
            float below = row[i] & 255;
            row[i] = rounded(below - below * (alpha[i] * ALPHA) + colour[i] * COLOUR);
        }
    }

    private static byte rounded(float value) {
        return (byte) Float.floatToRawIntBits(Math.min(Math.max(value, 0), 255) + Line.ROUNDER);
    }
}
