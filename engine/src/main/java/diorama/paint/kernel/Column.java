package diorama.paint.kernel;

/// The vertical half of an output row: which four source rows become one, with what weights. Aimed anew at each row.
public final class Column {
    int row0;
    int row1;
    int row2;
    int row3;
    float w0;
    float w1;
    float w2;
    float w3;
    float bias;
    int lead;
    int inside;
    int trail;
    int first;

    private final int width;
    private final int height;

    /// For a source plane of this size.
    public Column(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /// At the samples that `across` will take from.
    public void span(Taps across) {
        first = Math.clamp(across.origin(), 0, width - 1);
        int end = Math.clamp(across.origin() + across.reach(), first, width);
        lead = Math.max(0, first - across.origin());
        inside = end - first;
        trail = across.reach() - lead - inside;
    }

    /// At output row `y` of `down`, all multiplied by `share`, and `bias` added.
    public void aim(Taps down, int y, float share, float bias) {
        int top = down.origin() + down.start[y];
        row0 = offset(top);
        row1 = offset(top + 1);
        row2 = offset(top + 2);
        row3 = offset(top + 3);
        w0 = share * down.w0[y];
        w1 = share * down.w1[y];
        w2 = share * down.w2[y];
        w3 = share * down.w3[y];
        this.bias = bias;
    }

    private int offset(int row) {
        return Math.clamp(row, 0, height - 1) * width + first;
    }
}
