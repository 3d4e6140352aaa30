package diorama.paint.grade;

import diorama.frame.Raster;
import diorama.paint.kernel.Panel;
import diorama.paint.kernel.Smearing;

/// Softer or sharper: three means along both axes are nearly a Gaussian; what a picture has more than its soft copy is
/// what sharpening adds again.
final class Focus {
    private static final int PASSES = 3;

    private Focus() {}

    /// `strength` 1 is a radius of three hundredths of the longer side.
    static void soften(Raster raster, double strength, Tray tray) {
        int longest = Math.max(raster.width(), raster.height());
        int length = Math.max(3, (int) Math.round(strength * longest * 0.03) | 1);
        soften(new Panel(raster.y(), raster.width(), raster.height()), length, tray);
        int half = Math.max(3, (length / 2) | 1);
        soften(new Panel(raster.u(), raster.chromaWidth(), raster.chromaHeight()), half, tray);
        soften(new Panel(raster.v(), raster.chromaWidth(), raster.chromaHeight()), half, tray);
    }

    private static void soften(Panel plane, int length, Tray tray) {
        int most = Math.min(length, Math.min(plane.width(), plane.height()));
        if (most < 2) return;
        int count = plane.width() * plane.height();
        short[] copy = tray.copy(Math.max(count, plane.width() + most));
        int[] sums = tray.sums(plane.width() + most);
        tray.columns.whole(plane.width());
        tray.rows.whole(plane.height());
        for (int pass = 0; pass < PASSES; pass++) {
            for (int y = 0; y < plane.height(); y++) Smearing.across(plane, y, most, tray.columns, copy, sums);
            Smearing.down(plane, most, tray.rows, sums, copy);
            System.arraycopy(copy, 0, plane.samples(), 0, count);
        }
    }

    /// Luma alone, within two or three samples; a little noise is left as it is.
    static void sharpen(Raster raster, double strength, Tray tray) {
        short[] luma = raster.y();
        short[] soft = tray.soft(luma.length);
        System.arraycopy(luma, 0, soft, 0, luma.length);
        soften(new Panel(soft, raster.width(), raster.height()), 3, tray);
        float by = (float) (1.8 * strength);
        for (int i = 0; i < luma.length; i++) {
            float more = luma[i] - soft[i];
            float clear = Math.copySign(Math.max(Math.abs(more) - 24, 0), more);
            luma[i] = (short) (int) Math.min(Math.max(luma[i] + by * clear, 1024), 15_040);
        }
    }
}
