package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Accounts;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// How a browser that shows the studio page is known where everybody needs a token: pictures, streams and downloads
/// carry no headers of ours, so the token is in a cookie. No script can read it and no other site can make the browser
/// send it; a second one, sent to one place only, brings the same owner back when the token's time is over.
final class PageCookies {
    private static final String TOKEN = "diorama_token";
    private static final String CLIENT = "diorama_client";
    private static final String PLACE = "/api/auth/page";
    private static final long YEAR_S = 365 * 86_400;
    private static final Set<Method> READING = Set.of(Method.GET, Method.HEAD);

    private PageCookies() {}

    /// The token that a browser sends. Changes count only from a page of ours: [Guard] has looked at where they say
    /// they come from, and here they must say it.
    static Optional<String> token(ServerRequest request) {
        var token = request.headers().cookies().first(TOKEN).asOptional();
        boolean isReading = READING.contains(request.prologue().method());
        boolean saysWhence = request.headers().contains(HeaderNames.ORIGIN);
        if (token.isPresent() && !isReading && !saysWhence) throw new Refused(new Problem.NotFromHere("no Origin"));
        return token;
    }

    /// Gives the browser a token, the one it has while that is good. On the owner's own machine none is needed.
    static void give(Call call) {
        if (!call.desk().settings().access().isOpen()) {
            call.answer("{}");
            return;
        }
        String client = call.request()
                .headers()
                .cookies()
                .first(CLIENT)
                .asOptional()
                .filter(PageCookies::isOurs)
                .orElseGet(() -> UUID.randomUUID().toString());
        var accounts = call.desk().rooms().accounts();
        var issued = accounts.anonymous(client, call.request().remotePeer().host());
        String safe = call.desk().settings().listen().publicUrl().startsWith("https:") ? "; Secure" : "";
        call.response()
                .headers()
                .add(
                        HeaderNames.SET_COOKIE,
                        cookie(TOKEN, issued.secret(), "/", left(issued)) + safe,
                        cookie(CLIENT, client, PLACE, YEAR_S) + safe);
        call.response().header("Cache-Control", "no-store");
        call.answer("{}");
    }

    private static boolean isOurs(String client) {
        return client.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static long left(Accounts.Issued issued) {
        long expires = issued.row().times().expiresMs();
        return expires == 0 ? YEAR_S : Math.max(1, (expires - Instant.now().toEpochMilli()) / 1000);
    }

    private static String cookie(String name, String value, String path, long lifeSeconds) {
        return name + "=" + value + "; Path=" + path + "; Max-Age=" + lifeSeconds + "; HttpOnly; SameSite=Strict";
    }
}
