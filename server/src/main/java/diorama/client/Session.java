package diorama.client;

import diorama.client.Calls.Headers;
import diorama.wire.Reply;
import diorama.wire.Requests;
import diorama.wire.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A session on a server. When the server no longer knows it, a new one takes its place, the files are brought again,
/// and the person is told; that happens once for each thing asked.
final class Session {
    private static final String AGENT = "nemo_agent";

    private final Link link;
    private final Speaker speaker;
    private final List<Path> brought = new ArrayList<>();
    private Ids ids;
    private long lastEvent;

    private Session(Link link, Speaker speaker, Ids ids) {
        this.link = link;
        this.speaker = speaker;
        this.ids = ids;
    }

    record Ids(String session, String task) {}

    static Session open(Link link, Speaker speaker) throws InterruptedException {
        return new Session(link, speaker, opened(link, speaker));
    }

    /// One that is there already.
    static Session of(Link link, Speaker speaker, Ids ids) {
        return new Session(link, speaker, ids);
    }

    private static Ids opened(Link link, Speaker speaker) throws InterruptedException {
        String body = Requests.session("project", speaker.language().tag());
        var reply = link.call((calls, token) -> calls.post("/api/tasks/me/with-session/" + AGENT, body, token));
        String session = reply.text("session_id", "sessionId").orElseThrow(() -> Declined.of(502, ""));
        return new Ids(session, reply.text("task_id", "taskId").orElse(""));
    }

    Ids ids() {
        return ids;
    }

    Link link() {
        return link;
    }

    List<Path> brought() {
        return List.copyOf(brought);
    }

    /// The number of the last event that was heard; 0 where the server gives none.
    long lastEvent() {
        return lastEvent;
    }

    void heard(long event) {
        lastEvent = Math.max(lastEvent, event);
    }

    /// A call that names this session.
    @FunctionalInterface
    interface Asking<T> {
        T ask(Calls calls, Headers token, String session) throws InterruptedException;
    }

    <T> T call(Asking<T> asking) throws InterruptedException {
        try {
            return once(asking);
        } catch (Declined declined) {
            if (!declined.is(Declined.NO_SESSION)) throw declined;
            begunAnew();
            return once(asking);
        }
    }

    private <T> T once(Asking<T> asking) throws InterruptedException {
        return link.call((calls, token) -> asking.ask(calls, token, ids.session()));
    }

    private void begunAnew() throws InterruptedException {
        ids = opened(link, speaker);
        lastEvent = 0;
        speaker.say(Says.sessionAnew(brought.size()));
        for (var file : brought) once((calls, token, session) -> Uploading.sent(file, calls, token, session));
    }

    Reply bring(Path file) throws InterruptedException {
        var reply = call((calls, token, session) -> Uploading.sent(file, calls, token, session));
        brought.add(file);
        return reply;
    }

    Reply bring(String url) throws InterruptedException {
        String body = Requests.urls(List.of(url));
        return call((calls, token, session) -> calls.post(Uploading.path(session), body, token));
    }

    Timeline timeline() throws InterruptedException {
        return Timeline.of(call(
                (calls, token, session) -> calls.get("/api/state/" + AGENT + "/me/" + session + "/latest", token)));
    }
}
