package diorama.paint.kernel;

/// Loops over rows of code values with fractions: two rows become one, a row is shaded or kept. Each is so plain that
/// the compiler turns it into vectors by itself; so there is no twin, and the bits are the same everywhere.
public final class Mixing {
    private Mixing() {}

    /// `older` becomes the mixture of both, with so much of the newer one.
    public static void mix(float[] older, float[] newer, float share, int count) {
        for (int i = 0; i < count; i++) older[i] += (newer[i] - older[i]) * share;
    }

    /// As [#mix], with a share of its own for each sample: `shares[i] * scale`.
    public static void mix(float[] older, float[] newer, float[] shares, float scale, int count) {
        for (int i = 0; i < count; i++) older[i] += (newer[i] - older[i]) * (shares[i] * scale);
    }

    /// The newer row comes in where the edge has passed.
    public static void sweep(float[] older, float[] newer, short[] field, int at, Edge edge, int count) {
        float front = edge.front(), slope = edge.slope();
        for (int i = 0; i < count; i++) {
            float part = Math.min(Math.max(front - field[at + i] * slope, 0), 1);
            older[i] += (newer[i] - older[i]) * (part * part * (3 - 2 * part));
        }
    }

    /// Adds light along the edge: most in its middle, none on either side.
    public static void glow(float[] row, short[] field, int at, Edge edge, float light, int count) {
        float front = edge.front(), slope = edge.slope();
        for (int i = 0; i < count; i++) {
            float part = Math.min(Math.max(front - field[at + i] * slope, 0), 1);
            float rise = part * (1 - part);
            row[i] += 16 * light * rise * rise;
        }
    }

    /// The row goes so far towards one value.
    public static void veil(float[] row, float value, float share, int count) {
        for (int i = 0; i < count; i++) row[i] += (value - row[i]) * share;
    }

    /// Each sample of `[from, to)` goes towards `dark` by its share, or towards `light` where that is below zero.
    public static void shade(float[] row, float dark, float light, float[] shares, int from, int to) {
        for (int i = from; i < to; i++) {
            float share = shares[i];
            row[i] += (dark - row[i]) * Math.max(share, 0) + (light - row[i]) * Math.max(-share, 0);
        }
    }

    /// Goes towards black the further from the middle: not at all within a third of the way, `strength` in the corners.
    /// `squares` and `down` are squares of distances, together 1 in the corners.
    public static void vignette(float[] row, float[] squares, float down, float strength, float black) {
        for (int i = 0; i < squares.length; i++) {
            float far = Math.min(Math.max((squares[i] + down - 0.12f) * (1 / 0.88f), 0), 1);
            row[i] += (black - row[i]) * (far * (2 - far) * 0.75f * strength);
        }
    }

    /// Adds grain: most in the middle tones, least where film would be clear or closed.
    public static void grain(float[] row, byte[] pattern, int at, float scale, int count) {
        for (int i = 0; i < count; i++) {
            float tone = (row[i] - 126) * (1 / 126f);
            row[i] += pattern[at + i] * (scale * (1 - 0.7f * tone * tone));
        }
    }

    /// As [#veil], each sample towards the value that stands in a pattern.
    public static void strew(float[] row, byte[] pattern, int at, float middle, float share, int count) {
        for (int i = 0; i < count; i++) row[i] += (pattern[at + i] + middle - row[i]) * share;
    }

    /// Adds a pattern of small differences.
    public static void add(float[] row, byte[] pattern, int at, float scale, int count) {
        for (int i = 0; i < count; i++) row[i] += pattern[at + i] * scale;
    }

    /// Adds what is brighter than `floor` in another row.
    public static void shine(float[] row, float[] light, float floor, float share, int count) {
        for (int i = 0; i < count; i++) row[i] += Math.max(light[i] - floor, 0) * share;
    }

    /// Keeps a row as samples of a raster: 64 steps for each code value.
    public static void keep(float[] row, short[] plane, int at, int count) {
        for (int i = 0; i < count; i++) plane[at + i] = (short) (int) (row[i] * 64 + 0.5f);
    }

    /// As [#keep], some columns of the row alone.
    public static void keep(float[] row, short[] plane, int at, Stretch columns) {
        int end = columns.end();
        for (int i = columns.first(); i < end; i++) plane[at + i] = (short) (int) (row[i] * 64 + 0.5f);
    }

    /// The other way: samples of a raster as code values.
    public static void take(short[] plane, int at, float[] row, int count) {
        for (int i = 0; i < count; i++) row[i] = plane[at + i] * (1f / 64);
    }

    /// The row times a share, and an ink.
    public static void scale(float[] row, float share, float ink, int count) {
        for (int i = 0; i < count; i++) row[i] = row[i] * share + ink;
    }

    /// Adds a share of a row to a sum of rows.
    public static void addShare(float[] row, float share, float[] sum, int count) {
        for (int i = 0; i < count; i++) sum[i] += row[i] * share;
    }

    /// Adds a row to a sum of rows.
    public static void gather(float[] row, float[] sum, int count) {
        for (int i = 0; i < count; i++) sum[i] += row[i];
    }
}
