package diorama.movie;

import diorama.frame.Frame;
import diorama.frame.Plane;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;

/// A picture as a sketch: the mean luma of 16 by 9 fields, as hex. Enough to see that the right picture is there, and
/// kept with each chunk, so that looking over a film costs no painting.
public record Sketch(String lumaHex) {
    private static final int COLUMNS = 16;
    private static final int ROWS = 9;

    /// Only every so many samples are looked at.
    private static final int STEP = 4;

    public static Sketch of(Frame frame) {
        byte[] luma = new byte[COLUMNS * ROWS];
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                luma[row * COLUMNS + column] = (byte) mean(frame.y(), column, row);
            }
        }
        return new Sketch(HexFormat.of().formatHex(luma));
    }

    private static long mean(Plane plane, int column, int row) {
        int left = plane.width() * column / COLUMNS;
        int right = Math.max(left + 1, plane.width() * (column + 1) / COLUMNS);
        int top = plane.height() * row / ROWS;
        int bottom = Math.max(top + 1, plane.height() * (row + 1) / ROWS);
        long sum = 0;
        long count = 0;
        for (int y = top; y < bottom; y += STEP) {
            for (int x = left; x < right; x += STEP) {
                sum += plane.samples().get(ValueLayout.JAVA_BYTE, (long) y * plane.strideBytes() + x) & 0xff;
                count++;
            }
        }
        return sum / count;
    }

    /// How far two pictures lie apart: the mean difference of their fields, in code values.
    public double distance(Sketch other) {
        byte[] ours = HexFormat.of().parseHex(lumaHex);
        byte[] theirs = HexFormat.of().parseHex(other.lumaHex);
        long sum = 0;
        for (int i = 0; i < ours.length; i++) sum += Math.abs((ours[i] & 0xff) - (theirs[i] & 0xff));
        return (double) sum / ours.length;
    }

    /// The mean luma of the whole picture.
    public double brightness() {
        byte[] fields = HexFormat.of().parseHex(lumaHex);
        long sum = 0;
        for (byte field : fields) sum += field & 0xff;
        return (double) sum / fields.length;
    }
}
