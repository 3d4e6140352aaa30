package diorama.wire;

import tools.jackson.databind.node.ObjectNode;

/// The events of a turn, in the form of the Agent Development Kit. Nothing is in them that its strictest reader
/// does not know; [#forSkills] adds what older clients look for.
public final class AdkEvents {
    public static final String AGENT = "nemo_agent";

    private AdkEvents() {}

    /// `turn` is the invocation that the event belongs to; the time is in seconds.
    public record Head(String id, String turn, double seconds) {}

    public record Tool(String callId, String name) {}

    public static String asked(Head head, String text) {
        var event = event(head, "user", "user");
        parts(event).addObject().put("text", text);
        return event.toString();
    }

    public static String said(Head head, String text) {
        return text(head, text).toString();
    }

    /// A piece of a text that will come whole later.
    public static String partly(Head head, String text) {
        return text(head, text).put("partial", true).toString();
    }

    private static ObjectNode text(Head head, String text) {
        var event = event(head, AGENT, "model");
        parts(event).addObject().put("text", text);
        return event;
    }

    /// `arguments` and `response` are JSON objects.
    public static String called(Head head, Tool tool, String arguments) {
        var event = event(head, AGENT, "model");
        var call = parts(event).addObject().putObject("functionCall");
        call.put("id", tool.callId()).put("name", tool.name());
        call.set("args", Json.read(arguments));
        return event.toString();
    }

    public static String answered(Head head, Tool tool, String response, String stateDelta) {
        var event = event(head, AGENT, "user");
        var answer = parts(event).addObject().putObject("functionResponse");
        answer.put("id", tool.callId()).put("name", tool.name());
        answer.set("response", Json.read(response));
        ((ObjectNode) event.get("actions")).set("stateDelta", Json.read(stateDelta));
        return event.toString();
    }

    /// Something went wrong on our side; the turn is over.
    public static String failed(Head head, String code, String sentence) {
        var event = text(head, sentence);
        return event.put("errorCode", code).put("errorMessage", sentence).toString();
    }

    /// The event for clients that send snake case: texts stand at the top level too.
    public static String forSkills(String event) {
        var json = (ObjectNode) Json.read(event);
        var text = new StringBuilder();
        for (var part : json.path("content").path("parts"))
            text.append(part.path("text").asString(""));
        return text.isEmpty() ? event : json.put("text", text.toString()).toString();
    }

    /// What a person would read of an event; empty when it is no text.
    public static String textOf(String event) {
        var text = new StringBuilder();
        for (var part : Json.read(event).path("content").path("parts"))
            text.append(part.path("text").asString(""));
        return text.toString();
    }

    /// The name of the tool that an event calls; empty when it calls none.
    public static String toolOf(String event) {
        for (var part : Json.read(event).path("content").path("parts"))
            if (part.has("functionCall"))
                return part.path("functionCall").path("name").asString("");
        return "";
    }

    public static boolean isOfAgent(String event) {
        return !Json.read(event).path("author").asString("").equals("user");
    }

    private static ObjectNode event(Head head, String author, String role) {
        var event = Json.object()
                .put("id", head.id())
                .put("invocationId", head.turn())
                .put("author", author)
                .put("timestamp", head.seconds());
        event.putObject("content").put("role", role).putArray("parts");
        var actions = event.putObject("actions");
        actions.putObject("stateDelta");
        actions.putObject("artifactDelta");
        actions.putObject("requestedAuthConfigs");
        return event;
    }

    private static tools.jackson.databind.node.ArrayNode parts(ObjectNode event) {
        return (tools.jackson.databind.node.ArrayNode) event.get("content").get("parts");
    }
}
