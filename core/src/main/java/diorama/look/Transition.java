package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// How a picture comes in over the one before it. A closed list, built to grow.
public enum Transition {
    CUT(new Names("cut", "cut", "硬切"), 0, Easing.LINEAR),
    FADE(new Names("fade", "crossfade", "淡入淡出"), 500, Easing.EASE_IN_OUT),
    DISSOLVE(new Names("dissolve", "dissolve", "叠化"), 800, Easing.LINEAR),
    FADE_BLACK(new Names("fade-black", "fade through black", "黑场过渡"), 800, Easing.EASE_IN_OUT),
    FADE_WHITE(new Names("fade-white", "fade through white", "白场过渡"), 800, Easing.EASE_IN_OUT),
    WIPE_LEFT(new Names("wipe-left", "wipe to the left", "向左擦除"), 600, Easing.EASE_IN_OUT),
    WIPE_RIGHT(new Names("wipe-right", "wipe to the right", "向右擦除"), 600, Easing.EASE_IN_OUT),
    WIPE_UP(new Names("wipe-up", "wipe upwards", "向上擦除"), 600, Easing.EASE_IN_OUT),
    WIPE_DOWN(new Names("wipe-down", "wipe downwards", "向下擦除"), 600, Easing.EASE_IN_OUT),
    WIPE_CLOCK(new Names("wipe-clock", "clock wipe", "时钟擦除"), 700, Easing.EASE_IN_OUT),
    SLIDE_LEFT(new Names("slide-left", "slide in from the right", "从右滑入"), 500, Easing.EASE_IN_OUT),
    SLIDE_RIGHT(new Names("slide-right", "slide in from the left", "从左滑入"), 500, Easing.EASE_IN_OUT),
    SLIDE_UP(new Names("slide-up", "slide in from below", "从下滑入"), 500, Easing.EASE_IN_OUT),
    SLIDE_DOWN(new Names("slide-down", "slide in from above", "从上滑入"), 500, Easing.EASE_IN_OUT),
    PUSH_LEFT(new Names("push-left", "push to the left", "向左推"), 500, Easing.EASE_IN_OUT),
    PUSH_RIGHT(new Names("push-right", "push to the right", "向右推"), 500, Easing.EASE_IN_OUT),
    PUSH_UP(new Names("push-up", "push upwards", "向上推"), 500, Easing.EASE_IN_OUT),
    PUSH_DOWN(new Names("push-down", "push downwards", "向下推"), 500, Easing.EASE_IN_OUT),
    ZOOM(new Names("zoom", "zoom transition", "缩放转场"), 500, Easing.EASE_IN_OUT),
    SPIN(new Names("spin", "spin", "旋转转场"), 600, Easing.EASE_IN_OUT),
    FLASH(new Names("flash", "flash", "闪白"), 400, Easing.EASE_IN_OUT),
    CIRCLE(new Names("circle", "circle", "圆形展开"), 600, Easing.EASE_IN_OUT),
    BLUR(new Names("blur", "blur transition", "模糊转场"), 600, Easing.EASE_IN_OUT),
    PIXELATE(new Names("pixelate", "pixelate", "马赛克转场"), 600, Easing.EASE_IN_OUT),
    GLITCH(new Names("glitch", "glitch", "故障转场"), 400, Easing.EASE_IN_OUT),
    PAGE(new Names("page", "page turn", "翻页"), 700, Easing.EASE_IN_OUT),
    BLINDS(new Names("blinds", "blinds", "百叶窗"), 700, Easing.EASE_IN_OUT),
    LEAK(new Names("light-leak", "light leak", "漏光"), 700, Easing.EASE_IN_OUT);

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

    /// What today's engine shows for it: itself where it can be painted, else the nearest of the five that can.
    public Transition shownAs() {
        return switch (this) {
            case CUT, FADE, DISSOLVE, FADE_BLACK, FADE_WHITE -> this;
            case FLASH, LEAK -> FADE_WHITE;
            case WIPE_LEFT, WIPE_RIGHT, WIPE_UP, WIPE_DOWN, WIPE_CLOCK, CIRCLE, BLINDS, PAGE -> FADE;
            case SLIDE_LEFT, SLIDE_RIGHT, SLIDE_UP, SLIDE_DOWN, PUSH_LEFT, PUSH_RIGHT, PUSH_UP, PUSH_DOWN -> FADE;
            case ZOOM, SPIN, BLUR, PIXELATE, GLITCH -> FADE;
        };
    }

    public static Optional<Transition> named(String wire) {
        return Arrays.stream(values()).filter(t -> t.names.wire().equals(wire)).findFirst();
    }
}
