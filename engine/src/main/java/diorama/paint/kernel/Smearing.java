package diorama.paint.kernel;

import java.util.Arrays;

/// The mean of neighbours in a straight line, as a shutter sees it that stays open while the camera moves.
public final class Smearing {
    private Smearing() {}

    /// Each sample of row `y` becomes the mean of the `length` samples round it; beyond the ends the row is mirrored.
    /// `spare` and `sums` hold a row and `length` more.
    public static void across(Panel plane, int y, int length, short[] spare, int[] sums) {
        int count = plane.width(), before = length / 2, from = y * count;
        short[] s = plane.samples();
        System.arraycopy(s, from, spare, before, count);
        for (int i = 0; i < before; i++) spare[i] = s[from + mirrored(i - before, count)];
        for (int i = before + count; i < count + length; i++) spare[i] = s[from + mirrored(i - before, count)];
        int sum = length / 2;
        for (int i = 0; i < length; i++) sum += spare[i];
        for (int i = 0; i < count; i++) {
            sums[i] = sum;
            sum += spare[i + length] - spare[i];
        }
        float part = 1f / length;
        for (int i = 0; i < count; i++) s[from + i] = (short) (int) (sums[i] * part);
    }

    /// Each sample of `to` becomes the mean of the `length` samples above and below it in a plane. `sums` is as long as
    /// a
    /// row.
    public static void down(Panel plane, int length, int[] sums, short[] to) {
        int width = plane.width(), height = plane.height(), before = length / 2;
        short[] s = plane.samples();
        Arrays.fill(sums, 0, width, length / 2);
        for (int r = 0; r < length; r++) {
            int from = mirrored(r - before, height) * width;
            for (int i = 0; i < width; i++) sums[i] += s[from + i];
        }
        float part = 1f / length;
        for (int y = 0; y < height; y++) {
            int gone = mirrored(y - before, height) * width;
            int next = mirrored(y - before + length, height) * width;
            int at = y * width;
            for (int i = 0; i < width; i++) {
                to[at + i] = (short) (int) (sums[i] * part);
                sums[i] += s[next + i] - s[gone + i];
            }
        }
    }

    private static int mirrored(int i, int count) {
        int turn = Math.floorMod(i, 2 * count);
        return Math.min(turn, 2 * count - 1 - turn);
    }
}
