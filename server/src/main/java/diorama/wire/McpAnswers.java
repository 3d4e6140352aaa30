package diorama.wire;

import diorama.draft.Draft;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Answers of the Model Context Protocol.
public final class McpAnswers {
    private McpAnswers() {}

    public static String hello(String protocol, String version) {
        var json = Json.object().put("protocolVersion", protocol);
        json.putObject("capabilities").putObject("tools").put("listChanged", false);
        json.putObject("serverInfo")
                .put("name", "diorama")
                .put("title", "Diorama: films from photos and plain words")
                .put("version", version);
        json.put(
                "instructions",
                "Open a session, add the person's files, pass on what they say word for word, and show them the replies as"
                        + " they are. Export when they ask for the film. Nothing leaves this machine.");
        return json.toString();
    }

    public static String tools(String tools) {
        var json = Json.object();
        json.set("tools", Json.read(tools));
        return json.toString();
    }

    /// The names of the tools in a list of them.
    public static List<String> names(String tools) {
        return Json.read(tools).values().stream()
                .map(tool -> tool.path("name").asString(""))
                .toList();
    }

    /// What a call came to: words for people, and the same as data (JSON) where there are any.
    public static String done(String text, Optional<String> data) {
        var json = Json.object();
        json.putArray("content").addObject().put("type", "text").put("text", text);
        data.ifPresent(raw -> json.set("structuredContent", Json.read(raw)));
        return json.put("isError", false).toString();
    }

    public static String picture(byte[] jpeg) {
        var json = Json.object();
        json.putArray("content")
                .addObject()
                .put("type", "image")
                .put("data", Base64.getEncoder().encodeToString(jpeg))
                .put("mimeType", "image/jpeg");
        return json.put("isError", false).toString();
    }

    public static String refused(String says) {
        var json = Json.object();
        json.putArray("content").addObject().put("type", "text").put("text", says);
        return json.put("isError", true).toString();
    }

    /// `token` is JSON, as it came.
    public static String progress(String token, int percent) {
        var json = Json.object();
        json.set("progressToken", Json.read(token));
        return json.put("progress", percent)
                .put("total", 100)
                .put("message", "Exporting " + percent + "%")
                .toString();
    }

    // --- data --------------------------------------------------------------------------------------------------------

    public static String opened(String session) {
        return Json.object().put("session_id", session).toString();
    }

    public static String said(String reply, boolean isChanged, Draft draft) {
        return film(draft).put("reply", reply).put("changed", isChanged).toString();
    }

    public static String state(Draft draft, List<String> uploads) {
        var json = film(draft);
        uploads.forEach(json.putArray("uploads")::add);
        json.set("draft", draft.revision() == 0 ? Json.object() : DraftCodec.write(draft));
        return json.toString();
    }

    private static ObjectNode film(Draft draft) {
        return Json.object().put("length_ms", draft.lengthMs()).put("revision", draft.revision());
    }

    public static String added(List<String> names) {
        var json = Json.object();
        names.forEach(json.putArray("added")::add);
        return json.toString();
    }

    public static String exported(String path, long sizeBytes, long lengthMs) {
        return Json.object()
                .put("path", path)
                .put("size_bytes", sizeBytes)
                .put("length_ms", lengthMs)
                .toString();
    }

    /// The file that is wished for, as a render is told of it.
    public static String output(Body arguments) {
        var json = Json.object();
        for (var name : List.of("format", "resolution", "quality"))
            arguments.text(name).ifPresent(value -> json.put(name, value));
        arguments.whole("fps", 1, 120).ifPresent(fps -> json.put("fps", fps));
        return json.toString();
    }
}
