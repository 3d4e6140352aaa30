package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Drafts by HTTP: edited by hand, undone, sent back with an export.
class DraftTest extends ServerTest {
    @Test
    void undo_and_redo_outlive_a_restart() {
        String session = served.film(3);
        var before = served.state(session).path("draft").path("t");
        served.say(session, "make it square");
        restart();

        assertThat(served.post("/api/sessions/" + session + "/undo", "")
                        .json()
                        .path("changed")
                        .asBoolean())
                .isTrue();
        assertThat(served.state(session).path("draft").path("t")).isEqualTo(before);
        restart();
        assertThat(served.post("/api/sessions/" + session + "/redo", "")
                        .json()
                        .path("changed")
                        .asBoolean())
                .isTrue();
        assertThat(served.state(session).path("canvas_config").path("ratio").asString())
                .isEqualTo("1:1");
    }

    @Test
    void a_draft_is_edited_by_hand_when_nobody_was_faster() {
        String session = served.film(3);
        var got = served.get("/api/sessions/" + session + "/draft");
        var draft = (tools.jackson.databind.node.ObjectNode) got.json().path("draft");
        ((tools.jackson.databind.node.ObjectNode) draft.path("m")).put("title", "By hand");

        var first = served.send(
                "PUT", "/api/sessions/" + session + "/draft", draft.toString(), "If-Match", got.header("ETag"));
        var second = served.send(
                "PUT", "/api/sessions/" + session + "/draft", draft.toString(), "If-Match", got.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(served.state(session).path("draft").path("m").path("title").asString())
                .isEqualTo("By hand");
        served.post("/api/sessions/" + session + "/undo", "");
        assertThat(served.state(session).path("draft").path("m").path("title").asString())
                .isEmpty();
    }

    @Test
    void words_are_set_by_hand_in_a_font_that_was_uploaded_by_its_id_its_name_or_its_address() throws Exception {
        String session = served.film(2);
        var otf = Path.of("../engine/src/main/resources/diorama/letter/fonts/DancingScript-Bold.otf");
        var sent = served.upload(session, List.of(new Served.Upload("Brush.otf", Files.readAllBytes(otf))))
                .json();
        String font = sent.findPath("id").asString();

        for (String name : List.of(font, "Brush.otf", sent.findPath("cdn_url").asString())) {
            var draft = (ObjectNode)
                    served.get("/api/sessions/" + session + "/draft").json().path("draft");
            ((ArrayNode) draft.path("t"))
                    .add(Served.JSON.readTree(
                            "{\"tt\":7,\"sg\":[{\"d\":900,\"tx\":{\"text\":\"a\",\"font\":\"" + name + "\"}}]}"));

            var put = served.send("PUT", "/api/sessions/" + session + "/draft", draft.toString(), "If-Match", "*");

            assertThat(put.status()).as(name + " " + put.text()).isEqualTo(200);
            assertThat(served.state(session).path("draft").findPath("font").asString())
                    .isEqualTo(font);
            served.post("/api/sessions/" + session + "/undo", "");
        }
    }

    @Test
    void a_draft_may_be_sent_as_an_object_a_text_or_not_at_all() throws Exception {
        String session = served.film(2);
        var draft = served.state(session).path("draft");
        String text = Served.JSON.writeValueAsString(draft.toString());
        String cdn = served.state(session)
                .path("video_infos")
                .path(0)
                .path("cdn_url")
                .asString();
        String byAddress = draft.toString().replace("\"m1\"", "\"" + cdn + "\"").replace("\"tt\":0,", "");
        int n = 0;
        for (String sent : List.of(draft.toString(), text, "null", "{}", byAddress)) {
            String id = "r" + n++;
            served.post(
                    "/api/render/proxy/lambda",
                    "{\"id\":\"" + id + "\",\"sessionId\":\"" + session + "\",\"draft\":" + sent + ",\"output\":"
                            + SMALL + "}");
            assertThat(served.ended(id).path("status").asString()).as(sent).isEqualTo("completed");
        }
    }

    @Test
    void a_draft_that_names_media_that_are_gone_says_which() {
        String session = served.film(2);
        String draft = served.state(session).path("draft").toString().replace("\"m2\"", "\"m77\"");

        var got =
                served.post("/api/render/proxy/lambda", "{\"sessionId\":\"" + session + "\",\"draft\":" + draft + "}");

        assertThat(got.status()).isEqualTo(400);
        assertThat(got.json().path("missing").path(0).asString()).isEqualTo("m77");
    }
}
