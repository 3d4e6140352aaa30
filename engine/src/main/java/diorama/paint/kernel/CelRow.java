package diorama.paint.kernel;

/// A row of a cel over a row of a plane: `bytes[i]` for `i` in `[from, to)` gets sample `i + offset` of the cel's
/// planes, with so much of its opacity. Aimed anew at each row.
public final class CelRow {
    short[] colour = new short[0];
    short[] alpha = new short[0];
    int offset;
    int from;
    int to;
    float opacity;

    public CelRow of(short[] newColour, short[] newAlpha, float newOpacity) {
        colour = newColour;
        alpha = newAlpha;
        opacity = newOpacity;
        return this;
    }

    public CelRow at(int newOffset, int newFrom, int newTo) {
        offset = newOffset;
        from = newFrom;
        to = newTo;
        return this;
    }
}
