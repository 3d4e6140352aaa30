package diorama.client;

import diorama.wire.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/// Single calls over HTTP, each with the headers that say who calls. What is not an answer is [Declined] or
/// [Unreachable].
final class Calls {
    private final ServerAddress server;
    private final Attribution attribution;
    private final Duration patience;
    private final HttpClient client;

    Calls(ServerAddress server, Attribution attribution, ClientSettings.Lines lines) {
        this.server = server;
        this.attribution = attribution;
        this.patience = lines.answer();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(lines.connect())
                .build();
    }

    ServerAddress server() {
        return server;
    }

    /// Headers beside those that every call has.
    record Headers(Map<String, String> all) {
        static Headers bearer(String token) {
            return new Headers(token.isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + token));
        }

        Headers with(String name, String value) {
            var more = new java.util.LinkedHashMap<>(all);
            more.put(name, value);
            return new Headers(more);
        }
    }

    Reply get(String path, Headers headers) throws InterruptedException {
        return answer(request(path, headers).timeout(patience).GET().build());
    }

    Reply post(String path, String json, Headers headers) throws InterruptedException {
        var typed = json.isEmpty() ? headers : headers.with("Content-Type", "application/json");
        var body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return post(path, body, typed);
    }

    Reply post(String path, BodyPublisher body, Headers headers) throws InterruptedException {
        return answer(request(path, headers).timeout(patience).POST(body).build());
    }

    /// An answer that comes in pieces; no limit on its time is set here. A refusal in place of a stream is refused.
    InputStream stream(String path, String json, Headers headers) throws InterruptedException {
        var typed = headers.with("Content-Type", "application/json").with("Accept", "text/event-stream");
        var request = request(path, typed).POST(BodyPublishers.ofString(json)).build();
        var response = send(request, BodyHandlers.ofInputStream());
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (response.statusCode() / 100 == 2 && !type.contains("json")) return response.body();
        try (var body = response.body()) {
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            checked(response, text);
            throw Declined.of(502, "");
        } catch (IOException e) {
            throw new Unreachable(server.api(), e);
        }
    }

    /// Bytes from an address, which may be anywhere.
    HttpResponse<InputStream> bytes(URI from, Headers headers) throws InterruptedException {
        return send(to(from, headers).timeout(patience).GET().build(), BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path, Headers headers) {
        return to(URI.create(server.api() + path), headers);
    }

    private HttpRequest.Builder to(URI uri, Headers headers) {
        var request = HttpRequest.newBuilder(uri);
        attribution.headers().forEach(request::header);
        headers.all().forEach(request::header);
        return request;
    }

    private Reply answer(HttpRequest request) throws InterruptedException {
        var response = send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return checked(response, response.body());
    }

    private static Reply checked(HttpResponse<?> response, String text) {
        var body = Reply.read(text);
        boolean isFine = response.statusCode() / 100 == 2;
        if (isFine && body.isPresent() && body.get().code() == 0) return body.get();
        if (isFine && body.isEmpty() && text.isBlank()) return Reply.empty();
        int status = isFine ? 502 : response.statusCode();
        throw Declined.of(status, body, response.headers().firstValue("Retry-After"));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws InterruptedException {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new Unreachable(server.api(), e);
        }
    }

    /// Whether a server answers there.
    static boolean isThere(ServerAddress server) throws InterruptedException {
        var lines = new ClientSettings.Lines(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ZERO);
        var calls = new Calls(server, new Attribution("", "", ""), lines);
        try {
            return calls.get("/health", new Headers(Map.of())).text("status").isPresent();
        } catch (Declined | Unreachable _) {
            return false;
        }
    }
}
