package diorama.wire;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Answers about renders, in the one body that readers of all versions accept.
public final class RenderAnswers {
    private RenderAnswers() {}

    public static String of(RenderView view) {
        return Answer.doubled(one(view));
    }

    static ObjectNode one(RenderView view) {
        var json = Json.object()
                .put("id", view.id())
                .put("taskId", view.id())
                .put("render_id", view.id())
                .put("sessionId", view.session())
                .put("status", view.status())
                .put("progress", view.progress())
                .put("createdAt", view.times().createdMs());
        if (view.times().endedMs() > 0) json.put("completedAt", view.times().endedMs());
        if (!view.result().error().isEmpty()) json.put("error", view.result().error());
        if (!view.result().notices().isEmpty()) view.result().notices().forEach(json.putArray("warnings")::add);
        view.result().film().ifPresent(film -> film(json, film));
        return json;
    }

    private static void film(ObjectNode json, RenderView.Film film) {
        var output = json.putObject("output").put("url", film.url()).put("size", film.sizeBytes());
        Json.put(output, "duration", film.lengthMs() / 1000.0);
        json.put("outputUrl", film.url());
    }

    public static String list(List<RenderView> views) {
        var data = Json.object();
        var renders = data.putArray("renders");
        views.forEach(view -> renders.add(one(view)));
        return Answer.doubled(data.put("count", views.size()));
    }

    /// The job of a skill that sends one prompt: the render, by the names that it uses.
    public static String job(RenderView view, String pollUrl, String says) {
        var data = one(view).put("job_id", view.id()).put("poll_url", pollUrl).put("text", says);
        if (view.times().endedMs() == 0) data.put("estimated_seconds", 30);
        view.result().film().ifPresent(film -> {
            var output = data.putArray("outputs").addObject().put("url", film.url());
            output.put("file_size_mb", Math.floor(film.sizeBytes() / 100_000.0) / 10);
            Json.put(output, "duration", film.lengthMs() / 1000.0);
            data.withObject("output")
                    .put("file", film.url().substring(film.url().lastIndexOf('/') + 1));
        });
        return Answer.doubled(data);
    }

    /// Where the latest film of a project is, or nothing.
    public static String download(Optional<RenderView> latest) {
        return Answer.doubled(latest.map(RenderAnswers::one).orElseGet(Json::object));
    }
}
