package diorama.paint.kernel;

/// The loops that painting spends its time in. Every implementation gives the same bits: the taps are added in the same
/// order, product by product, and rounded once, at the end.
public sealed interface Loops permits ScalarLoops {
    /// The best that this machine and this virtual machine offer.
    static Loops best() {
        return new ScalarLoops();
    }

    /// The vertical half: four source rows become one.
    void down(short[] samples, Column column, Row out);

    /// `ground` alone.
    void plain(float[] ground, Line out);

    /// The horizontal half: `ground` plus one picture.
    void across(Row row, Taps taps, float[] ground, Line out);

    /// The horizontal half of a crossfade: `ground` plus two pictures.
    void across(Row older, Taps olderTaps, Row newer, Taps newerTaps, float[] ground, Line out);

    /// Adds to `ground` what shows of a backdrop beside a picture that covers `cover[i] * rowCover` of it.
    void behind(Backing backing, int row, float share, float[] ground);
}
