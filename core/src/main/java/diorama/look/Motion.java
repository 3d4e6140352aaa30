package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// How the view moves over a picture while it is seen. `pan-right`: the view moves to the right.
public enum Motion {
    STILL(new Names("still", "still", "静止")),
    ZOOM_IN(new Names("zoom-in", "zoom in", "放大")),
    ZOOM_OUT(new Names("zoom-out", "zoom out", "缩小")),
    PAN_LEFT(new Names("pan-left", "pan left", "左移")),
    PAN_RIGHT(new Names("pan-right", "pan right", "右移")),
    PAN_UP(new Names("pan-up", "pan up", "上移")),
    PAN_DOWN(new Names("pan-down", "pan down", "下移")),
    PARALLAX(new Names("parallax", "parallax", "视差"));

    /// How much of a move is taken when nobody says: twelve per cent in four seconds is calm and clearly seen.
    public static final double DEFAULT_AMOUNT = 1.12;

    private final Names names;

    Motion(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }

    public static Optional<Motion> named(String wire) {
        return Arrays.stream(values()).filter(m -> m.names.wire().equals(wire)).findFirst();
    }
}
