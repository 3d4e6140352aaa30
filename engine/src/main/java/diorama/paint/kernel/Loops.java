package diorama.paint.kernel;

/// The loops that painting spends its time in. Every implementation gives the same bits: the taps are added in the same
/// order, product by product, and rounded once, at the end.
public sealed interface Loops permits ScalarLoops, VectorLoops {
    /// Says that so many more pixels are going to be painted: the fastest loops are made ready when it pays.
    static void expect(long pixels) {
        Choice.expect(pixels);
    }

    /// What to paint with now: the fastest loops that are ready.
    static Loops now() {
        return Choice.now();
    }

    /// The fastest loops that this machine and this virtual machine have, for measuring and comparing.
    static Loops fastest() {
        return Choice.fastest();
    }

    /// The loops in plain Java, which every other gives the same bits as.
    static Loops plain() {
        return new ScalarLoops();
    }

    /// The vertical half: four source rows become one.
    void down(short[] samples, Column column, Row out);

    /// `ground` alone.
    void plain(float[] ground, Line out);

    /// The horizontal half: `ground` plus one picture.
    void across(Row row, Taps taps, float[] ground, Line out);

    /// The horizontal half of a picture that another one is laid over: `ground` plus one picture, not yet rounded.
    void add(Row row, Taps taps, float[] ground, float[] out);

    /// Adds to `ground` what shows of a backdrop beside a picture that covers `cover[i] * rowCover` of it.
    void behind(Backing backing, int row, float share, float[] ground);

    /// `out[i]` is what lies at `(x[i], y[i])` of a plane, in samples, between its four neighbours; places must lie
    /// within the plane.
    void pick(Panel plane, float[] x, float[] y, float[] out, int count);

    /// Lays a row of a cel over a row of a plane that is done.
    void lay(CelRow cel, byte[] row);

    /// Lays a picture with alpha, brought to the row, over samples `[from, to)` of it.
    void blend(float[] colour, float[] alpha, byte[] row, int from, int to);
}
