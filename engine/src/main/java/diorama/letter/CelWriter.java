package diorama.letter;

import diorama.frame.Cel;
import diorama.frame.Raster;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// Writes a picture of premultiplied ARGB onto a cel: BT.709's matrix, limited range, chroma of two rows and
/// three columns (1 2 1), as photos are written, so that letters and photos agree to the sample.
final class CelWriter {
    private static final float KR = 0.2126f;
    private static final float KB = 0.0722f;
    private static final float KG = 1 - KR - KB;
    private static final float LUMA = 219f / 255 * Raster.SCALE;
    private static final float CHROMA = 224f / 255 * Raster.SCALE;
    private static final float LUMA_ZERO = 16f / 255 * Raster.SCALE;
    private static final float CHROMA_ZERO = 128f / 255 * Raster.SCALE;

    private final int[] pixels;
    private final int width;
    private final Cel cel;

    private CelWriter(BufferedImage image, Cel cel) {
        this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        this.width = image.getWidth();
        this.cel = cel;
    }

    static Cel write(BufferedImage image, int x, int y) {
        var cel = new Cel(x, y, image.getWidth(), image.getHeight());
        var writer = new CelWriter(image, cel);
        writer.luma();
        writer.chroma();
        return cel;
    }

    private void luma() {
        short[] luma = cel.colours().y();
        short[] alpha = cel.alpha();
        for (int i = 0; i < pixels.length; i++) {
            int p = pixels[i];
            if (p == 0) continue;
            alpha[i] = (short) ((p >>> 24) * Raster.SCALE);
            luma[i] = (short) (light(p) * LUMA + (p >>> 24) * LUMA_ZERO + 0.5f);
        }
    }

    private static float light(int p) {
        return KR * ((p >> 16) & 255) + KG * ((p >> 8) & 255) + KB * (p & 255);
    }

    private void chroma() {
        for (int y = 0; y < cel.height() / 2; y++) {
            for (int x = 0; x < width / 2; x++) chroma(x, y);
        }
    }

    private void chroma(int x, int y) {
        float red = 0, green = 0, blue = 0, alpha = 0;
        for (int k = 0; k < 6; k++) {
            int at = (2 * y + k / 3) * width + Math.max(0, 2 * x + k % 3 - 1);
            float weight = k % 3 == 1 ? 0.25f : 0.125f;
            int p = pixels[at];
            alpha += weight * (p >>> 24);
            red += weight * ((p >> 16) & 255);
            green += weight * ((p >> 8) & 255);
            blue += weight * (p & 255);
        }
        if (alpha == 0) return;
        int i = y * (width / 2) + x;
        float light = KR * red + KG * green + KB * blue;
        cel.chromaAlpha()[i] = (short) (alpha * Raster.SCALE + 0.5f);
        cel.colours().u()[i] = (short) ((blue - light) * (CHROMA / (2 * (1 - KB))) + alpha * CHROMA_ZERO + 0.5f);
        cel.colours().v()[i] = (short) ((red - light) * (CHROMA / (2 * (1 - KR))) + alpha * CHROMA_ZERO + 0.5f);
    }
}
