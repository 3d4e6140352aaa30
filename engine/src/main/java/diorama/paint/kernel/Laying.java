package diorama.paint.kernel;

/// Lays what has an alpha over rows that are done. Colours are premultiplied, in code values times 64; alpha is
/// whole at 255 times 64, as cels and rasters have them. Plain Java for everybody: a title of 1080p takes a
/// millisecond a frame, since most of it is empty; vectors take a third of that, but getting them compiled costs
/// as much as a thousand such frames.
final class Laying {
    static final float COLOUR = 1f / 64;
    static final float ALPHA = 1f / (255 * 64);

    /// The least and the most of a byte, as [Line] compares them.
    static final int LOW = Float.floatToRawIntBits(Line.ROUNDER);

    static final int HIGH = Float.floatToRawIntBits(255 + Line.ROUNDER);

    private Laying() {}

    static void lay(CelRow cel, byte[] row) {
        short[] colour = cel.colour, alpha = cel.alpha;
        float colourShare = cel.opacity * COLOUR, alphaShare = cel.opacity * ALPHA;
        int to = cel.to, offset = cel.offset;
        for (int i = cel.from; i < to; i++) {
            int covered = alpha[i + offset];
            int added = colour[i + offset];
            if ((covered | added) == 0) continue; // most of a text's cel is empty
            float below = row[i] & 255;
            row[i] = rounded(below - below * (covered * alphaShare) + added * colourShare);
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
        return (byte) Math.min(Math.max(Float.floatToRawIntBits(value + Line.ROUNDER), LOW), HIGH);
    }
}
