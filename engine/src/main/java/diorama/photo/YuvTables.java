package diorama.photo;

import java.util.function.DoubleUnaryOperator;

/// 8-bit luma and chroma to linear light by looking up: quarter steps of a code, so that `red[luma[y] + redOfV[v]]` is
/// the light of a red code value. The light tables reach below 0 and above 1 as far as any sum of the codes does: it is
/// the table that clamps.
final class YuvTables {
    private static final double STEPS = 255 * 4;
    private static final int BELOW = 1100;
    private static final int SIZE = BELOW + 1020 + 1100;

    private final int[] luma;
    private final int[] redOfV;
    private final int[] greenOfU;
    private final int[] greenOfV;
    private final int[] blueOfU;
    private final float[] red;
    private final float[] green;
    private final float[] blue;

    YuvTables(YuvMatrix matrix, CurveTone tone) {
        luma = steps(matrix::luma, BELOW);
        redOfV = steps(code -> matrix.chroma(code) * matrix.redOfV(), 0);
        greenOfU = steps(code -> matrix.chroma(code) * matrix.greenOfU(), 0);
        greenOfV = steps(code -> matrix.chroma(code) * matrix.greenOfV(), 0);
        blueOfU = steps(code -> matrix.chroma(code) * matrix.blueOfU(), 0);
        red = light(tone.red());
        green = light(tone.green());
        blue = light(tone.blue());
    }

    private static int[] steps(DoubleUnaryOperator part, int base) {
        int[] steps = new int[256];
        for (int code = 0; code < 256; code++) {
            steps[code] = base + (int) StrictMath.rint(part.applyAsDouble(code) * STEPS);
        }
        return steps;
    }

    private static float[] light(Curve curve) {
        float[] light = new float[SIZE];
        for (int i = 0; i < SIZE; i++) light[i] = curve.at((float) ((i - BELOW) / STEPS));
        return light;
    }

    /// A row of luma with a row of chroma that has one sample for every `1 << shift` of luma; luma starts at `x` of its
    /// picture, chroma at `x >> shift`.
    void read(byte[] y, byte[] u, byte[] v, int x, int shift, LightRow into) {
        int width = into.width();
        int done = 0;
        if (shift == 1) {
            int odd = x & 1;
            if (odd == 1) one(y, 0, u[0] & 255, v[0] & 255, into);
            pairs(y, u, v, odd, into);
            done = odd + ((width - odd) & ~1);
        }
        for (int i = done; i < width; i++) {
            int c = ((i + x) >> shift) - (x >> shift);
            one(y, i, u[c] & 255, v[c] & 255, into);
        }
    }

    private void one(byte[] y, int i, int u, int v, LightRow into) {
        int at = luma[y[i] & 255];
        into.red[i] = red[at + redOfV[v]];
        into.green[i] = green[at + greenOfU[u] + greenOfV[v]];
        into.blue[i] = blue[at + blueOfU[u]];
    }

    /// From luma `from` on, two by two.
    private void pairs(byte[] y, byte[] u, byte[] v, int from, LightRow into) {
        float[] toRed = into.red;
        float[] toGreen = into.green;
        float[] toBlue = into.blue;
        float[] red = this.red;
        float[] green = this.green;
        float[] blue = this.blue;
        int[] luma = this.luma;
        int c = from;
        for (int i = from; i + 1 < toRed.length; i += 2, c++) {
            int cu = u[c] & 255;
            int cv = v[c] & 255;
            int r = redOfV[cv];
            int g = greenOfU[cu] + greenOfV[cv];
            int b = blueOfU[cu];
            int left = luma[y[i] & 255];
            int right = luma[y[i + 1] & 255];
            toRed[i] = red[left + r];
            toRed[i + 1] = red[right + r];
            toGreen[i] = green[left + g];
            toGreen[i + 1] = green[right + g];
            toBlue[i] = blue[left + b];
            toBlue[i + 1] = blue[right + b];
        }
    }
}
