package diorama.photo;

/// Rows of 8-bit luma and chroma to working light. Luma and what chroma adds to it are whole numbers, `white` for
/// white, so that nothing but the last loop counts in floats. Chroma that several rows share is spread once.
final class YuvLight {
    private static final int FULL_STEP = 64;
    private static final int LIMITED_STEP = 75;

    private final int step;
    private final int zero;
    private final int white;
    private final int[] redOfV = new int[256];
    private final int[] greenOfU = new int[256];
    private final int[] greenOfV = new int[256];
    private final int[] blueOfU = new int[256];
    private final int[] luma;
    private final int[] red;
    private final int[] green;
    private final int[] blue;

    YuvLight(YuvMatrix matrix, int width) {
        step = matrix.isFullRange() ? FULL_STEP : LIMITED_STEP;
        zero = matrix.isFullRange() ? 0 : -16 * step;
        white = (matrix.isFullRange() ? 255 : 219) * step;
        for (int code = 0; code < 256; code++) {
            double part = matrix.chroma(code) * white;
            redOfV[code] = (int) StrictMath.rint(part * matrix.redOfV());
            greenOfU[code] = (int) StrictMath.rint(part * matrix.greenOfU());
            greenOfV[code] = (int) StrictMath.rint(part * matrix.greenOfV());
            blueOfU[code] = (int) StrictMath.rint(part * matrix.blueOfU());
        }
        luma = new int[width];
        red = new int[width];
        green = new int[width];
        blue = new int[width];
    }

    int width() {
        return luma.length;
    }

    /// Chroma for the rows to come: each sample counts for `1 << shift` columns, the first for those from `x` on.
    void chroma(byte[] u, byte[] v, int x, int shift) {
        int done = 0;
        if (shift == 1) {
            int odd = x & 1;
            if (odd == 1) spread(0, u[0] & 255, v[0] & 255);
            pairs(u, v, odd);
            done = odd + ((luma.length - odd) & ~1);
        }
        for (int i = done; i < luma.length; i++) {
            int c = ((i + x) >> shift) - (x >> shift);
            spread(i, u[c] & 255, v[c] & 255);
        }
    }

    private void pairs(byte[] u, byte[] v, int from) {
        int c = from;
        for (int i = from; i + 1 < luma.length; i += 2, c++) {
            int cu = u[c] & 255;
            int cv = v[c] & 255;
            int r = redOfV[cv];
            int g = greenOfU[cu] + greenOfV[cv];
            int b = blueOfU[cu];
            red[i] = r;
            red[i + 1] = r;
            green[i] = g;
            green[i + 1] = g;
            blue[i] = b;
            blue[i + 1] = b;
        }
    }

    private void spread(int i, int u, int v) {
        red[i] = redOfV[v];
        green[i] = greenOfU[u] + greenOfV[v];
        blue[i] = blueOfU[u];
    }

    /// A row of luma, with the chroma that was given last.
    void read(byte[] y, LightRow into) {
        widen(y);
        WorkingLight.ofSums(luma, red, white, into.red);
        WorkingLight.ofSums(luma, green, white, into.green);
        WorkingLight.ofSums(luma, blue, white, into.blue);
    }

    private void widen(byte[] y) {
        for (int i = 0; i < luma.length; i++) luma[i] = (y[i] & 255) * step + zero;
    }
}
