package diorama.paint;

import java.util.Arrays;

/// From where to where each row of a plane has anything in it.
final class Extent {
    private final int[] from;
    private final int[] to;

    private Extent(int rows, int width) {
        this.from = new int[rows];
        this.to = new int[rows];
        Arrays.fill(to, width);
    }

    static Extent whole(int width, int height) {
        return new Extent(height, width);
    }

    static Extent of(short[] alpha, int width) {
        var extent = whole(width, alpha.length / width);
        for (int y = 0; y < extent.from.length; y++) {
            int start = y * width;
            while (extent.to[y] > 0 && alpha[start + extent.to[y] - 1] == 0) extent.to[y]--;
            while (extent.from[y] < extent.to[y] && alpha[start + extent.from[y]] == 0) extent.from[y]++;
        }
        return extent;
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return to[row];
    }
}
