package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.studio.StudioRules;
import org.junit.jupiter.api.Test;

/// What costs something, when prices are set.
class CreditTest extends ServerTest {
    @Test
    void with_prices_what_is_too_dear_is_refused_with_the_link() {
        var prices = new StudioRules.Prices(100, 100, 60, 0);
        restart(StudioRules.DEFAULT.with(prices), HttpSettings.DEFAULT);
        String[] ann = served.token("ann");
        String session = served.open(ann);

        assertThat(served.say(session, "hello", ann).status()).isEqualTo(200);
        var refused = served.say(session, "hello again", ann);

        assertThat(refused.status()).isEqualTo(402);
        assertThat(refused.code()).isEqualTo(2001);
        String link = refused.json().path("url").asString();
        assertThat(link).startsWith("/register?bind=anon_");
        served.post(
                "/register",
                "bind=" + link.substring(link.indexOf('=') + 1),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(served.say(session, "hello again", ann).status()).isEqualTo(200);
        var balance = served.get("/api/credits/balance/simple", ann).json();
        assertThat(balance.path("available").asInt()).isEqualTo(80);
    }
}
