package diorama.paint;

import diorama.frame.Cel;

/// A blurred copy of a cel, made again for each radius: two passes of a box along both axes. Beyond its edges a cel is
/// empty.
final class CelBlur {
    private static final int PASSES = 2;

    private final Cel sharp;
    private final Cel soft;
    private final int[] line;
    private int radius = -1;

    CelBlur(Cel sharp) {
        this.sharp = sharp;
        this.soft = new Cel(sharp.x(), sharp.y(), sharp.width(), sharp.height());
        this.line = new int[Math.max(sharp.width(), sharp.height())];
    }

    /// What is blurred is always the same object.
    Cel soft() {
        return soft;
    }

    void blur(double radiusPx) {
        int wanted = (int) Math.round(radiusPx);
        if (wanted == radius) return;
        radius = wanted;
        var from = sharp.colours();
        var to = soft.colours();
        blur(from.y(), to.y(), sharp.width(), wanted);
        blur(sharp.alpha(), soft.alpha(), sharp.width(), wanted);
        blur(from.u(), to.u(), sharp.width() / 2, wanted / 2);
        blur(from.v(), to.v(), sharp.width() / 2, wanted / 2);
        blur(sharp.chromaAlpha(), soft.chromaAlpha(), sharp.width() / 2, wanted / 2);
    }

    private void blur(short[] from, short[] to, int width, int reach) {
        System.arraycopy(from, 0, to, 0, from.length);
        if (reach == 0) return;
        int height = from.length / width;
        for (int pass = 0; pass < PASSES; pass++) {
            for (int y = 0; y < height; y++) along(to, y * width, 1, width, reach);
            for (int x = 0; x < width; x++) along(to, x, width, height, reach);
        }
    }

    private void along(short[] samples, int from, int stride, int count, int reach) {
        for (int i = 0; i < count; i++) line[i] = samples[from + i * stride];
        int taken = 2 * reach + 1;
        int sum = taken / 2;
        for (int i = 0; i < Math.min(reach, count); i++) sum += line[i];
        for (int i = 0; i < count; i++) {
            if (i + reach < count) sum += line[i + reach];
            if (i - reach > 0) sum -= line[i - reach - 1];
            samples[from + i * stride] = (short) (sum / taken);
        }
    }
}
