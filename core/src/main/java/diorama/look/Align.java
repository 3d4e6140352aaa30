package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// How the lines of a text stand to each other.
public enum Align {
    LEFT(new Names("left", "left", "左对齐")),
    CENTER(new Names("center", "centred", "居中")),
    RIGHT(new Names("right", "right", "右对齐"));

    private final Names names;

    Align(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }

    public static Optional<Align> named(String wire) {
        return Arrays.stream(values()).filter(a -> a.names.wire().equals(wire)).findFirst();
    }
}
