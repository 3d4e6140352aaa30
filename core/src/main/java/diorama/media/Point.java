package diorama.media;

/// A place in a picture as fractions of its width and height: (0, 0) is the top left corner, (1, 1) the bottom right.
public record Point(double x, double y) {
    public static final Point MIDDLE = new Point(0.5, 0.5);

    public Point {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) throw new IllegalArgumentException("outside: " + x + ", " + y);
    }
}
