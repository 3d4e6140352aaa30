package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// How a picture fills the canvas: cut to cover it, whole inside it, or whole over a blurred copy of itself.
public enum Fit {
    COVER(new Names("cover", "fill", "填满")),
    CONTAIN(new Names("contain", "fit", "完整显示")),
    BLUR(new Names("blur", "blurred edges", "模糊背景"));

    private final Names names;

    Fit(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }

    public static Optional<Fit> named(String wire) {
        return Arrays.stream(values()).filter(f -> f.names.wire().equals(wire)).findFirst();
    }
}
