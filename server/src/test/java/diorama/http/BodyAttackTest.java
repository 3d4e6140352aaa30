package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Broken multipart bodies and strange JSON.
class BodyAttackTest extends AttackTest {
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
}
