package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Strange drafts and outputs.
class DraftAttackTest extends AttackTest {
    static Stream<String> strangeDrafts() {
        return Stream.of(
                "[]",
                "\"no json\"",
                "7",
                "{\"t\":7}",
                "{\"t\":[7]}",
                "{\"t\":[{\"tt\":0,\"sg\":7}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":-5}]}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":1e15}]}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"../../key\",\"d\":1000}]}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"/etc/passwd\",\"d\":1000}]}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"http://169.254.169.254/\",\"d\":1000}]}]}",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"\",\"d\":1000}]}]}",
                "{\"m\":{\"width\":100000,\"height\":1},\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":1000}]}]}",
                "{\"m\":{\"fps\":0},\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":1000}]}]}");
    }

    @ParameterizedTest
    @MethodSource("strangeDrafts")
    void a_strange_draft_is_refused_before_it_waits(String draft) {
        var got =
                served.post("/api/render/proxy/lambda", "{\"sessionId\":\"" + session + "\",\"draft\":" + draft + "}");
        assertThat(got.status()).as(got.text()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"exe\"}",
                "{\"format\":\"../x\"}",
                "{\"quality\":\"none\"}",
                "{\"resolution\":\"99999x99999\"}",
                "{\"resolution\":\"big\"}",
                "{\"fps\":0}",
                "{\"fps\":100000}",
                "{\"fps\":\"many\"}",
                "{\"width\":-1,\"height\":5}",
                "{\"resolution\":\"1x1\"}"
            })
    void a_strange_output_is_refused_before_it_waits(String output) {
        var got = served.post(
                "/api/render/proxy/lambda", "{\"sessionId\":\"" + session + "\",\"output\":" + output + "}");
        assertThat(got.status()).as(got.text()).isEqualTo(400);
    }

    /// What of a file of this machine would show that it was read: its letters in the film, its name in an answer.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "../../key",
                "fonts/own.ttf",
                "own.otf",
                "C:\\Windows\\Fonts\\arial.ttf",
                "\\\\host\\share\\font",
                "file:///etc/hosts",
                "~/x.TTF"
            })
    void a_draft_names_no_font_file_of_this_machine(String font) {
        String draft =
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":1000}]},{\"tt\":7,\"sg\":[{\"d\":900,"
                        + "\"tx\":{\"text\":\"a\",\"font\":" + Served.JSON.writeValueAsString(font) + "}}]}]}";
        var rendered =
                served.post("/api/render/proxy/lambda", "{\"sessionId\":\"" + session + "\",\"draft\":" + draft + "}");
        var text = Served.JSON.writeValueAsString(draft);
        var asText =
                served.post("/api/render/proxy/lambda", "{\"sessionId\":\"" + session + "\",\"draft\":" + text + "}");
        var edited = served.send("PUT", "/api/sessions/" + session + "/draft", draft);
        for (var got : List.of(rendered, asText, edited)) {
            assertThat(got.status()).as(got.text()).isEqualTo(400);
            assertThat(got.text()).contains("tx.font");
        }
    }

    /// A table of colours, a sound or a clip is an upload of this session or nothing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":1000,\"fx\":[{\"type\":\"lut\",\"src\":\"/etc/passwd\"}]}]}",
                "{\"tt\":0,\"sg\":[{\"k\":\"video\",\"src\":\"/dev/zero\",\"d\":1000}]}",
                "{\"tt\":1,\"sg\":[{\"src\":\"/etc/passwd\",\"d\":1000}]}",
                "{\"tt\":1,\"sg\":[{\"src\":\"voice:../../key\",\"d\":1000}]}"
            })
    void a_draft_reads_no_file_of_this_machine(String track) throws Exception {
        String id = "path" + Integer.toHexString(track.hashCode());
        var got = served.post(
                "/api/render/proxy/lambda",
                "{\"id\":\"" + id + "\",\"sessionId\":\"" + session
                        + "\",\"output\":{\"resolution\":\"64x36\",\"fps\":5,\"quality\":\"draft\"},\"draft\":{\"t\":["
                        + "{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":1000}]}," + track + "]}}");
        assertThat(got.text()).doesNotContain("root:");
        if (got.status() == 200)
            assertThat(served.ended(id).path("status").asString()).isEqualTo("completed");
        else assertThat(got.status()).as(got.text()).isEqualTo(400);
    }

    @Test
    void a_font_that_was_uploaded_is_used_by_its_id_its_name_or_its_address_and_nothing_else_is_opened()
            throws Exception {
        var bytes =
                Files.readAllBytes(Path.of("../engine/src/main/resources/diorama/letter/fonts/DancingScript-Bold.otf"));
        var sent = served.upload(session, List.of(new Served.Upload("Brush.otf", bytes)));
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.text()).contains("\"font\"");
        String font = Served.JSON.readTree(sent.text()).findPath("id").asString();

        String address = Served.JSON.readTree(sent.text()).findPath("cdn_url").asString();

        for (String name : List.of(font, "Brush.otf", address)) {
            String id = "own" + name.length();
            String draft =
                    "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":1000}]},{\"tt\":7,\"sg\":[{\"d\":900,"
                            + "\"tx\":{\"text\":\"a\",\"font\":\"" + name + "\"}}]}]}";
            served.post(
                    "/api/render/proxy/lambda",
                    "{\"id\":\"" + id + "\",\"sessionId\":\"" + session
                            + "\",\"output\":{\"resolution\":\"64x36\",\"fps\":5,\"quality\":\"draft\"},\"draft\":"
                            + draft + "}");
            var film = served.ended(id);
            assertThat(film.path("status").asString()).isEqualTo("completed");
            assertThat(film.path("warnings").toString()).doesNotContain("Inter").doesNotContain(font);
        }
    }

    @Test
    void a_family_that_we_do_not_have_is_shown_as_ours_and_said() throws Exception {
        String draft =
                "{\"t\":[{\"tt\":0,\"sg\":[{\"k\":\"image\",\"src\":\"m1\",\"d\":1000}]},{\"tt\":7,\"sg\":[{\"d\":900,"
                        + "\"tx\":{\"text\":\"a\",\"font\":\"Helvetica Neue\"}}]}]}";
        served.post(
                "/api/render/proxy/lambda",
                "{\"id\":\"family\",\"sessionId\":\"" + session
                        + "\",\"output\":{\"resolution\":\"64x36\",\"fps\":5,\"quality\":\"draft\"},\"draft\":" + draft
                        + "}");
        var film = served.ended("family");
        assertThat(film.path("status").asString()).isEqualTo("completed");
        assertThat(film.path("warnings").toString()).contains("Helvetica Neue").contains("Inter");
    }
}
