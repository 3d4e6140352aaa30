package diorama.paint.kernel;

/// A row of samples between the vertical and the horizontal half, with room behind its end for whole vectors.
public final class Row {
    /// Two of the widest vectors and four taps.
    private static final int ROOM = 2 * 64 / Float.BYTES + 4;

    final float[] values;

    /// For sources of at most `samples` in a row.
    public Row(int samples) {
        this.values = new float[samples + 2 * Taps.OVERHANG + ROOM];
    }

    /// The part of a row that a column spans, as it stands.
    public void take(float[] samples, Column column) {
        System.arraycopy(samples, column.first, values, column.lead, column.inside);
        extend(column);
    }

    /// The other way: what a column spans, at its place in a row.
    public void give(Column column, float[] samples) {
        System.arraycopy(values, column.lead, samples, column.first, column.inside);
    }

    /// The edge samples stand for what lies beyond them.
    void extend(Column column) {
        if (column.inside == 0) return;
        float left = values[column.lead];
        for (int i = 0; i < column.lead; i++) values[i] = left;
        int end = column.lead + column.inside;
        for (int i = 0; i < column.trail; i++) values[end + i] = values[end - 1];
    }
}
