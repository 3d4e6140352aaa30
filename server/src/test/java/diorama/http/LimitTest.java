package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.studio.StudioRules;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Limits on what is sent and how often, and what every answer says of itself.
class LimitTest extends AttackTest {
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
