package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// What words on the picture are for.
public enum Role {
    TITLE(new Names("title", "title", "标题")),
    SUBTITLE(new Names("subtitle", "subtitle", "副标题")),
    CAPTION(new Names("caption", "caption", "字幕")),
    CREDIT(new Names("credit", "end credit", "片尾字幕")),
    WATERMARK(new Names("watermark", "watermark", "水印"));

    private final Names names;

    Role(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }

    public static Optional<Role> named(String wire) {
        return Arrays.stream(values()).filter(v -> v.names.wire().equals(wire)).findFirst();
    }
}
