package diorama.http;

import diorama.draft.Language;
import diorama.fetch.Fetch;
import diorama.preview.Previews;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Caller;
import diorama.studio.Studio;
import diorama.wire.ErrorAnswer;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.websocket.WsConfig;
import io.helidon.webserver.websocket.WsRouting;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The server: a guard, the routes, the socket, and one place where refusals become answers.
public final class ApiServer {
    private static final System.Logger LOG = System.getLogger(ApiServer.class.getName());

    /// What the library tells of itself at every start is for nobody; held here, since a logger is forgotten otherwise.
    private static final Logger LIBRARY = Logger.getLogger("io.helidon");

    private final Desk desk;
    private final Guard guard;

    public ApiServer(Studio.Rooms rooms, Previews previews, Fetch fetch, HttpSettings settings) {
        this.desk = new Desk(
                rooms,
                previews,
                fetch,
                settings,
                new Semaphore(settings.limits().streams()));
        this.guard = new Guard(settings);
    }

    /// Starts and returns at once; the server stops with the process, or when it is told to.
    public WebServer start() {
        LIBRARY.setLevel(Level.WARNING);
        var settings = desk.settings();
        return WebServer.builder()
                .host(settings.listen().host())
                .port(settings.listen().port())
                .shutdownHook(false)
                .maxTcpConnections(settings.limits().connections())
                .addProtocol(Http1Config.builder()
                        .maxHeadersSize(settings.limits().headerBytes())
                        .build())
                .addProtocol(WsConfig.builder()
                        .maxFrameLength(settings.limits().bodyBytes())
                        .build())
                .routing(this::routes)
                .addRouting(WsRouting.builder().endpoint("/ws/chat", () -> new Socket(desk, guard)))
                .build()
                .start();
    }

    private void routes(HttpRouting.Builder routing) {
        routing.addFilter(guard::filter);
        for (var route : Routes.ALL)
            routing.route(route.method(), route.path(), (request, response) -> handle(route, request, response));
        routing.any(ApiServer::nowhere);
        routing.error(
                Refused.class,
                (request, response, refused) ->
                        new Answers(request, response).refuse(refused.problem(), Call.language(request)));
        routing.error(IllegalStateException.class, ApiServer::trouble);
        routing.error(IllegalArgumentException.class, ApiServer::trouble);
        routing.error(NullPointerException.class, ApiServer::trouble);
        routing.error(Error.class, ApiServer::trouble);
    }

    /// No such place; or there is one, and it is called by other methods.
    private static void nowhere(ServerRequest request, ServerResponse response) {
        var answers = new Answers(request, response);
        var methods = Routes.methodsAt(request.path());
        if (methods.isEmpty()) {
            answers.json(404, ErrorAnswer.of(404, "Not Found"));
            return;
        }
        response.header(HeaderNames.ALLOW, String.join(", ", methods));
        answers.json(405, ErrorAnswer.of(405, "Method Not Allowed"));
    }

    private void handle(Route route, ServerRequest request, ServerResponse response) {
        var call = new Call(request, response, desk, caller(request, route.need()));
        try {
            if (route.need() != Route.Need.NOTHING
                    && !call.caller().may(route.need().scope()))
                throw new Refused(new Problem.ScopeMissing(route.need().scope()));
            route.handler().handle(call);
        } catch (Refused refused) {
            call.answers().refuse(refused.problem(), call.language());
        } catch (UncheckedIOException e) {
            throw new CloseConnectionException("the caller hung up", e);
        }
    }

    /// On the owner's own machine who brings no token is the owner; elsewhere everybody brings one, browsers in a
    /// cookie.
    private Optional<Caller> caller(ServerRequest request, Route.Need need) {
        if (need == Route.Need.NOTHING) return Optional.empty();
        var accounts = desk.rooms().accounts();
        String given =
                request.headers().first(HeaderNames.AUTHORIZATION).orElse("").strip();
        if (given.regionMatches(true, 0, "Bearer ", 0, 7))
            return Optional.of(accounts.caller(given.substring(7).strip()));
        if (given.isEmpty() && !desk.settings().access().isOpen()) return Optional.of(accounts.local());
        var shown = given.isEmpty() ? PageCookies.token(request) : Optional.<String>empty();
        if (shown.isPresent()) return Optional.of(accounts.caller(shown.get()));
        throw new Refused(new Problem.BadToken());
    }

    private static void trouble(ServerRequest request, ServerResponse response, Throwable why) {
        LOG.log(
                System.Logger.Level.ERROR,
                request.prologue().method() + " " + request.path().path(),
                why);
        if (response.isSent()) return;
        boolean isChinese = Call.language(request) == Language.CHINESE;
        String says = isChinese ? "我们这边出了点问题。" : "Something went wrong on our side.";
        new Answers(request, response).json(500, ErrorAnswer.of(500, says));
    }
}
