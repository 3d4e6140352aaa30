package diorama.look;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The families of letters that we ship.
public enum Typeface {
    SANS(new Names("Inter", "a plain face", "黑体")),
    SERIF(new Names("serif", "a serif face", "宋体")),
    DISPLAY(new Names("display", "a display face", "艺术字体")),
    MONO(new Names("monospace", "a typewriter face", "等宽字体")),
    HAND(new Names("handwriting", "a handwritten face", "手写体"));

    private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2", ".pfb");

    private final Names names;

    Typeface(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }

    /// Whether a family is the path of a font file of the person's own. Any other name that is none of ours is a font
    /// that we do not have, and no file is looked for.
    public static boolean isFile(String family) {
        String small = family.toLowerCase(Locale.ROOT);
        boolean isPath = family.indexOf('/') >= 0 || family.indexOf('\\') >= 0;
        return isPath || ENDINGS.stream().anyMatch(small::endsWith);
    }

    public static Optional<Typeface> named(String wire) {
        return Arrays.stream(values()).filter(v -> v.names.wire().equals(wire)).findFirst();
    }
}
