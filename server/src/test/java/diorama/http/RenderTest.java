package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.studio.StudioRules;
import org.junit.jupiter.api.Test;

/// Films: asked for once, finished after a restart, stopped, said in the talk.
class RenderTest extends ServerTest {
    @Test
    void a_film_is_asked_for_once_however_often_it_is_asked_for() throws Exception {
        String session = served.film(2);
        String body = "{\"id\":\"r1\",\"sessionId\":\"" + session + "\",\"output\":" + SMALL + "}";

        var first = served.post("/api/render/proxy/lambda", body);
        var same = served.post("/api/render/proxy/lambda", body);
        var other = served.post("/api/render/proxy/lambda", body.replace("draft", "best"));
        var film = served.ended("r1");

        assertThat(first.status()).isEqualTo(200);
        assertThat(same.json().path("createdAt")).isEqualTo(first.json().path("createdAt"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(film.path("status").asString()).isEqualTo("completed");
        assertThat(film.path("output").path("duration").asDouble()).isEqualTo(3.0);
        byte[] bytes = served.get(film.path("outputUrl").asString()).response().body();
        assertThat(bytes).hasSize(film.path("output").path("size").asInt());
        assertThat(served.get("/api/render/proxy/r1/download").response().body())
                .isEqualTo(bytes);
    }

    @Test
    void what_a_stopped_server_left_unfinished_is_finished_by_the_next() throws Exception {
        String session = served.film(3);
        for (int i = 0; i < 3; i++)
            served.post(
                    "/api/render/proxy/lambda",
                    "{\"id\":\"r" + i + "\",\"sessionId\":\"" + session + "\",\"output\":"
                            + SMALL.replace("10", "1" + i) + "}");
        restart();

        for (int i = 0; i < 3; i++)
            assertThat(served.ended("r" + i).path("status").asString()).isEqualTo("completed");
    }

    @Test
    void a_film_that_is_stopped_stays_stopped() throws Exception {
        String session = served.film(3);
        served.say(session, "make it 60 seconds");
        served.post(
                "/api/render/proxy/lambda",
                "{\"id\":\"long\",\"sessionId\":\"" + session + "\",\"output\":{\"resolution\":\"1080p\"}}");
        served.post("/api/render/proxy/lambda/long/cancel", "");

        assertThat(served.ended("long").path("status").asString()).isEqualTo("cancelled");
        served.post(
                "/api/render/proxy/lambda",
                "{\"id\":\"next\",\"sessionId\":\"" + session
                        + "\",\"output\":{\"resolution\":\"64x36\",\"fps\":5,\"quality\":\"draft\"}}");
        assertThat(served.ended("next").path("status").asString()).isEqualTo("completed");
        assertThat(served.ended("long").path("status").asString()).isEqualTo("cancelled");
    }

    @Test
    void export_said_in_the_talk_begins_a_film() throws Exception {
        String session = served.film(2);

        String said = served.say(session, "export as 240p").text();

        assertThat(said).contains("/files/renders/");
        String id = served.get("/api/sessions/" + session + "/renders")
                .json()
                .path("renders")
                .path(0)
                .path("id")
                .asString();
        assertThat(served.ended(id).path("status").asString()).isEqualTo("completed");
    }

    @Test
    void a_setting_makes_attribution_needed_and_says_what_is_missing() {
        var access = new HttpSettings.Access(false, java.util.Set.of(), true, HttpSettings.Rates.DEFAULT);
        restart(StudioRules.DEFAULT, HttpSettings.DEFAULT.with(access));
        String session = served.film(1);

        var got = served.post("/api/render/proxy/lambda", "{\"sessionId\":\"" + session + "\"}", "X-Skill-Source", "x");

        assertThat(got.status()).isEqualTo(402);
        assertThat(got.json().path("missing").toString()).isEqualTo("[\"X-Skill-Version\",\"X-Skill-Platform\"]");
    }

    /// Served has no voice.
    @Test
    void what_a_film_cannot_have_is_said_with_it_and_in_the_talk() throws Exception {
        String session = served.film(1);
        served.say(session, "caption the first photo 'Our summer'");
        served.say(session, "read the captions aloud");

        served.post(
                "/api/render/proxy/lambda",
                "{\"id\":\"r\",\"sessionId\":\"" + session + "\",\"output\":" + SMALL + "}");
        restart();
        String said = served.say(session, "export as 144p").text();

        var film = served.ended("r");
        assertThat(film.path("status").asString()).isEqualTo("completed");
        String warning = film.path("warnings").path(0).asString();
        assertThat(warning).contains("espeak");
        assertThat(said).contains(warning.substring(0, 20));
    }
}
