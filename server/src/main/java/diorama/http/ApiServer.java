package diorama.http;

import diorama.draft.Language;
import diorama.media.Media;
import diorama.probe.Probe;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.speech.Problems;
import diorama.studio.Session;
import diorama.studio.Sessions;
import diorama.wire.ApiCodec;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A first server: a token, a session, uploads, things said, and the state. The next version makes it whole.
public final class ApiServer {
    private static final Duration TOKEN_LIFE = Duration.ofDays(7);

    private final Sessions sessions;
    private final Probe probe;
    private final HttpSettings settings;
    private final InstantSource clock;
    private final SecureRandom chance = new SecureRandom();

    public ApiServer(Sessions sessions, Probe probe, HttpSettings settings, InstantSource clock) {
        this.sessions = sessions;
        this.probe = probe;
        this.settings = settings;
        this.clock = clock;
    }

    /// Starts and returns at once; the server stops with the process, or when it is told to.
    public WebServer start() {
        return WebServer.builder()
                .host(settings.host())
                .port(settings.port())
                .routing(this::routes)
                .build()
                .start();
    }

    private void routes(HttpRouting.Builder routing) {
        routing.get("/health", (_, response) -> json(response, 200, "{\"status\":\"ready\"}"))
                .post("/api/auth/anonymous-token", this::token)
                .post("/api/tasks/me/with-session/nemo_agent", this::openSession)
                .post("/api/upload-video/nemo_agent/{user}/{session}", this::upload)
                .post("/run_sse", this::say)
                .get("/api/state/nemo_agent/{user}/{session}/latest", this::state)
                .get("/api/credits/balance/simple", (_, response) -> json(response, 200, ApiCodec.credits()));
    }

    private void token(ServerRequest request, ServerResponse response) {
        var bytes = new byte[33];
        chance.nextBytes(bytes);
        String token = "nmv_usr_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        String expires = clock.instant().plus(TOKEN_LIFE).toString();
        json(response, 200, ApiCodec.token(token, "anon_" + token.substring(8, 16), expires));
    }

    private void openSession(ServerRequest request, ServerResponse response) {
        var language =
                ApiCodec.field(body(request), "language").map(Language::of).orElse(Language.ENGLISH);
        var session = sessions.open(language);
        json(response, 200, ApiCodec.session(session.id(), "task_" + session.id(), "local"));
    }

    private void upload(ServerRequest request, ServerResponse response) {
        onSession(request.path().pathParameters().get("session"), response, session -> {
            try {
                json(response, 200, ApiCodec.uploaded(received(request, session)));
            } catch (Refused refused) {
                refuse(response, refused.problem(), session.language());
            } catch (IOException e) {
                json(response, 400, ApiCodec.error(400, "The upload was cut off: " + e.getMessage()));
            }
        });
    }

    private List<Media> received(ServerRequest request, Session session) throws IOException {
        String type = request.headers().contentType().map(Object::toString).orElse("");
        String boundary = Multipart.boundary(type).orElseThrow(() -> new IOException("it is no multipart body"));
        var media = new ArrayList<Media>();
        try (InputStream body = request.content().inputStream()) {
            var parts = new Multipart(body, boundary, settings.uploadBytes());
            if (!parts.begin()) return media;
            for (var name = parts.next(); name.isPresent(); name = parts.next()) {
                var file = Files.createTempFile(session.folder(), "upload", ".bin");
                try (var target = Files.newOutputStream(file)) {
                    parts.copyTo(target);
                }
                if (!name.get().isEmpty()) media.add(session.bring(file, label(name.get()), probe));
                else Files.delete(file);
            }
        }
        return media;
    }

    /// A file name is a label, never a path.
    private static String label(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "upload" : last;
    }

    private void say(ServerRequest request, ServerResponse response) {
        String body = body(request);
        String id = ApiCodec.field(body, "session_id", "sessionId").orElse("");
        onSession(id, response, session -> {
            var turn = session.say(ApiCodec.message(body).orElse(""));
            double now = clock.millis() / 1000.0;
            String event = ApiCodec.said(Long.toHexString(chance.nextLong()), turn.reply(), now);
            response.header("Content-Type", "text/event-stream").header("Cache-Control", "no-cache");
            response.send(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
        });
    }

    private void state(ServerRequest request, ServerResponse response) {
        onSession(request.path().pathParameters().get("session"), response, session -> {
            String state = ApiCodec.state(session.id(), "task_" + session.id(), session.draft(), session.library());
            json(response, 200, state);
        });
    }

    private interface OnSession {
        void run(Session session);
    }

    private void onSession(String id, ServerResponse response, OnSession then) {
        Optional<Session> session = sessions.find(id);
        if (session.isPresent()) then.run(session.get());
        else json(response, 404, ApiCodec.error(1002, "There is no such session; open a new one."));
    }

    private String body(ServerRequest request) {
        try (InputStream body = request.content().inputStream()) {
            return new String(body.readNBytes(settings.messageBytes()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(ServerResponse response, Problem problem, Language language) {
        int status = switch (problem.code()) {
            case 4001 -> 415;
            case 4002 -> 413;
            default -> problem.code() >= 400 && problem.code() < 600 ? problem.code() : 400;
        };
        json(response, status, ApiCodec.error(problem.code(), Problems.say(problem, language)));
    }

    private static void json(ServerResponse response, int status, String body) {
        response.status(status).header("Content-Type", "application/json; charset=utf-8");
        response.send(body.getBytes(StandardCharsets.UTF_8));
    }
}
