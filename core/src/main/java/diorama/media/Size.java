package diorama.media;

/// Width and height in pixels, both at least 1.
public record Size(int width, int height) {
    public Size {
        if (width < 1 || height < 1) throw new IllegalArgumentException("not a size: " + width + "x" + height);
    }

    public double aspect() {
        return (double) width / height;
    }

    public long pixels() {
        return (long) width * height;
    }

    /// Lying down becomes upright and the other way round.
    public Size turned() {
        return new Size(/* width= */ height, /* height= */ width);
    }

    public boolean isPortrait() {
        return height > width;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
