package diorama.paint.kernel;

/// The loops in plain Java: what the vector loops must agree with, and what runs where there are no wide vectors.
final class ScalarLoops implements Loops {
    @Override
    public void down(short[] samples, Column column, Row out) {
        down(samples, column, out.values, 0);
        out.extend(column);
    }

    /// From sample `from` on.
    static void down(short[] s, Column c, float[] out, int from) {
        int r0 = c.row0, r1 = c.row1, r2 = c.row2, r3 = c.row3;
        float w0 = c.w0, w1 = c.w1, w2 = c.w2, w3 = c.w3, bias = c.bias;
        int lead = c.lead, count = c.inside;
        for (int i = from; i < count; i++) {
            out[lead + i] = w0 * s[r0 + i] + bias + w1 * s[r1 + i] + w2 * s[r2 + i] + w3 * s[r3 + i];
        }
    }

    @Override
    public void plain(float[] ground, Line out) {
        plain(ground, out, 0, out.bytes.length);
    }

    static void plain(float[] ground, Line out, int from, int to) {
        float low = out.least, high = out.most;
        byte[] bytes = out.bytes;
        for (int i = from; i < to; i++) {
            float rounded = ground[i] + Line.ROUNDER - Line.ROUNDER;
            bytes[i] = (byte) (int) Math.min(Math.max(rounded, low), high);
        }
    }

    @Override
    public void across(Row row, Taps taps, float[] ground, Line out) {
        across(row.values, taps, ground, out, taps.from);
        beside(taps, ground, out);
    }

    /// What the picture does not cover.
    static void beside(Taps taps, float[] ground, Line out) {
        plain(ground, out, 0, taps.from);
        plain(ground, out, taps.to, out.bytes.length);
    }

    /// From output `from` on.
    static void across(float[] row, Taps t, float[] ground, Line out, int from) {
        int to = t.to;
        int low = out.low, high = out.high;
        byte[] bytes = out.bytes;
        for (int i = from; i < to; i++) {
            bytes[i] = rounded(picked(row, t, i, ground[i]), low, high);
        }
    }

    @Override
    public void add(Row row, Taps taps, float[] ground, float[] out) {
        add(row.values, taps, ground, out, taps.from);
        beside(taps, ground, out);
    }

    static void beside(Taps taps, float[] ground, float[] out) {
        System.arraycopy(ground, 0, out, 0, taps.from);
        System.arraycopy(ground, taps.to, out, taps.to, taps.count() - taps.to);
    }

    static void add(float[] row, Taps t, float[] ground, float[] out, int from) {
        int to = t.to;
        for (int i = from; i < to; i++) out[i] = picked(row, t, i, ground[i]);
    }

    private static float picked(float[] row, Taps t, int i, float sum) {
        int k = t.start[i];
        return sum + t.w0[i] * row[k] + t.w1[i] * row[k + 1] + t.w2[i] * row[k + 2] + t.w3[i] * row[k + 3];
    }

    private static byte rounded(float value, int low, int high) {
        return (byte) Math.min(Math.max(Float.floatToRawIntBits(value + Line.ROUNDER), low), high);
    }

    @Override
    public void behind(Backing backing, int row, float share, float[] ground) {
        behind(backing, row, share, ground, 0);
    }

    static void behind(Backing backing, int row, float share, float[] ground, int from) {
        byte[] samples = backing.samples;
        float[] cover = backing.acrossCover;
        float rowCover = backing.downCover[row];
        int at = row * cover.length;
        for (int i = from; i < cover.length; i++) {
            ground[i] += share * (1 - cover[i] * rowCover) * (samples[at + i] + Backing.MIDDLE);
        }
    }

    @Override
    public void pick(Panel plane, float[] x, float[] y, float[] out, int count) {
        Warping.pick(plane, x, y, out, 0, count);
    }

    @Override
    public void lay(CelRow cel, byte[] row) {
        Laying.lay(cel, row);
    }

    @Override
    public void blend(float[] colour, float[] alpha, byte[] row, int from, int to) {
        Laying.blend(colour, alpha, row, from, to);
    }
}
