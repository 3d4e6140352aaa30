package diorama.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Wire fields that this version does not know, name to raw JSON text, in their order. They ride along unread.
public record Extras(Map<String, String> raw) {
    public static final Extras NONE = new Extras(Map.of());

    public Extras {
        raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw));
    }
}
