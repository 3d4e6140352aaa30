package diorama.paint;

import diorama.frame.Cel;
import diorama.frame.Plane;
import java.lang.foreign.ValueLayout;

/// How strongly the picture below words must be held back so that they can be read: 4.5 to 1, as WCAG asks.
/// Measured on the very frame that the words are laid on, so it follows the picture as smoothly as the picture
/// moves.
final class Contrast {
    /// The code value, 0..1, on which white has that contrast, with a little to spare; and black likewise.
    private static final double DARK_ENOUGH = 0.44;

    private static final double LIGHT_ENOUGH = 0.48;
    private static final double STRONGEST = 0.62;

    /// Every so many pixels are looked at, along both axes.
    private static final int STEP = 4;

    private Contrast() {}

    /// The opacity that a black (for light words) or white scrim needs below the middle of a cel.
    static double scrim(Plane luma, Cel cel, boolean isLight) {
        double mean = 0;
        double squares = 0;
        int count = 0;
        for (int y = first(cel.y(), cel.height()); y < last(cel.y(), cel.height(), luma.height()); y += STEP) {
            for (int x = first(cel.x(), cel.width()); x < last(cel.x(), cel.width(), luma.width()); x += STEP) {
                double code = seen(luma, x, y);
                mean += code;
                squares += code * code;
                count++;
            }
        }
        if (count == 0) return 0;
        mean /= count;
        double spread = Math.sqrt(Math.max(0, squares / count - mean * mean));
        return isLight ? darkening(mean + spread) : lightening(mean - spread);
    }

    private static int first(int start, int length) {
        return Math.max(0, start + length / 8);
    }

    private static int last(int start, int length, int limit) {
        return Math.min(limit, start + length - length / 8);
    }

    private static double seen(Plane luma, int x, int y) {
        int code = luma.samples().get(ValueLayout.JAVA_BYTE, (long) y * luma.strideBytes() + x) & 255;
        return (code - 16) / 219.0;
    }

    private static double darkening(double code) {
        return Math.clamp(1 - DARK_ENOUGH / Math.clamp(code, 0.01, 1), 0, STRONGEST);
    }

    private static double lightening(double code) {
        double dark = Math.clamp(code, 0, 0.99);
        return Math.clamp((LIGHT_ENOUGH - dark) / (1 - dark), 0, STRONGEST);
    }
}
