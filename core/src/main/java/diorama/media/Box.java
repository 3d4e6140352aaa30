package diorama.media;

/// A rectangle as fractions of a picture's or the canvas's width and height; it may reach over the edges.
public record Box(double x, double y, double width, double height) {
    public static final Box WHOLE = new Box(0, 0, 1, 1);

    public Box {
        if (!(width > 0 && height > 0)) throw new IllegalArgumentException("an empty box: " + width + " by " + height);
    }
}
