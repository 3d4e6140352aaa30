package diorama.paint.grade;

import diorama.frame.Raster;
import diorama.paint.kernel.Panel;
import diorama.paint.kernel.Smearing;
import diorama.paint.kernel.Stretch;

/// Softer or sharper: three means along both axes are nearly a Gaussian; what a picture has more than its soft copy is
/// what sharpening adds again.
final class Focus {
    private static final int PASSES = 3;

    private Focus() {}

    /// `strength` 1 is a radius of three hundredths of the longer side.
    static void soften(Raster raster, double strength) {
        int longest = Math.max(raster.width(), raster.height());
        int length = Math.max(3, (int) Math.round(strength * longest * 0.03) | 1);
        soften(new Panel(raster.y(), raster.width(), raster.height()), length);
        int half = Math.max(3, (length / 2) | 1);
        soften(new Panel(raster.u(), raster.chromaWidth(), raster.chromaHeight()), half);
        soften(new Panel(raster.v(), raster.chromaWidth(), raster.chromaHeight()), half);
    }

    private static void soften(Panel plane, int length) {
        int most = Math.min(length, Math.min(plane.width(), plane.height()));
        if (most < 2) return;
        var spare = new short[plane.width() + most];
        var sums = new int[plane.width() + most];
        var copy = new short[plane.samples().length];
        var columns = Stretch.of(plane.width());
        var rows = Stretch.of(plane.height());
        for (int pass = 0; pass < PASSES; pass++) {
            for (int y = 0; y < plane.height(); y++) Smearing.across(plane, y, most, columns, spare, sums);
            Smearing.down(plane, most, rows, sums, copy);
            System.arraycopy(copy, 0, plane.samples(), 0, copy.length);
        }
    }

    /// Luma alone, within two or three samples; a little noise is left as it is.
    static void sharpen(Raster raster, double strength) {
        short[] luma = raster.y();
        var soft = luma.clone();
        soften(new Panel(soft, raster.width(), raster.height()), 3);
        float by = (float) (1.8 * strength);
        for (int i = 0; i < luma.length; i++) {
            float more = luma[i] - soft[i];
            float clear = Math.copySign(Math.max(Math.abs(more) - 24, 0), more);
            luma[i] = (short) (int) Math.min(Math.max(luma[i] + by * clear, 1024), 15_040);
        }
    }
}
