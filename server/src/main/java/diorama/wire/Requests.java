package diorama.wire;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/// The bodies that a client of the API sends.
public final class Requests {
    private Requests() {}

    public static String session(String name, String language) {
        return Json.object().put("task_name", name).put("language", language).toString();
    }

    public static String said(String session, String text) {
        var body = Json.object()
                .put("app_name", AdkEvents.AGENT)
                .put("user_id", "me")
                .put("session_id", session);
        body.putObject("new_message").putArray("parts").addObject().put("text", text);
        return body.toString();
    }

    public static String urls(List<String> urls) {
        var body = Json.object();
        urls.forEach(body.putArray("urls")::add);
        return body.put("source_type", "url").toString();
    }

    /// `draft` is JSON and goes back as it came; `output` says what the file is to be.
    public static String render(String id, String session, String draft, Map<String, String> output) {
        var body = Json.object().put("id", id).put("sessionId", session);
        body.set("draft", json(draft));
        var wish = body.putObject("output").put("format", "mp4").put("quality", "high");
        output.forEach((name, value) -> {
            if (value.matches("\\d{1,9}")) wish.put(name, Long.parseLong(value));
            else wish.put(name, value);
        });
        return body.toString();
    }

    private static tools.jackson.databind.JsonNode json(String draft) {
        try {
            return Json.read(draft.isBlank() ? "{}" : draft);
        } catch (JacksonException _) {
            return Json.object();
        }
    }

    public static String claim(String task, String session) {
        return Json.object().put("task_id", task).put("session_id", session).toString();
    }
}
