package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.fetch.FetchSettings;
import diorama.studio.StudioRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Tokens: given, given again, limited, revoked.
class TokenTest extends ServerTest {
    @Test
    void a_client_that_lost_its_token_gets_the_same_again_even_after_a_restart() {
        String first = served.token("client-1")[1];
        restart();
        assertThat(served.token("client-1")[1]).isEqualTo(first).startsWith("Bearer nmv_usr_");
        assertThat(served.token("client-2")[1]).isNotEqualTo(first);
    }

    @Test
    void the_answer_about_a_token_stands_at_the_top_and_in_data() {
        var json =
                served.post("/api/auth/anonymous-token", "", "X-Client-Id", "c").json();
        for (var part : List.of(json, json.path("data"))) {
            assertThat(part.path("token").asString()).matches("nmv_usr_[A-Za-z0-9_-]{43,44}");
            assertThat(part.path("user_id").asString()).startsWith("anon_");
            assertThat(part.path("credits").asInt()).isEqualTo(100);
            assertThat(part.path("expires_at").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        }
    }

    @Test
    void a_token_with_a_scope_does_that_and_no_more() {
        String token = served.post("/api/tokens", "{\"name\":\"reader\",\"scopes\":[\"read\"]}")
                .json()
                .path("token")
                .asString();
        String[] reader = {"Authorization", "Bearer " + token};

        assertThat(served.get("/api/sessions", reader).status()).isEqualTo(200);
        assertThat(served.post("/api/tasks/me/with-session/nemo_agent", "{}", reader)
                        .status())
                .isEqualTo(403);
        String id = served.get("/api/tokens")
                .json()
                .path("tokens")
                .path(0)
                .path("id")
                .asString();
        served.post("/api/tokens/" + id + "/revoke", "");
        assertThat(served.get("/api/sessions", reader).code()).isEqualTo(1001);
    }

    @Test
    void a_token_whose_time_is_over_is_refused_and_its_client_gets_another_with_the_same_sessions() {
        var now = new AtomicLong(Instant.parse("2026-11-22T12:00:00Z").toEpochMilli());
        stop();
        served = Served.over(
                folder,
                StudioRules.DEFAULT,
                HttpSettings.DEFAULT,
                FetchSettings.DEFAULT,
                () -> Instant.ofEpochMilli(now.get()));
        String[] first = served.token("client-1");
        String session = served.open(first);

        now.addAndGet(Duration.ofDays(7).plusSeconds(1).toMillis());

        assertThat(served.get("/api/sessions", first).code()).isEqualTo(1001);
        String[] next = served.token("client-1");
        assertThat(next[1]).isNotEqualTo(first[1]);
        assertThat(served.state(session, next).path("draft").isObject()).isTrue();
        assertThat(served.get("/api/credits/balance/simple", next)
                        .json()
                        .path("available")
                        .asInt())
                .isEqualTo(100);
    }
}
