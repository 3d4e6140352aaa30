package diorama.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What one `data:` of a stream tells a client. Three shapes of events are about: those of the Agent Development
/// Kit, `{"type":"text","content":..}`, and a bare `{"text":..}`.
public sealed interface Streamed {
    /// `isPartial`: a piece of a text that comes whole later.
    record Said(String text, boolean isPartial) implements Streamed {}

    record Called(String tool) implements Streamed {}

    record Returned(String tool) implements Streamed {}

    /// `code` is 0 where none was told.
    record Failed(int code, String message) implements Streamed {}

    /// The other side is still there.
    record Beat() implements Streamed {}

    static List<Streamed> read(String data) {
        if (data.isBlank()) return List.of(new Beat());
        try {
            var json = Json.read(data);
            return json.isObject() ? of(json) : List.of(new Beat());
        } catch (JacksonException _) {
            return List.of(new Beat());
        }
    }

    private static List<Streamed> of(JsonNode json) {
        var found = new ArrayList<Streamed>();
        boolean isOurs = json.path("author").asString("").equals("user");
        boolean isPartial = json.path("partial").asBoolean(false);
        for (var part : json.path("content").path("parts").values()) part(part, isOurs, isPartial, found);
        if (found.isEmpty()) typed(json, found);
        failure(json, found);
        return found.isEmpty() ? List.of(new Beat()) : List.copyOf(found);
    }

    private static void part(JsonNode part, boolean isOurs, boolean isPartial, List<Streamed> found) {
        String text = part.path("text").asString("");
        boolean isThought = part.path("thought").asBoolean(false);
        if (!text.isBlank() && !isOurs && !isThought) found.add(new Said(text, isPartial));
        var call = either(part, "functionCall", "function_call");
        if (call.isObject()) found.add(new Called(call.path("name").asString("")));
        var response = either(part, "functionResponse", "function_response");
        if (response.isObject()) found.add(new Returned(response.path("name").asString("")));
    }

    private static JsonNode either(JsonNode part, String one, String other) {
        return part.has(one) ? part.path(one) : part.path(other);
    }

    private static void typed(JsonNode json, List<Streamed> found) {
        String name = json.path("name").asString(json.path("tool").asString(""));
        switch (json.path("type").asString("").toLowerCase(Locale.ROOT)) {
            case "heartbeat", "ping" -> found.add(new Beat());
            case "tool_call", "function_call" -> found.add(new Called(name));
            case "tool_result", "function_response", "function_result" -> found.add(new Returned(name));
            case "error" -> found.add(new Failed(json.path("code").asInt(0), message(json)));
            default -> text(json, found);
        }
    }

    private static void text(JsonNode json, List<Streamed> found) {
        String content = json.path("content").isString() ? json.path("content").stringValue() : "";
        String text = json.path("text").asString(content);
        if (!text.isBlank()) found.add(new Said(text, json.path("partial").asBoolean(false)));
    }

    private static void failure(JsonNode json, List<Streamed> found) {
        if (found.stream().anyMatch(Failed.class::isInstance)) return;
        var code = either(json, "errorCode", "error_code");
        boolean hasCode = !code.isMissingNode() && !code.isNull();
        boolean hasError = json.has("error") && !json.path("error").isNull();
        int bare = json.path("code").asInt(0);
        if (!hasCode && !hasError && bare == 0) return;
        found.removeIf(one -> one instanceof Said said && said.text().equals(message(json)));
        found.add(new Failed(hasCode ? code.asInt(0) : bare, message(json)));
    }

    private static String message(JsonNode json) {
        return Reply.of(json).message();
    }
}
