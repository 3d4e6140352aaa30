package diorama.wire;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A message of JSON-RPC 2.0 that arrived: a question when it has an id, else a notice. Ids are kept as they came.
public record Rpc(Optional<String> id, String method, Body params) {
    public static final int NOT_JSON = -32700;
    public static final int NO_REQUEST = -32600;
    public static final int NO_METHOD = -32601;
    public static final int BAD_PARAMS = -32602;
    public static final int OUR_FAULT = -32603;

    /// What a line holds.
    public sealed interface Line {
        record Message(Rpc rpc) implements Line {}

        /// An answer to something that we never asked.
        record Answer() implements Line {}

        /// `reply` says why to whoever sent it.
        record Malformed(String reply) implements Line {}
    }

    public static Line read(String line) {
        JsonNode json;
        try {
            json = Json.read(line);
        } catch (JacksonException _) {
            return new Line.Malformed(error("null", NOT_JSON, "This is not JSON."));
        }
        var id = json.path("id");
        boolean isId = id.isString() || id.isNumber();
        if (json.isObject() && !json.has("method") && (json.has("result") || json.has("error")))
            return new Line.Answer();
        boolean isRequest = json.path("jsonrpc").asString("").equals("2.0")
                && json.path("method").isString();
        var params = json.path("params");
        if (!isRequest || !(params.isMissingNode() || params.isObject()))
            return new Line.Malformed(
                    error(isId ? id.toString() : "null", NO_REQUEST, "This is no JSON-RPC 2.0 request."));
        var body = Body.read(params.isMissingNode() ? "" : params.toString());
        var known = isId ? Optional.of(id.toString()) : Optional.<String>empty();
        return new Line.Message(new Rpc(known, json.path("method").stringValue(), body));
    }

    /// `result` is a JSON object.
    public static String result(String id, String result) {
        var json = head();
        json.set("id", Json.read(id));
        json.set("result", Json.read(result));
        return json.toString();
    }

    public static String error(String id, int code, String message) {
        var json = head();
        json.set("id", Json.read(id));
        json.putObject("error").put("code", code).put("message", message);
        return json.toString();
    }

    /// `params` is a JSON object.
    public static String notice(String method, String params) {
        var json = head().put("method", method);
        json.set("params", Json.read(params));
        return json.toString();
    }

    private static ObjectNode head() {
        return Json.object().put("jsonrpc", "2.0");
    }
}
