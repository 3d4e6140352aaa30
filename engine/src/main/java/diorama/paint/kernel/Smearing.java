package diorama.paint.kernel;

import java.util.Arrays;

/// The mean of neighbours in a straight line, as a shutter sees it that stays open while the camera moves.
public final class Smearing {
    private Smearing() {}

    /// Samples `[first, end)` of row `y` become the mean of the `length` samples round each; beyond the ends the row is
    /// mirrored. `spare` and `sums` hold a row and `length` more.
    public static void across(Panel plane, int y, int length, Stretch part, short[] spare, int[] sums) {
        int count = plane.width(), before = length / 2, from = y * count, first = part.first(), end = part.end();
        short[] s = plane.samples();
        int inside = Math.max(first - before, 0);
        int outside = Math.min(end - before + length, count);
        for (int i = first - before; i < inside; i++) spare[i + before] = s[from + mirrored(i, count)];
        System.arraycopy(s, from + inside, spare, inside + before, outside - inside);
        for (int i = outside; i < end - before + length; i++) spare[i + before] = s[from + mirrored(i, count)];
        int sum = length / 2;
        for (int i = 0; i < length; i++) sum += spare[first + i];
        for (int i = first; i < end; i++) {
            sums[i] = sum;
            sum += spare[i + length] - spare[i];
        }
        float share = 1f / length;
        for (int i = first; i < end; i++) s[from + i] = (short) (int) (sums[i] * share);
    }

    /// Each sample of rows `[first, end)` of `to` becomes the mean of the `length` samples above and below it in a
    /// plane. `sums` is as long as a row.
    public static void down(Panel plane, int length, Stretch part, int[] sums, short[] to) {
        int width = plane.width(), height = plane.height(), before = length / 2;
        short[] s = plane.samples();
        Arrays.fill(sums, 0, width, length / 2);
        for (int r = 0; r < length; r++) {
            int from = mirrored(part.first() + r - before, height) * width;
            for (int i = 0; i < width; i++) sums[i] += s[from + i];
        }
        float share = 1f / length;
        for (int y = part.first(); y < part.end(); y++) {
            int gone = mirrored(y - before, height) * width;
            int next = mirrored(y - before + length, height) * width;
            int at = y * width;
            for (int i = 0; i < width; i++) {
                to[at + i] = (short) (int) (sums[i] * share);
                sums[i] += s[next + i] - s[gone + i];
            }
        }
    }

    private static int mirrored(int i, int count) {
        int turn = Math.floorMod(i, 2 * count);
        return Math.min(turn, 2 * count - 1 - turn);
    }
}
