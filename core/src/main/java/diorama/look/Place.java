package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// Where words stand on the canvas.
public enum Place {
    TOP_LEFT(new Names("top-left", "top left", "左上角")),
    TOP_CENTER(new Names("top-center", "top", "顶部")),
    TOP_RIGHT(new Names("top-right", "top right", "右上角")),
    CENTER_LEFT(new Names("center-left", "left", "左侧")),
    CENTER(new Names("center", "centre", "正中")),
    CENTER_RIGHT(new Names("center-right", "right", "右侧")),
    BOTTOM_LEFT(new Names("bottom-left", "bottom left", "左下角")),
    BOTTOM_CENTER(new Names("bottom-center", "bottom", "底部")),
    BOTTOM_RIGHT(new Names("bottom-right", "bottom right", "右下角"));

    private final Names names;

    Place(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }

    public static Optional<Place> named(String wire) {
        return Arrays.stream(values()).filter(v -> v.names.wire().equals(wire)).findFirst();
    }

    /// -1 left or top, 0 middle, 1 right or bottom.
    public int across() {
        return ordinal() % 3 - 1;
    }

    public int down() {
        return ordinal() / 3 - 1;
    }

    public static Place at(int across, int down) {
        return values()[(down + 1) * 3 + across + 1];
    }
}
