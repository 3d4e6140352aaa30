package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole surface: what is documented is answered, and what is answered is documented; and the socket beside it.
class SurfaceTest {
    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.over(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void the_description_names_every_route_and_no_other() {
        var paths = served.get("/openapi.json").json().path("paths");
        var described = new HashSet<String>();
        for (var path : paths.properties())
            for (var method : path.getValue().properties())
                described.add(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
        var routed = new HashSet<String>();
        for (var route : Routes.ALL)
            assertThat(routed.add(route.method().text() + " " + route.template()))
                    .isTrue();
        assertThat(described).isEqualTo(routed);
    }

    @Test
    void every_described_place_is_answered_by_its_handler() {
        for (var route : Routes.ALL) {
            if (route.path().endsWith("/events")) continue;
            String path = route.template().replaceAll("\\{[a-z]+}", "nothing");
            var got = served.send(route.method().text(), path, "{}");
            assertThat(got.text()).as(route.method().text() + " " + path).doesNotContain("\"detail\":\"Not Found\"");
            assertThat(got.status())
                    .as(route.method().text() + " " + path)
                    .isLessThan(500)
                    .isNotEqualTo(405);
        }
        assertThat(served.get("/no/such/place").text()).contains("\"detail\":\"Not Found\"");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/sessions, GET",
        "GET, /run_sse, POST",
        "PUT, /api/sessions/nothing, 'DELETE, GET, PATCH'",
        "DELETE, /api/render/proxy/lambda, 'GET, POST'",
        "POST, /dev-ui/deep/file.js, GET"
    })
    void a_known_place_called_by_another_method_says_which_it_has(String method, String path, String allowed) {
        var got = served.send(method, path, "{}");

        assertThat(got.status()).isEqualTo(405);
        assertThat(got.header("Allow")).isEqualTo(allowed);
        assertThat(got.code()).isEqualTo(405);
        assertThat(got.text()).contains("\"detail\":\"Method Not Allowed\"");
    }

    @Test
    void an_unknown_place_is_not_found_by_any_method() {
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE"))
            assertThat(served.send(method, "/no/such/place", "{}").status())
                    .as(method)
                    .isEqualTo(404);
    }

    @Test
    void the_head_of_a_place_that_has_none_is_no_body_and_the_line_goes_on() throws IOException {
        String head = "HEAD /health HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\n\r\n";
        String get = "GET /version HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\nConnection: close\r\n\r\n";

        String heard = served.raw(head + get);

        assertThat(heard)
                .startsWith("HTTP/1.1 405 ")
                .contains("\r\n\r\nHTTP/1.1 200 ")
                .doesNotContain("detail");
    }

    @Test
    void the_socket_talks_as_the_gateway_does() throws Exception {
        String[] token = served.token("socket");
        String session = served.open(token);
        served.upload(session, List.of(new Served.Upload("a.png", Served.photo(1))), token);
        var heard = new LinkedBlockingQueue<String>();
        var socket = socket("?token=" + token[1].substring(7) + "&session_id=" + session, heard);
        assertThat(heard.poll(10, TimeUnit.SECONDS)).contains("session_ready");

        socket.sendText("{\"type\":\"ping\"}", true).join();
        assertThat(heard.poll(10, TimeUnit.SECONDS)).contains("pong");
        socket.sendText("{\"type\":\"message\",\"content\":\"make a 4 second film\",\"metadata\":{}}", true)
                .join();

        assertThat(heard.poll(10, TimeUnit.SECONDS)).contains("tool_start").contains("edit_multitrack");
        assertThat(heard.poll(10, TimeUnit.SECONDS)).contains("tool_end");
        assertThat(heard.poll(10, TimeUnit.SECONDS))
                .contains("\"type\":\"text\"")
                .contains("4 s");
        assertThat(heard.poll(10, TimeUnit.SECONDS)).contains("done");
        socket.abort();
    }

    @Test
    void a_socket_without_a_valid_token_or_session_is_closed_with_its_code() throws Exception {
        var heard = new LinkedBlockingQueue<String>();
        socket("?token=wrong&session_id=1", heard);
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("closed 4001");
        socket("", heard);
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("closed 4002");
    }

    private static WebSocket socket(String query, LinkedBlockingQueue<String> heard) {
        var uri = URI.create(served.base.replace("http", "ws") + "/ws/chat" + query);
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(uri, new Ear(heard))
                .join();
    }

    private record Ear(LinkedBlockingQueue<String> heard) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean isLast) {
            heard.add(text.toString());
            return WebSocket.Listener.super.onText(socket, text, isLast);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String why) {
            heard.add("closed " + code);
            return WebSocket.Listener.super.onClose(socket, code, why);
        }
    }
}
