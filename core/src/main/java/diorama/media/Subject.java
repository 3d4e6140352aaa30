package diorama.media;

/// What a picture is about: the point to keep in sight and the rectangle that should not be cut.
public record Subject(Point centre, Box bounds) {
    public static final Subject UNKNOWN = new Subject(Point.MIDDLE, new Box(0.25, 0.25, 0.5, 0.5));
}
