package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The other surfaces of the API: skills with one prompt, the gateway.
class FamilyTest extends ServerTest {
    @Test
    void a_skill_with_one_prompt_gets_a_film() throws Exception {
        try (var files = new FileHost(Served.photo(3))) {
            restart(diorama.fetch.FetchSettings.DEFAULT.allowingPrivate());
            var got = served.post(
                    "/v1/run",
                    "{\"skill\":\"x\",\"input\":{\"prompt\":\"a 3 second film\",\"media_urls\":[\""
                            + files.url("sea.png") + "\"]},\"output\":{\"resolution\":\"128x72\"}}");

            assertThat(got.status()).as(got.text()).isEqualTo(200);
            String job = got.json().path("job_id").asString();
            assertThat(got.json().path("poll_url").asString()).endsWith("/v1/jobs/" + job);
            assertThat(served.ended(job).path("status").asString()).isEqualTo("completed");
            assertThat(served.get("/v1/jobs/" + job)
                            .json()
                            .path("output")
                            .path("url")
                            .asString())
                    .startsWith("http");
        }
    }

    @Test
    void the_gateway_opens_a_project_and_finds_it_again() {
        String project = served.post("/projects", "{\"create_session\":true}")
                .json()
                .path("data")
                .path("project_id")
                .asString();
        String session = served.get("/projects/" + project + "/sessions")
                .json()
                .path("data")
                .path("sessions")
                .path(0)
                .path("session_id")
                .asString();
        served.upload(session, List.of(new Served.Upload("a.png", Served.photo(1))));

        var state = served.get("/api/v1/state/frontend/" + project).json().path("data");

        assertThat(state.path("project")
                        .path("files:image")
                        .path(0)
                        .path("cdn_url")
                        .asString())
                .startsWith("http://127.0.0.1");
        assertThat(served.get("/projects").json().path("data").path("count").asInt())
                .isEqualTo(1);
    }
}
