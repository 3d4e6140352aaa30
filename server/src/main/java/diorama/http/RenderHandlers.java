package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Renders;
import diorama.studio.Session;
import diorama.wire.Body;
import diorama.wire.RenderAnswers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Films: asked for, looked after, cancelled.
final class RenderHandlers {
    private static final List<String> ATTRIBUTION = List.of("X-Skill-Source", "X-Skill-Version", "X-Skill-Platform");

    private RenderHandlers() {}

    static void submit(Call call) {
        checkAttribution(call);
        var body = call.body();
        var session = body.has("sessionId", "session_id")
                ? call.session(body.text("sessionId", "session_id").orElse(""))
                : call.project(body.text("task_id", "project_id").orElse(""));
        answer(call, submitted(call, session, body));
    }

    private static Renders.Seen submitted(Call call, Session session, Body body) {
        String output = body.object("output").map(Body::raw).orElse("{}");
        var wish = new Renders.Wish(body.text("id", "render_id"), body.raw("draft"), output);
        return call.desk().rooms().renders().submit(session, wish);
    }

    /// `{"quality":"high"}` for a task: its film as it stands.
    static void ofTask(Call call) {
        checkAttribution(call);
        var session = call.project(call.parameter("task"));
        var wish =
                new Renders.Wish(Optional.empty(), Optional.empty(), call.body().raw());
        answer(call, call.desk().rooms().renders().submit(session, wish));
    }

    private static void checkAttribution(Call call) {
        if (!call.desk().settings().access().needsAttribution()) return;
        var missing = Stream.of(ATTRIBUTION.toArray(String[]::new))
                .filter(name -> call.header(name).isEmpty())
                .toList();
        if (!missing.isEmpty()) throw new Refused(new Problem.AttributionMissing(missing));
    }

    private static void answer(Call call, Renders.Seen seen) {
        call.answer(RenderAnswers.of(Views.render(seen, call.addresses())));
    }

    static void poll(Call call) {
        answer(call, call.desk().rooms().renders().find(call.caller(), call.parameter("id")));
    }

    static void cancel(Call call) {
        answer(call, call.desk().rooms().renders().cancel(call.caller(), call.parameter("id")));
    }

    static void list(Call call) {
        var session = call.session(call.parameter("session"));
        call.answer(RenderAnswers.list(call.desk().rooms().renders().of(session).stream()
                .map(seen -> Views.render(seen, call.addresses()))
                .toList()));
    }

    /// Where the latest film of a project is.
    static void latest(Call call) {
        var film = call.desk().rooms().renders().latestFilm(call.project(call.parameter("id")));
        call.answer(RenderAnswers.download(film.map(seen -> Views.render(seen, call.addresses()))));
    }
}
