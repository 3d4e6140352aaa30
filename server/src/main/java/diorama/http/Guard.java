package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.Method;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Stands before all handlers: only under our own names, no changes for other people's pages, not too often;
/// and every answer says how it is to be treated.
final class Guard {
    private static final Set<Method> READING = Set.of(Method.GET, Method.HEAD, Method.OPTIONS);
    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+)(?::(\\d{1,5}))?");
    private static final Pattern LITERAL = Pattern.compile("\\[[0-9a-fA-F:.]+]|\\d{1,3}(\\.\\d{1,3}){3}");
    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:;"
            + " script-src 'self'; style-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
            + " frame-ancestors 'none'; form-action 'self'";

    private final HttpSettings settings;
    private final Pace pace;

    Guard(HttpSettings settings) {
        this.settings = settings;
        this.pace = new Pace(settings.access().rates());
    }

    void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        response.header("Content-Security-Policy", POLICY);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "no-referrer");
        response.header("Cross-Origin-Resource-Policy", "same-origin");
        response.header("X-Frame-Options", "DENY");
        try {
            checkHost(request.headers());
            if (!READING.contains(request.prologue().method())) checkOrigin(request.headers());
            if (settings.access().isOpen()) pace.check(request.remotePeer().host(), request.prologue());
        } catch (Refused refused) {
            new Answers(request, response).refuse(refused.problem(), Call.language(request));
            return;
        }
        chain.proceed();
    }

    /// A name that leads here and is not ours is another page's trick.
    void checkHost(Headers headers) {
        String host = headers.first(HeaderNames.HOST).orElse("");
        var parts = HOST.matcher(host);
        if (!parts.matches() || !isOurs(parts.group(1).toLowerCase(Locale.ROOT)))
            throw new Refused(new Problem.NotFromHere("Host: " + shortened(host)));
    }

    private boolean isOurs(String name) {
        if (OWN.contains(name) || name.equals(settings.listen().host())) return true;
        if (settings.access().hosts().contains(name)) return true;
        return settings.access().isOpen() && LITERAL.matcher(name).matches();
    }

    /// Changes are taken from programs and from our own pages.
    void checkOrigin(Headers headers) {
        String site = headers.first(FETCH_SITE).orElse("none");
        if (!site.equals("none") && !site.equals("same-origin"))
            throw new Refused(new Problem.NotFromHere("Sec-Fetch-Site: " + shortened(site)));
        Optional<String> origin = headers.first(HeaderNames.ORIGIN);
        if (origin.isPresent()
                && !isSame(origin.get(), headers.first(HeaderNames.HOST).orElse("")))
            throw new Refused(new Problem.NotFromHere("Origin: " + shortened(origin.get())));
    }

    private boolean isSame(String origin, String host) {
        if (!settings.listen().publicUrl().isEmpty()
                && origin.equals(settings.listen().publicUrl())) return true;
        try {
            var uri = new URI(origin);
            boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return isWeb && host.equalsIgnoreCase(uri.getRawAuthority());
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
