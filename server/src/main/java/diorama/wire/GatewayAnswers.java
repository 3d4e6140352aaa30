package diorama.wire;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Answers of the gateway, the second surface of the API: projects, and the messages of its socket.
public final class GatewayAnswers {
    private GatewayAnswers() {}

    public static String opened(SessionView view) {
        var data = project(view);
        data.set("session", session(view));
        return Answer.doubled(data);
    }

    public static String projects(List<SessionView> views) {
        var data = Json.object();
        var projects = data.putArray("projects");
        views.forEach(view -> projects.add(project(view)));
        return Answer.doubled(data.put("count", views.size()));
    }

    public static String one(SessionView view) {
        return Answer.doubled(project(view));
    }

    public static String sessions(SessionView view) {
        var data = Json.object();
        data.putArray("sessions").add(session(view));
        return Answer.doubled(data);
    }

    public static String frontend(SessionView view) {
        var film = view.film();
        var project = Json.object();
        project.set("timeline_draft", SessionAnswers.draft(film));
        for (String kind : List.of("video", "image", "audio")) {
            var files = project.putArray("files:" + kind);
            film.media().stream()
                    .map(MediaAnswers::file)
                    .filter(file -> file.path("file_type").asString("").equals(kind))
                    .forEach(files::add);
        }
        var data = Json.object();
        data.set("project", project);
        return Answer.doubled(data.put("version", film.draft().revision()).put("projectName", view.name()));
    }

    private static ObjectNode project(SessionView view) {
        return Json.object()
                .put("project_id", view.ids().task())
                .put("user_id", view.ids().user())
                .put("name", view.name())
                .put("created_at", Times.seconds(view.times().createdMs()))
                .put("updated_at", Times.seconds(view.times().touchedMs()));
    }

    private static ObjectNode session(SessionView view) {
        return Json.object()
                .put("session_id", view.ids().session())
                .put("project_id", view.ids().task())
                .put("name", view.name())
                .put("status", "active")
                .put("created_at", Times.seconds(view.times().createdMs()));
    }

    // --- the socket --------------------------------------------------------------------------------------------------

    public static String message(String type) {
        return Json.object().put("type", type).toString();
    }

    public static String text(String text) {
        return Json.object()
                .put("type", "text")
                .put("text", text)
                .put("content", text)
                .toString();
    }

    public static String tool(String type, String name) {
        return Json.object()
                .put("type", type)
                .put("tool", name)
                .put("tool_name", name)
                .put("name", name)
                .toString();
    }

    public static String error(String sentence) {
        return Json.object().put("type", "error").put("error", sentence).toString();
    }

    public static String accepted(String clientMessageId) {
        return Json.object()
                .put("type", "message_accepted")
                .put("client_message_id", clientMessageId)
                .toString();
    }
}
