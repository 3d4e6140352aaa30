package diorama.plan;

import diorama.look.Turn;
import diorama.media.Box;
import diorama.media.Point;
import diorama.media.Subject;

/// Where a subject is once its picture has been turned and mirrored.
final class Subjects {
    private Subjects() {}

    static Subject turned(Subject subject, Turn turn) {
        Subject now = subject;
        for (int i = 0; i < turn.quarters(); i++) now = clockwise(now);
        return switch (turn.flip()) {
            case NONE -> now;
            case HORIZONTAL -> mirrored(now);
            case VERTICAL -> clockwise(clockwise(mirrored(now)));
        };
    }

    /// A point (x, y) goes to (1 - y, x).
    private static Subject clockwise(Subject s) {
        Box b = s.bounds();
        return new Subject(
                new Point(1 - s.centre().y(), s.centre().x()),
                new Box(1 - b.y() - b.height(), b.x(), /* width= */ b.height(), /* height= */ b.width()));
    }

    private static Subject mirrored(Subject s) {
        Box b = s.bounds();
        return new Subject(
                new Point(1 - s.centre().x(), s.centre().y()),
                new Box(1 - b.x() - b.width(), b.y(), b.width(), b.height()));
    }
}
