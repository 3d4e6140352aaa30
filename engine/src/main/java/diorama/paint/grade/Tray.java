package diorama.paint.grade;

import diorama.paint.kernel.Stretch;

/// What pictures lie in while they are graded: room that is taken once and used for one picture after the other.
/// For one thread at a time.
public final class Tray {
    private short[] copy = {};
    private short[] soft = {};
    private short[] blueRow = {};
    private short[] redRow = {};
    private int[] sums = {};
    final Stretch columns = new Stretch();
    final Stretch rows = new Stretch();

    short[] copy(int count) {
        if (copy.length < count) copy = new short[count];
        return copy;
    }

    short[] soft(int count) {
        if (soft.length < count) soft = new short[count];
        return soft;
    }

    short[] blueRow(int count) {
        if (blueRow.length < count) blueRow = new short[count];
        return blueRow;
    }

    short[] redRow(int count) {
        if (redRow.length < count) redRow = new short[count];
        return redRow;
    }

    int[] sums(int count) {
        if (sums.length < count) sums = new int[count];
        return sums;
    }
}
