package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.studio.StudioRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What hostile or careless callers send: each is refused with its code, and the server goes on.
class AttackTest {
    @TempDir
    private static Path folder;

    private static Served served;
    private static String session;

    @BeforeAll
    static void start() {
        served = Served.over(folder);
        session = served.film(1);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    // --- headers -----------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "127.0.0.2",
                "0.0.0.0",
                "192.168.1.5",
                "[::2]",
                "localhost@evil",
                "local host",
                "",
                "127.0.0.1:99999999",
                "[::1",
                "evil.example#localhost"
            })
    void under_another_name_nothing_is_answered(String host) throws Exception {
        String answer = served.raw("GET /api/sessions HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (403|400) .*").doesNotContain("session_id");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin,http://evil.example", "Origin,https://127.0.0.1.evil.example", "Origin,null",
                "Origin,http://127.0.0.1:1",
        "Origin,file://", "Origin,http://localhost.evil", "Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site",
        "Sec-Fetch-Site,anything"
    })
    void other_peoples_pages_change_nothing(String header, String value) throws Exception {
        String body = "{}";
        String answer = served.raw("POST /api/tasks/me/with-session/nemo_agent HTTP/1.1\r\nHost: 127.0.0.1:"
                + served.port() + "\r\n" + header + ": " + value + "\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body);
        assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("session_id\":\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer ", "Bearer x", "Bearer nmv_usr_", "Bearer ' or 1=1 --",
                        "Bearer nmv_usr_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Basic bG9jYWw6bG9jYWw=", "bearer null", "Bearer undefined", "Token local", "Bearer clm_x"
            })
    void a_wrong_token_is_nobody_even_at_home(String authorization) {
        var got = served.get("/api/sessions", "Authorization", authorization);
        assertThat(got.status()).isEqualTo(401);
        assertThat(got.code()).isEqualTo(1001);
    }

    @Test
    void headers_without_end_are_refused() throws Exception {
        String answer = served.raw("GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(100_000) + "\r\n\r\n");
        assertThat(answer).matches("(?s)(HTTP/1.1 (4\\d\\d).*)?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=5-2",
                "bytes=-0",
                "bytes=99999999999-",
                "bytes=18446744073709551616-",
                "bytes=abc",
                "bytes=0-1,5-9",
                "lines=1-2",
                "bytes=--1"
            })
    void a_strange_range_never_breaks_a_file(String range) {
        String url =
                served.state(session).path("video_infos").path(0).path("url").asString();
        assertThat(served.get(url, "Range", range).status()).isIn(200, 206, 416);
    }

    // --- paths -------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/media/../../key",
                "/files/media/..%2f..%2fkey/x",
                "/files/media/%2e%2e/%2e%2e/key",
                "/files/media/..\\..\\key/x",
                "/files/renders/x/../../../data/key",
                "/../../../../etc/passwd",
                "/..%2f..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/files/media/%00/x",
                "/api/state/nemo_agent/me/..%2f..%2fdata/latest",
                "/api/render/proxy/..%2f..%2fkey/download",
                "//etc/passwd",
                "/diorama.db",
                "/key",
                "/data/key",
                "/files/media/",
                "/files/",
                "/.git/config",
                "/api/sessions/%27%20or%201=1",
                "/api/sessions/%C0%AE%C0%AE"
            })
    void no_path_leads_out(String path) throws Exception {
        String answer = served.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("root:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "../../evil.png|evil.png",
                "..\\..\\evil.png|evil.png",
                "/etc/passwd|passwd",
                "C:\\x\\y.png|y.png",
                "..|upload",
                ".|upload",
                "a%2fb.png|a%2fb.png",
                "<script>.png|<script>.png",
                "海边.png|海边.png"
            })
    void the_name_of_a_file_is_a_label(String sent, String shown) {
        var got = served.upload(served.open(), List.of(new Served.Upload(sent, Served.photo(1))));
        assertThat(got.json().path("files").path(0).path("filename").asString()).isEqualTo(shown);
    }

    // --- multipart ---------------------------------------------------------------------------------------------------

    static Stream<String> brokenBodies() {
        String head = "--fence\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.png\"\r\n\r\n";
        return Stream.of(
                "",
                "nothing at all",
                "--fence--\r\n",
                "--fence\r\n",
                "--other\r\n\r\nx\r\n--other--\r\n",
                head,
                head + "x",
                head + "x\r\n--fenc",
                head + "x\r\n--fence",
                "--fence\r\n: no name\r\n\r\nx\r\n--fence--\r\n",
                "--fence\r\nno colon\r\n\r\nx\r\n--fence--\r\n",
                "--fence\r\n" + "X: " + "a".repeat(20_000) + "\r\n\r\nx\r\n--fence--\r\n",
                head + "\r\n--fence--\r\n",
                head + "GIF89a\r\n--fence--\r\n",
                head + "<svg xmlns='http://www.w3.org/2000/svg'/>\r\n--fence--\r\n",
                head + "MZ\u0090\u0000\r\n--fence--\r\n",
                head + "%PDF-1.7\r\n--fence--\r\n",
                "--fence\r\nContent-Disposition: form-data; name=\"files\"\r\n\r\nno file\r\n--fence--\r\n",
                "--fence\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n" + "a".repeat(70_000)
                        + "\r\n--fence--\r\n");
    }

    @ParameterizedTest
    @MethodSource("brokenBodies")
    void a_broken_body_leaves_nothing(String body) {
        String own = served.open();
        var got =
                served.multipart("/api/upload-video/nemo_agent/me/" + own, body.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(got.status()).as(got.text()).isIn(400, 415);
        assertThat(got.code()).isIn(400, 4001);
        assertThat(served.state(own).path("video_infos")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/mixed; b=x"
            })
    void a_body_without_a_border_is_refused(String type) {
        assertThat(served.post("/api/upload-video/nemo_agent/me/" + session, "x", "Content-Type", type)
                        .status())
                .isEqualTo(400);
    }

    // --- JSON --------------------------------------------------------------------------------------------------------

    static Stream<String> strangeJson() {
        return Stream.of(
                "{",
                "[]",
                "null",
                "1",
                "\"x\"",
                "{\"session_id\":}",
                "{\"session_id\":[]}",
                "{\"session_id\":{}}",
                "{\"session_id\":true}",
                "{'session_id':'x'}",
                "{\"a\":" + "[".repeat(500) + "]".repeat(500) + "}",
                "{\"session_id\":\"" + "9".repeat(5000) + "\"}",
                "{\"session_id\":\"x\u0000y\"}",
                "{\"session_id\":\"'; drop table sessions; --\"}",
                "{\"session_id\":\"../../etc\"}",
                "{\"session_id\":1e999}",
                "<xml/>",
                "{\"session_id\":\"\\ud800\"}");
    }

    @ParameterizedTest
    @MethodSource("strangeJson")
    void strange_json_is_refused_everywhere(String body) {
        for (String path : List.of("/run_sse", "/run", "/api/render/proxy/lambda", "/api/auth/claim-token")) {
            var got = served.post(path, body);
            assertThat(got.status()).as(path + " " + got.text()).isIn(400, 404);
            assertThat(got.code()).isIn(400, 1002);
        }
    }

    static Stream<String> strangeDrafts() {
        return Stream.of(
                "[]",
                "\"no json\"",
                "7",
                "{\"t\":7}",
                "{\"t\":[7]}",
                "{\"t\":[{\"tt\":0,\"sg\":7}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":-5}]}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":1e15}]}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"../../key\",\"d\":1000}]}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"/etc/passwd\",\"d\":1000}]}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"http://169.254.169.254/\",\"d\":1000}]}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"\",\"d\":1000}]}]}",
                "{\"m\":{\"width\":100000,\"height\":1},\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":1000}]}]}",
                "{\"m\":{\"fps\":0},\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":1000}]}]}");
    }

    @ParameterizedTest
    @MethodSource("strangeDrafts")
    void a_strange_draft_is_refused_before_it_waits(String draft) {
        var got =
                served.post("/api/render/proxy/lambda", "{\"sessionId\":\"" + session + "\",\"draft\":" + draft + "}");
        assertThat(got.status()).as(got.text()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"exe\"}",
                "{\"format\":\"../x\"}",
                "{\"quality\":\"none\"}",
                "{\"resolution\":\"99999x99999\"}",
                "{\"resolution\":\"big\"}",
                "{\"fps\":0}",
                "{\"fps\":100000}",
                "{\"fps\":\"many\"}",
                "{\"width\":-1,\"height\":5}",
                "{\"resolution\":\"1x1\"}"
            })
    void a_strange_output_is_refused_before_it_waits(String output) {
        var got = served.post(
                "/api/render/proxy/lambda", "{\"sessionId\":\"" + session + "\",\"output\":" + output + "}");
        assertThat(got.status()).as(got.text()).isEqualTo(400);
    }

    // --- limits ------------------------------------------------------------------------------------------------------

    @Test
    void a_body_over_the_limit_is_refused() {
        var got = served.post("/run_sse", "{\"x\":\"" + "a".repeat(9 << 20) + "\"}");
        assertThat(got.status()).isEqualTo(413);
    }

    @Test
    void where_others_can_call_everybody_needs_a_token_and_rates_hold(@TempDir Path other) {
        var rates = new HttpSettings.Rates(1000, 1, 5, 1, 10);
        var access = new HttpSettings.Access(true, Set.of(), false, rates);
        var rules = StudioRules.DEFAULT.with(StudioRules.TokenRules.HOSTED);
        try (var open = Served.over(other, rules, HttpSettings.DEFAULT.with(access))) {
            assertThat(open.get("/api/sessions").code()).isEqualTo(1001);
            assertThat(open.get("/health").status()).isEqualTo(200);
            assertThat(open.token("guessable")[1]).isNotEqualTo(open.token("guessable")[1]);
            Served.Got got = open.post("/auth/verify", "{}");
            for (int i = 0; i < 5 && got.status() != 429; i++) got = open.post("/auth/verify", "{}");
            assertThat(got.status()).isEqualTo(429);
            assertThat(Integer.parseInt(got.header("Retry-After"))).isPositive();
        }
    }

    @Test
    void every_answer_says_how_it_is_to_be_treated() {
        for (String path :
                List.of("/", "/health", "/docs", "/nothing", "/api/sessions", "/register?bind=%22%3E%3Cscript%3E")) {
            var got = served.get(path);
            assertThat(got.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(got.header("Content-Security-Policy"))
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(got.header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(got.text()).doesNotContain("<script>");
        }
    }
}
