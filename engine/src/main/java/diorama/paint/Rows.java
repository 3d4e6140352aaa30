package diorama.paint;

import diorama.paint.kernel.Loops;

/// A whole picture as wide and high as the canvas, row by row: code values with fractions, not yet rounded.
/// Pictures are built from pictures: a mixture of two, one that is moved, one that is softened.
interface Rows {
    /// Fills the beginning of `out` with row `y` of a channel.
    void row(Loops loops, Channel channel, int y, float[] out);
}
