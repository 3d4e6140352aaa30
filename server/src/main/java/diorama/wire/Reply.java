package diorama.wire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// An answer of a server as a client reads it. Versions of the API put the same field at the top, in `data` or in
/// both; here a field is found wherever it stands, `data` first.
public final class Reply {
    private final JsonNode json;

    private Reply(JsonNode json) {
        this.json = json;
    }

    /// Empty when the text is no JSON object.
    public static Optional<Reply> read(String text) {
        try {
            var json = Json.read(text);
            return json.isObject() ? Optional.of(new Reply(json)) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    static Reply of(JsonNode json) {
        return new Reply(json);
    }

    public static Reply empty() {
        return new Reply(Json.object());
    }

    /// 0 when all is well. Envelopes without a code say `success` instead; then -1 is their only other one.
    public int code() {
        var code = json.path("code");
        if (code.isNumber()) return code.intValue();
        if (code.isString() && code.stringValue().matches("-?\\d{1,6}")) return Integer.parseInt(code.stringValue());
        var success = json.path("success");
        return success.isBoolean() && !success.booleanValue() ? -1 : 0;
    }

    /// What the server says of it in its own words; may be empty.
    public String message() {
        for (String name : List.of("message", "detail", "errorMessage", "error", "msg")) {
            var found = json.path(name);
            if (found.isString()) return found.stringValue();
            if (found.path("message").isString()) return found.path("message").stringValue();
        }
        return "";
    }

    /// A text that is not empty, by any of its names; numbers are taken as they are written.
    public Optional<String> text(String... names) {
        return nodes(names)
                .filter(node -> node.isString() || node.isNumber())
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    public OptionalDouble number(String... names) {
        return nodes(names)
                .filter(node -> node.isNumber() || (node.isString() && !Double.isNaN(node.asDouble(Double.NaN))))
                .mapToDouble(JsonNode::asDouble)
                .findFirst();
    }

    public Optional<Reply> object(String... names) {
        return nodes(names).filter(JsonNode::isObject).map(Reply::new).findFirst();
    }

    public List<Reply> objects(String... names) {
        return nodes(names)
                .filter(JsonNode::isArray)
                .findFirst()
                .map(list -> list.values().stream()
                        .filter(JsonNode::isObject)
                        .map(Reply::new)
                        .toList())
                .orElse(List.of());
    }

    private Stream<JsonNode> nodes(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(json.path("data").path(name), json.path(name)))
                .filter(node -> !node.isMissingNode() && !node.isNull());
    }

    /// The whole as JSON.
    public String raw() {
        return json.toString();
    }

    JsonNode json() {
        return json;
    }
}
