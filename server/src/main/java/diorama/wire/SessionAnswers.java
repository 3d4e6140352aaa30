package diorama.wire;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// Answers about sessions: opened, listed, their state.
public final class SessionAnswers {
    private SessionAnswers() {}

    public static String opened(SessionView.Ids ids) {
        return Answer.doubled(ids(ids));
    }

    private static ObjectNode ids(SessionView.Ids ids) {
        return Json.object()
                .put("task_id", ids.task())
                .put("session_id", ids.session())
                .put("user_id", ids.user());
    }

    public static String state(SessionView view) {
        var data = ids(view.ids()).put("task_name", view.name());
        data.set("state", state(view.film()));
        return Answer.doubled(data);
    }

    /// What the state of a session holds, by the names of the API.
    static ObjectNode state(SessionView.Film film) {
        var state = (ObjectNode) Json.read(film.extra());
        var infos = state.putArray("video_infos");
        film.media().forEach(m -> infos.add(MediaAnswers.file(m)));
        state.set("draft", draft(film));
        state.set("canvas_config", canvas(film));
        state.putObject("video_analyses");
        state.putArray("generated_media");
        return state;
    }

    static ObjectNode draft(SessionView.Film film) {
        return film.draft().revision() == 0 ? Json.object() : DraftCodec.write(film.draft());
    }

    private static ObjectNode canvas(SessionView.Film film) {
        var size = film.draft().metadata().canvas().size();
        var written = MetadataCodec.write(film.draft().metadata());
        var canvas = Json.object().put("width", size.width()).put("height", size.height());
        canvas.set("ratio", written.get("ratio"));
        canvas.set("aspect_ratio", written.get("ratio"));
        canvas.set("fps", written.get("fps"));
        return canvas;
    }

    /// The state's parts that an edit changes, as an ADK state delta.
    public static String delta(SessionView.Film film) {
        var delta = Json.object();
        delta.set("draft", draft(film));
        delta.set("canvas_config", canvas(film));
        return delta.toString();
    }

    public static String list(List<SessionView> views) {
        var data = Json.object();
        var sessions = data.putArray("sessions");
        views.forEach(view -> sessions.add(summary(view)));
        return Answer.doubled(data.put("count", views.size()));
    }

    public static String one(SessionView view) {
        return Answer.doubled(summary(view));
    }

    private static ObjectNode summary(SessionView view) {
        return ids(view.ids())
                .put("project_id", view.ids().task())
                .put("name", view.name())
                .put("language", view.language().tag())
                .put("status", "active")
                .put("rev", view.film().draft().revision())
                .put("length_ms", view.film().draft().lengthMs())
                .put("file_count", view.film().media().size())
                .put("created_at", Times.seconds(view.times().createdMs()))
                .put("updated_at", Times.seconds(view.times().touchedMs()));
    }

    /// What an edit, an undo or a redo came to: whether the film changed, in words, and the film as it is now.
    public static String edited(boolean isChanged, String says, SessionView.Film film) {
        var data = Json.object().put("changed", isChanged).put("text", says);
        data.put("rev", film.draft().revision());
        data.set("draft", draft(film));
        return Answer.doubled(data);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
