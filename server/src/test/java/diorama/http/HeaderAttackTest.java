package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Strange names of the host, other pages, wrong tokens, ranges.
class HeaderAttackTest extends AttackTest {
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
}
