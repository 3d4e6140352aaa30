package diorama.wire;

import tools.jackson.databind.node.ObjectNode;

/// The form of every answer: what clients of all versions read, at the top level and again in `data`.
final class Answer {
    private Answer() {}

    static String doubled(ObjectNode data) {
        var body = data.deepCopy();
        body.put("code", 0).put("message", "ok").put("success", true);
        body.set("data", data);
        return body.toString();
    }

    /// For those whose fields mean something else at the top level: `data` alone.
    static String enveloped(ObjectNode data) {
        var body = Json.object().put("code", 0).put("message", "ok").put("success", true);
        body.set("data", data);
        return body.toString();
    }
}
