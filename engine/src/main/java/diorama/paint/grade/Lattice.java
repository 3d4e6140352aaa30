package diorama.paint.grade;

import diorama.frame.Raster;
import diorama.paint.grade.Recipes.Recipe;
import java.util.List;

/// What recipes make of every colour, worked out once for a lattice of luma and chroma; between its points the
/// straight lines of a tetrahedron. Greys lie on the lattice, so they stay grey where they should.
final class Lattice {
    private static final int LUMA = 65;
    private static final int CHROMA = 33;
    private static final int STEP_U = CHROMA;
    private static final int STEP_Y = CHROMA * CHROMA;

    private final float[] y = new float[LUMA * STEP_Y];
    private final float[] u = new float[LUMA * STEP_Y];
    private final float[] v = new float[LUMA * STEP_Y];

    Lattice(List<Recipe> recipes) {
        var tone = new Tone();
        for (int i = 0; i < y.length; i++) {
            int floor = i / STEP_Y;
            int row = i / STEP_U % CHROMA;
            double luma = (double) floor / (LUMA - 1);
            double blue = (double) row / (CHROMA - 1) - 0.5;
            double red = (double) (i % CHROMA) / (CHROMA - 1) - 0.5;
            tone.fromYuv(luma, blue, red);
            cooked(tone, recipes);
            y[i] = (float) ((16 + 219 * tone.luma()) * Raster.SCALE + 0.5);
            u[i] = (float) ((128 + 224 * tone.u()) * Raster.SCALE + 0.5);
            v[i] = (float) ((128 + 224 * tone.v()) * Raster.SCALE + 0.5);
        }
    }

    /// Recipes know the colours of the cube. One beyond is taken for its nearest, and keeps its distance: so what lies
    /// just inside, between lattice points, is not bent.
    private static void cooked(Tone tone, List<Recipe> recipes) {
        double red = Math.clamp(tone.red, 0, 1), green = Math.clamp(tone.green, 0, 1);
        double blue = Math.clamp(tone.blue, 0, 1);
        double beyondRed = tone.red - red, beyondGreen = tone.green - green, beyondBlue = tone.blue - blue;
        tone.set(red, green, blue);
        for (var recipe : recipes) recipe.to(clamped(tone));
        clamped(tone);
        boolean isGrey = Math.abs(tone.u()) + Math.abs(tone.v()) < 1e-9;
        if (!isGrey) tone.add(beyondRed, beyondGreen, beyondBlue);
    }

    private static Tone clamped(Tone tone) {
        tone.set(Math.clamp(tone.red, 0, 1), Math.clamp(tone.green, 0, 1), Math.clamp(tone.blue, 0, 1));
        return tone;
    }

    /// Changes all colours of a raster.
    void apply(Raster raster, Tray tray) {
        int width = raster.chromaWidth();
        short[] blue = tray.blueRow(width), red = tray.redRow(width);
        for (int row = 0; row < raster.chromaHeight(); row++) {
            chroma(raster, row, blue, red);
            luma(raster, 2 * row);
            if (2 * row + 1 < raster.height()) luma(raster, 2 * row + 1);
            System.arraycopy(blue, 0, raster.u(), row * width, width);
            System.arraycopy(red, 0, raster.v(), row * width, width);
        }
    }

    private void luma(Raster raster, int row) {
        short[] luma = raster.y();
        int at = row * raster.width(), chromaAt = row / 2 * raster.chromaWidth();
        int last = raster.chromaWidth() - 1;
        for (int x = 0; x < raster.width(); x++) {
            int near = chromaAt + x / 2, next = chromaAt + Math.min(last, (x + 1) / 2);
            float blue = (raster.u()[near] + raster.u()[next]) * 0.5f;
            float red = (raster.v()[near] + raster.v()[next]) * 0.5f;
            luma[at + x] = (short) (int) picked(y, luma[at + x], blue, red);
        }
    }

    /// Into `blue` and `red`: the luma rows still need what was.
    private void chroma(Raster raster, int row, short[] blue, short[] red) {
        short[] luma = raster.y();
        int at = row * raster.chromaWidth();
        int above = 2 * row * raster.width();
        int below = Math.min(2 * row + 1, raster.height() - 1) * raster.width();
        for (int x = 0; x < raster.chromaWidth(); x++) {
            float mean = (luma[above + 2 * x] + luma[below + 2 * x]) * 0.5f;
            short ofBlue = raster.u()[at + x], ofRed = raster.v()[at + x];
            blue[x] = (short) (int) picked(u, mean, ofBlue, ofRed);
            red[x] = (short) (int) picked(v, mean, ofBlue, ofRed);
        }
    }

    /// The cell of the lattice is cut into six tetrahedra, by which part is the largest.
    private static float picked(float[] table, float luma, float blue, float red) {
        float fy = Math.clamp((luma * (1f / 64) - 16) * ((LUMA - 1) / 219f), 0, LUMA - 1.001f);
        float fu = Math.clamp((blue * (1f / 64) - 16) * ((CHROMA - 1) / 224f), 0, CHROMA - 1.001f);
        float fv = Math.clamp((red * (1f / 64) - 16) * ((CHROMA - 1) / 224f), 0, CHROMA - 1.001f);
        int iy = (int) fy, iu = (int) fu, iv = (int) fv;
        float dy = fy - iy, du = fu - iu, dv = fv - iv;
        int at = iy * STEP_Y + iu * STEP_U + iv;
        int first = dy >= du ? (dy >= dv ? STEP_Y : 1) : (du >= dv ? STEP_U : 1);
        int last = dy < du ? (dy < dv ? STEP_Y : 1) : (du < dv ? STEP_U : 1);
        float most = Math.max(dy, Math.max(du, dv)), least = Math.min(dy, Math.min(du, dv));
        float middle = dy + du + dv - most - least;
        int end = at + STEP_Y + STEP_U + 1;
        float one = table[at + first], two = table[end - last];
        return table[at] * (1 - most) + one * (most - middle) + two * (middle - least) + table[end] * least;
    }
}
