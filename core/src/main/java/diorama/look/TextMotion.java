package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// How words come and go.
public enum TextMotion {
    NONE(new Names("none", "at once", "直接出现")),
    FADE(new Names("fade", "a fade", "淡入淡出")),
    SLIDE_UP(new Names("slide-up", "a slide up", "上滑")),
    SLIDE_LEFT(new Names("slide-left", "a slide from the side", "侧滑")),
    TYPEWRITER(new Names("typewriter", "a typewriter", "打字机")),
    POP(new Names("pop", "a pop", "弹出")),
    BLUR(new Names("blur", "a blur", "模糊"));

    private final Names names;

    TextMotion(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }

    public static Optional<TextMotion> named(String wire) {
        return Arrays.stream(values()).filter(v -> v.names.wire().equals(wire)).findFirst();
    }
}
