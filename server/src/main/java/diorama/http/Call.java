package diorama.http;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Addresses;
import diorama.studio.Caller;
import diorama.studio.Session;
import diorama.wire.Body;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One call of the API, while it is answered.
public final class Call {
    private static final HeaderName LANGUAGE = HeaderNames.ACCEPT_LANGUAGE;

    private final ServerRequest request;
    private final ServerResponse response;
    private final Desk desk;
    private final Optional<Caller> caller;
    private Language language;

    Call(ServerRequest request, ServerResponse response, Desk desk, Optional<Caller> caller) {
        this.request = request;
        this.response = response;
        this.desk = desk;
        this.caller = caller;
        this.language = language(request);
    }

    /// What the caller's headers say they speak.
    static Language language(ServerRequest request) {
        return request.headers().first(LANGUAGE).map(Language::of).orElse(Language.ENGLISH);
    }

    public Caller caller() {
        return caller.orElseThrow(() -> new Refused(new Problem.BadToken()));
    }

    public Desk desk() {
        return desk;
    }

    public ServerRequest request() {
        return request;
    }

    public ServerResponse response() {
        return response;
    }

    Answers answers() {
        return new Answers(request, response);
    }

    public Language language() {
        return language;
    }

    public String parameter(String name) {
        return request.path().pathParameters().get(name);
    }

    public Optional<String> query(String name) {
        return request.query().first(name).asOptional();
    }

    public Optional<String> header(String name) {
        return request.headers().first(HeaderNames.create(name));
    }

    /// The session, in whose language this call goes on.
    public Session session(String id) {
        return spoken(desk.rooms().sessions().find(caller(), id));
    }

    public Session project(String id) {
        return spoken(desk.rooms().sessions().findProject(caller(), id));
    }

    private Session spoken(Session session) {
        language = session.state().language();
        return session;
    }

    /// How files are reached by whoever called.
    public Addresses addresses() {
        return desk.addresses(request);
    }

    /// The body as a JSON object, within the limit.
    public Body body() {
        return Body.read(text());
    }

    public String text() {
        int limit = desk.settings().limits().bodyBytes();
        if (request.headers().contentLength().orElse(0) > limit) throw tooLarge(limit);
        try (InputStream in = request.content().inputStream()) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) throw tooLarge(limit);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refused tooLarge(int limit) {
        return new Refused(new Problem.BodyTooLarge(limit));
    }

    // --- answers -----------------------------------------------------------------------------------------------------

    public void answer(String json) {
        answer(200, json);
    }

    public void answer(int status, String json) {
        answers().json(status, json);
    }
}
