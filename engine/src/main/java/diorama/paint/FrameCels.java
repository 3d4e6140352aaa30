package diorama.paint;

import diorama.frame.Cel;
import diorama.frame.Frame;
import diorama.frame.Plane;
import diorama.frame.Raster;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;

/// Makes cels of frames.
final class FrameCels {
    private static final int BLACK = 16;
    private static final int GREY = 128;

    /// From black to white, in code values of luma.
    private static final int RANGE = 219;

    private FrameCels() {}

    /// A frame that hides all that is below it.
    static void opaque(Frame frame, Cel cel) {
        Arrays.fill(cel.alpha(), (short) Cel.OPAQUE);
        Arrays.fill(cel.chromaAlpha(), (short) Cel.OPAQUE);
        copy(frame, cel);
    }

    private static void copy(Frame frame, Cel cel) {
        scaled(frame.y(), cel.colours().y());
        scaled(frame.u(), cel.colours().u());
        scaled(frame.v(), cel.colours().v());
    }

    private static void scaled(Plane plane, short[] out) {
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++)
                out[y * plane.width() + x] = (short) (sample(plane, x, y) * Raster.SCALE);
        }
    }

    private static int sample(Plane plane, int x, int y) {
        return plane.samples().get(ValueLayout.JAVA_BYTE, (long) y * plane.strideBytes() + x) & 255;
    }

    /// The same picture over black and over white: where they are equal, it hides what is below; where they
    /// differ as black and white do, nothing is there.
    static void sheer(Frame black, Frame white, Cel cel) {
        copy(black, cel);
        short[] alpha = cel.alpha();
        short[] luma = cel.colours().y();
        int width = cel.width();
        for (int i = 0; i < alpha.length; i++) {
            int through = Math.clamp(
                    sample(white.y(), i % width, i / width) - sample(black.y(), i % width, i / width), 0, RANGE);
            alpha[i] = (short) (Cel.OPAQUE - Cel.OPAQUE * through / RANGE);
            luma[i] -= (short) (BLACK * Raster.SCALE * through / RANGE);
        }
        chroma(cel);
    }

    /// Over both, what is not there has a chroma of grey, which is not the picture's.
    private static void chroma(Cel cel) {
        int half = cel.width() / 2;
        short[] alpha = cel.chromaAlpha();
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = chromaAlpha(cel, i % half, i / half);
            int grey = GREY * Raster.SCALE * (Cel.OPAQUE - alpha[i]) / Cel.OPAQUE;
            cel.colours().u()[i] -= (short) grey;
            cel.colours().v()[i] -= (short) grey;
        }
    }

    /// The mean of two rows and three columns (1 2 1), as chroma is sited.
    private static short chromaAlpha(Cel cel, int x, int y) {
        int sum = 0;
        for (int row = 2 * y; row < 2 * y + 2; row++) {
            int at = row * cel.width();
            int right = Math.min(2 * x + 1, cel.width() - 1);
            sum += cel.alpha()[at + Math.max(0, 2 * x - 1)] + 2 * cel.alpha()[at + 2 * x] + cel.alpha()[at + right];
        }
        return (short) (sum / 8);
    }
}
