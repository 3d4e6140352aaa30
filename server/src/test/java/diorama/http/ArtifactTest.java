package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/// The kit's own endpoints: artifacts, state, and what we do not offer.
class ArtifactTest extends ServerTest {
    private static String at(String session) {
        return "/apps/nemo_agent/users/me/sessions/" + session;
    }

    @Test
    void an_upload_is_an_artifact_with_versions() {
        String session = served.open();
        served.upload(session, List.of(new Served.Upload("a.png", Served.photo(1))));
        served.upload(session, List.of(new Served.Upload("a.png", Served.photo(2))));

        assertThat(served.get(at(session) + "/artifacts").text()).isEqualTo("[\"a.png\"]");
        assertThat(served.get(at(session) + "/artifacts/a.png/versions").text()).isEqualTo("[0,1]");
        String first = served.get(at(session) + "/artifacts/a.png/versions/0")
                .json()
                .path("fileData")
                .path("fileUri")
                .asString();
        assertThat(served.get(first).response().body()).isEqualTo(Served.photo(1));
        assertThat(served.get(at(session) + "/artifacts/a.png").text())
                .contains("image/png")
                .doesNotContain(first);
        assertThat(served.get(at(session) + "/artifacts/a.png/versions/7").status())
                .isEqualTo(404);
    }

    @Test
    void an_artifact_goes_when_the_film_does_not_need_it() {
        String session = served.film(2);
        var late = served.upload(session, List.of(new Served.Upload("late.png", Served.photo(9))));
        String url = late.json().path("url").asString();

        var gone = served.send("DELETE", at(session) + "/artifacts/late.png", "");
        var needed = served.send("DELETE", at(session) + "/artifacts/photo1.png", "");

        assertThat(gone.status()).isEqualTo(200);
        assertThat(served.get(url).status()).isEqualTo(404);
        assertThat(needed.status()).isEqualTo(409);
        assertThat(needed.text()).contains("photo1.png");
        restart();
        assertThat(served.state(session).path("video_infos")).hasSize(2);
        served.upload(session, List.of(new Served.Upload("next.png", Served.photo(8))));
        assertThat(served.state(session).path("video_infos").path(2).path("id").asString())
                .isEqualTo("m4");
    }

    @Test
    void a_state_delta_is_kept_and_null_takes_a_field_away() {
        String session = served.film(1);
        long revision = served.state(session).path("draft").path("rev").asLong();

        served.send("PATCH", at(session), "{\"stateDelta\":{\"mine\":{\"a\":1},\"draft\":{},\"other\":2}}");
        var got = served.send("PATCH", at(session), "{\"state_delta\":{\"other\":null}}");

        assertThat(got.json().path("state").path("mine").path("a").asInt()).isEqualTo(1);
        assertThat(got.json().path("state").has("other")).isFalse();
        assertThat(served.state(session).path("draft").path("rev").asLong()).isEqualTo(revision);
        assertThat(served.send("PATCH", at(session), "{\"stateDelta\":[1]}").status())
                .isEqualTo(400);
        assertThat(served.send("PATCH", at("none"), "{\"stateDelta\":{}}").code())
                .isEqualTo(1002);
    }

    @Test
    void what_a_developers_page_asks_for_and_we_do_not_have_is_not_found() {
        for (String path : List.of(
                "/dev/apps/nemo_agent/build_graph",
                "/dev/apps/nemo_agent/build_graph_image?dark_mode=true",
                "/dev/apps/nemo_agent/builder?ts=1",
                "/dev/apps/nemo_agent/eval_sets",
                "/dev/apps/nemo_agent/eval_results",
                "/dev/apps/nemo_agent/debug/trace/session/1")) {
            var got = served.get(path);
            assertThat(got.status()).as(path).isEqualTo(404);
            assertThat(got.json().path("detail").asString()).isNotEmpty();
        }
    }

    @Test
    void live_talk_is_refused_with_what_to_use_instead() {
        assertThat(served.get("/run_live").status()).isEqualTo(404);
        assertThat(served.get("/run_live").text()).contains("/run_sse");
        var asked = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(
                        URI.create(served.base.replace("http", "ws") + "/run_live?app_name=nemo_agent"),
                        new WebSocket.Listener() {});
        org.assertj.core.api.Assertions.assertThatThrownBy(asked::join).isInstanceOf(CompletionException.class);
        assertThat(served.get("/health").status()).isEqualTo(200);
    }
}
