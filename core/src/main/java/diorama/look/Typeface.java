package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// The families of letters that we ship.
public enum Typeface {
    SANS(new Names("Inter", "a plain face", "黑体")),
    SERIF(new Names("serif", "a serif face", "宋体")),
    DISPLAY(new Names("display", "a display face", "艺术字体")),
    MONO(new Names("monospace", "a typewriter face", "等宽字体")),
    HAND(new Names("handwriting", "a handwritten face", "手写体"));

    private final Names names;

    Typeface(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }

    public static Optional<Typeface> named(String wire) {
        return Arrays.stream(values()).filter(v -> v.names.wire().equals(wire)).findFirst();
    }
}
