package diorama.wire;

import diorama.draft.Draft;
import diorama.media.Library;
import diorama.media.Media;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The bodies of the HTTP API: what every known client reads, at the top level and again in `data`.
public final class ApiCodec {
    private ApiCodec() {}

    /// A request's field, by either spelling (`session_id`, `sessionId`), or empty.
    public static Optional<String> field(String body, String... names) {
        return read(body).flatMap(json -> first(json, names)).map(JsonNode::asString);
    }

    /// All the text parts of a message, one after the other.
    public static Optional<String> message(String body) {
        var message = read(body).flatMap(json -> first(json, "new_message", "newMessage"));
        return message.map(m -> {
            var text = new StringBuilder();
            for (var part : m.path("parts")) text.append(part.path("text").asString(""));
            return text.toString();
        });
    }

    private static Optional<JsonNode> read(String body) {
        try {
            return Optional.of(Json.read(body));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> first(JsonNode json, String... names) {
        for (String name : names) if (json.has(name)) return Optional.of(json.get(name));
        return Optional.empty();
    }

    public static String token(String token, String userId, String expiresAt) {
        var data = Json.object()
                .put("token", token)
                .put("user_id", userId)
                .put("credits", 100)
                .put("expires_at", expiresAt);
        return doubled(data);
    }

    public static String session(String sessionId, String taskId, String userId) {
        return doubled(Json.object()
                .put("task_id", taskId)
                .put("session_id", sessionId)
                .put("user_id", userId));
    }

    public static String uploaded(List<Media> media) {
        var data = Json.object().put("session_state_applied", true);
        var files = data.putArray("files");
        media.forEach(m -> files.add(file(m)));
        return doubled(data);
    }

    private static ObjectNode file(Media media) {
        var file = Json.object()
                .put("id", media.id().value())
                .put("filename", media.name())
                .put("hash", media.file().digest());
        switch (media) {
            case Media.Photo photo -> sized(file.put("file_type", "image"), photo);
            case Media.Clip clip ->
                sized(file.put("file_type", "video").put("duration", clip.lengthMs() / 1000.0), clip);
            case Media.Sound sound -> file.put("file_type", "audio").put("duration", sound.lengthMs() / 1000.0);
        }
        return file;
    }

    private static void sized(ObjectNode file, Media.Visual visual) {
        file.put("width", visual.size().width()).put("height", visual.size().height());
    }

    public static String state(String sessionId, String taskId, Draft draft, Library library) {
        var size = draft.metadata().canvas().size();
        var state = Json.object();
        var infos = state.putArray("video_infos");
        library.media().forEach(m -> infos.add(file(m)));
        state.set("draft", draft.revision() == 0 ? Json.object() : DraftCodec.write(draft));
        state.putObject("canvas_config").put("width", size.width()).put("height", size.height());
        var data = Json.object().put("session_id", sessionId).put("task_id", taskId);
        data.set("state", state);
        return doubled(data);
    }

    public static String credits() {
        return doubled(Json.object().put("available", 100).put("frozen", 0).put("total", 100));
    }

    public static String error(int code, String message) {
        return Json.object()
                .put("code", code)
                .put("success", false)
                .put("message", message)
                .put("detail", message)
                .put("error", message)
                .toString();
    }

    /// One text event of the stream, as an ADK event with `text` at the top for simple readers.
    public static String said(String eventId, String text, double timestampSeconds) {
        var event = Json.object()
                .put("id", eventId)
                .put("invocationId", "e-" + eventId)
                .put("author", "nemo_agent")
                .put("text", text)
                .put("timestamp", timestampSeconds);
        var content = event.putObject("content").put("role", "model");
        content.putArray("parts").addObject().put("text", text);
        event.putObject("actions").putObject("stateDelta");
        return event.toString();
    }

    private static String doubled(ObjectNode data) {
        var body = data.deepCopy();
        body.put("code", 0).put("message", "ok").put("success", true);
        body.set("data", data);
        return body.toString();
    }
}
