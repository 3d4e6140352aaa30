package diorama.photo;

import diorama.frame.Raster;

/// Writes rows of sRGB code values into a [Raster], from the top, and after the last from the top again: BT.709's
/// matrix, limited range, and chroma of two
/// rows and three columns (1 2 1) so that it sits on the left of its two columns and between its two rows.
final class RasterWriter implements CodedRows {
    private static final float KR = 0.2126f;
    private static final float KG = 0.7152f;
    private static final float KB = 0.0722f;
    private static final float LUMA = 219f * Raster.SCALE;
    private static final float LUMA_ZERO = 16f * Raster.SCALE + 0.5f;
    private static final float CHROMA = 224f * Raster.SCALE;
    private static final float CHROMA_ZERO = 128f * Raster.SCALE + 0.5f;

    private final Raster raster;
    private final LightRow above;
    private int y;

    RasterWriter(Raster raster) {
        this.raster = raster;
        this.above = new LightRow(raster.width());
    }

    @Override
    public void put(LightRow row) {
        luma(row);
        boolean isLastAlone = y == raster.height() - 1 && y % 2 == 0;
        if (y % 2 == 0) above.set(row, isLastAlone ? 1 : 0.5f);
        else above.add(row, 0.5f);
        if (y % 2 == 1 || isLastAlone) chroma();
        y = y + 1 == raster.height() ? 0 : y + 1;
    }

    private void luma(LightRow row) {
        short[] out = raster.y();
        int at = y * raster.width();
        float[] red = row.red;
        float[] green = row.green;
        float[] blue = row.blue;
        for (int x = 0; x < red.length; x++) {
            float light = KR * red[x] + KG * green[x] + KB * blue[x];
            out[at + x] = (short) (int) (light * LUMA + LUMA_ZERO);
        }
    }

    private void chroma() {
        int at = y / 2 * raster.chromaWidth();
        int last = raster.width() - 1;
        chroma(at, 0, 0, Math.min(1, last));
        for (int x = 1; x < raster.chromaWidth() - 1; x++) chroma(at + x, 2 * x - 1, 2 * x, 2 * x + 1);
        if (raster.chromaWidth() > 1) {
            int x = raster.chromaWidth() - 1;
            chroma(at + x, 2 * x - 1, 2 * x, Math.min(2 * x + 1, last));
        }
    }

    private void chroma(int at, int left, int middle, int right) {
        float red = mean(above.red, left, middle, right);
        float green = mean(above.green, left, middle, right);
        float blue = mean(above.blue, left, middle, right);
        float light = KR * red + KG * green + KB * blue;
        raster.u()[at] = (short) (int) ((blue - light) * (CHROMA / (2 * (1 - KB))) + CHROMA_ZERO);
        raster.v()[at] = (short) (int) ((red - light) * (CHROMA / (2 * (1 - KR))) + CHROMA_ZERO);
    }

    private static float mean(float[] row, int left, int middle, int right) {
        return (row[left] + 2 * row[middle] + row[right]) * 0.25f;
    }
}
