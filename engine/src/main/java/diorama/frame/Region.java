package diorama.frame;

/// Whole pixels of a source picture: `[x, x + width)` by `[y, y + height)`.
public record Region(int x, int y, int width, int height) {
    public Region {
        if (x < 0 || y < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("not a region: " + x + "," + y + " " + width + "x" + height);
        }
    }
}
