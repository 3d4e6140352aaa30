package diorama.wire;

import diorama.draft.Extras;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON reader and writer that all codecs share, with limits on depth and size of what strangers send.
final class Json {
    private static final int DEEPEST = 64;
    private static final long LONGEST = 32L << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .build())
            .build();

    private Json() {}

    /// Throws `JacksonException` when the text is not JSON.
    static JsonNode read(String text) throws JacksonException {
        return MAPPER.readTree(text);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static String pretty(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }

    /// Puts unknown fields back behind the known ones. They were read as JSON, so they are JSON.
    static ObjectNode withExtras(ObjectNode object, Extras extras) {
        extras.raw().forEach((name, raw) -> object.set(name, MAPPER.readTree(raw)));
        return object;
    }

    /// A number that is whole is written without a fraction: 1, not 1.0.
    static void put(ObjectNode object, String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) object.put(name, (long) value);
        else object.put(name, value);
    }

    /// The same for numbers in a list.
    static ArrayNode list(double... values) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (double value : values) {
            if (value == Math.rint(value)) list.add((long) value);
            else list.add(value);
        }
        return list;
    }
}
