package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// Where words stand on the canvas.
public enum Place {
    TOP_LEFT(new Names("top-left", "top left", "左上角"), -1, -1),
    TOP_CENTER(new Names("top-center", "top", "顶部"), 0, -1),
    TOP_RIGHT(new Names("top-right", "top right", "右上角"), 1, -1),
    CENTER_LEFT(new Names("center-left", "left", "左侧"), -1, 0),
    CENTER(new Names("center", "centre", "正中"), 0, 0),
    CENTER_RIGHT(new Names("center-right", "right", "右侧"), 1, 0),
    BOTTOM_LEFT(new Names("bottom-left", "bottom left", "左下角"), -1, 1),
    BOTTOM_CENTER(new Names("bottom-center", "bottom", "底部"), 0, 1),
    BOTTOM_RIGHT(new Names("bottom-right", "bottom right", "右下角"), 1, 1);

    private final Names names;
    private final int across;
    private final int down;

    Place(Names names, int across, int down) {
        this.names = names;
        this.across = across;
        this.down = down;
    }

    public Names names() {
        return names;
    }

    public static Optional<Place> named(String wire) {
        return Arrays.stream(values()).filter(v -> v.names.wire().equals(wire)).findFirst();
    }

    /// -1 left or top, 0 middle, 1 right or bottom.
    public int across() {
        return across;
    }

    public int down() {
        return down;
    }

    public static Place at(int across, int down) {
        return Arrays.stream(values())
                .filter(p -> p.across == across && p.down == down)
                .findFirst()
                .orElse(CENTER);
    }
}
