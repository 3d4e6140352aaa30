package diorama.client;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.client.Backend.Answer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A film is asked for, waited for and fetched, whatever form a server's answers have.
class ExportingTest extends BackendTest {
    @Test
    void all_forms_of_an_answer_about_a_render_lead_to_the_file() {
        backend.state = film(ONE);
        String url = backend.base() + "/film.mp4";
        for (var done : List.of(
                "{\"taskId\":\"r\",\"status\":\"completed\",\"output\":{\"url\":\"" + url + "\"}}",
                "{\"success\":true,\"data\":{\"id\":\"r\",\"status\":\"completed\",\"outputUrl\":\"" + url + "\"}}",
                "{\"status\":\"completed\",\"output\":{\"url\":\"/film.mp4\"}}"))
            backend.plan(
                    "/api/render/proxy/lambda",
                    Answer.json(200, "{\"success\":true,\"data\":{\"id\":\"r\",\"status\":\"pending\"}}"),
                    Answer.json(200, "{\"status\":\"processing\",\"progress\":40}"),
                    Answer.json(200, done));

        talk("export", "导出", "send me the video");

        for (var name : List.of("film.mp4", "film-2.mp4", "film-3.mp4"))
            assertThat(folder.resolve("films").resolve(name)).hasContent("FILM");
        assertThat(backend.asked("/film.mp4"))
                .allSatisfy(call -> assertThat(call.header("Authorization")).isEmpty());
    }

    @Test
    void a_film_whose_address_fails_is_downloaded_with_the_token() {
        backend.state = film(ONE);
        backend.plan("/film.mp4", Answer.json(403, "{}"));
        backend.plan("/api/render/proxy/lambda", Answer.json(200, DONE), Answer.json(200, DONE));
        backend.plan("/api/render/proxy/r/download", new Answer(200, "video/mp4", "BYTES", false, 0));

        talk("export");

        assertThat(folder.resolve("films/film.mp4")).hasContent("BYTES");
        assertThat(backend.asked("/api/render/proxy/r/download").getFirst().header("Authorization"))
                .startsWith("Bearer nmv_usr_");
    }

    @Test
    void an_id_that_is_taken_is_replaced_once() {
        backend.state = film(ONE);
        backend.plan(
                "/api/render/proxy/lambda",
                Answer.json(400, "{\"code\":400,\"message\":\"Duplicate id\"}"),
                Answer.json(200, DONE),
                Answer.json(200, DONE));

        assertThat(talk("export").all()).contains("The film is ready");
    }

    @Test
    void an_export_that_stands_still_is_given_up() {
        backend.state = film(ONE);
        backend.plan("/api/render/proxy/lambda", Answer.json(200, DONE));
        for (int i = 0; i < 100; i++)
            backend.plan("/api/render/proxy/lambda/r", Answer.json(200, "{\"status\":\"processing\",\"progress\":3}"));

        assertThat(talk("export").all()).contains("stood still");
    }

    @Test
    void a_film_that_could_not_be_made_says_why() {
        backend.state = film(ONE);
        backend.plan(
                "/api/render/proxy/lambda",
                Answer.json(200, "{\"id\":\"r\",\"status\":\"pending\"}"),
                Answer.json(200, "{\"id\":\"r\",\"status\":\"failed\",\"error\":\"The disk is full.\"}"));

        var screen = talk("export");

        assertThat(screen.all()).contains("The export failed: The disk is full.");
        assertThat(folder.resolve("films")).doesNotExist();
    }

    @Test
    void nothing_is_submitted_while_there_is_no_film() {
        assertThat(talk("export").all()).contains("no film to export yet");
        assertThat(backend.asked("/api/render")).isEmpty();
    }

    @Test
    void each_file_of_a_batch_becomes_a_film_of_its_own_by_its_own_wish() throws IOException {
        backend.state = film(ONE);
        for (int i = 0; i < 4; i++) backend.plan("/api/render/proxy/lambda", Answer.json(200, DONE));

        var screen = talk(
                List.of(photo("a.jpg"), photo("b.jpg")),
                "",
                "each of these separately: a.jpg: slow zoom; b.jpg: black and white");

        assertThat(backend.asked("/run_sse").stream().map(Backend.Asked::body).toList())
                .satisfiesExactly(
                        one -> assertThat(one).contains("slow zoom").contains("\"s2\""),
                        two -> assertThat(two).contains("black and white").contains("\"s3\""));
        assertThat(folder.resolve("films/a-film.mp4")).exists();
        assertThat(folder.resolve("films/b-film.mp4")).exists();
        assertThat(screen.all()).contains("2 of 2 are done.");
    }
}
