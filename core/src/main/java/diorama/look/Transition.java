package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// How a picture comes in over the one before it. A closed list, built to grow.
public enum Transition {
    CUT(new Names("cut", "cut", "硬切"), 0, Easing.LINEAR),
    FADE(new Names("fade", "crossfade", "淡入淡出"), 500, Easing.EASE_IN_OUT),
    DISSOLVE(new Names("dissolve", "dissolve", "叠化"), 800, Easing.LINEAR),
    FADE_BLACK(new Names("fade-black", "fade through black", "黑场过渡"), 800, Easing.EASE_IN_OUT),
    FADE_WHITE(new Names("fade-white", "fade through white", "白场过渡"), 800, Easing.EASE_IN_OUT);

    private final Names names;
    private final long defaultLengthMs;
    private final Easing easing;

    Transition(Names names, long defaultLengthMs, Easing easing) {
        this.names = names;
        this.defaultLengthMs = defaultLengthMs;
        this.easing = easing;
    }

    public Names names() {
        return names;
    }

    public long defaultLengthMs() {
        return defaultLengthMs;
    }

    public Easing easing() {
        return easing;
    }

    public static Optional<Transition> named(String wire) {
        return Arrays.stream(values()).filter(t -> t.names.wire().equals(wire)).findFirst();
    }
}
