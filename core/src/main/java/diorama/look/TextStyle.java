package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// How letters are drawn beyond their face and colour.
public enum TextStyle {
    BOLD(new Names("bold", "bold", "粗体")),
    ITALIC(new Names("italic", "italic", "斜体")),
    OUTLINE(new Names("outline", "an outline", "描边")),
    SHADOW(new Names("shadow", "a shadow", "阴影")),
    BOX(new Names("box", "a box behind", "底框")),
    UPPER(new Names("upper", "capitals", "大写"));

    private final Names names;

    TextStyle(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }

    public static Optional<TextStyle> named(String wire) {
        return Arrays.stream(values()).filter(v -> v.names.wire().equals(wire)).findFirst();
    }
}
