package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.studio.StudioRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Files that come in: all of an upload or none, and sent back as they were.
class UploadTest extends ServerTest {
    @Test
    void of_several_files_all_are_kept_or_none() throws Exception {
        String session = served.open();
        var got = served.upload(
                session,
                List.of(
                        new Served.Upload("a.png", Served.photo(1)),
                        new Served.Upload("notes.txt", "hello".getBytes(StandardCharsets.UTF_8))));

        assertThat(got.status()).isEqualTo(415);
        assertThat(got.code()).isEqualTo(4001);
        assertThat(got.json().path("supported").toString()).contains("heic");
        assertThat(served.state(session).path("video_infos")).isEmpty();
        assertThat(filesIn(folder.resolve("data/media"))).isZero();
    }

    @Test
    void a_body_that_breaks_off_leaves_nothing() throws Exception {
        String session = served.open();
        byte[] whole = Served.body(
                List.of(new Served.Upload("a.png", Served.photo(1)), new Served.Upload("b.png", Served.photo(2))));

        var got = served.multipart(
                "/api/upload-video/nemo_agent/me/" + session, java.util.Arrays.copyOf(whole, whole.length - 40));

        assertThat(got.status()).isEqualTo(400);
        assertThat(served.state(session).path("video_infos")).isEmpty();
        assertThat(filesIn(folder.resolve("data/media"))).isZero();
    }

    @Test
    void a_file_over_the_limit_is_refused_with_the_limit() {
        var limits = new StudioRules.Limits(1000, 0, 10, 10, 4, new StudioRules.Queue(4, 4));
        restart(StudioRules.DEFAULT.with(limits), HttpSettings.DEFAULT);
        String session = served.open();

        var got = served.upload(session, List.of(new Served.Upload("a.png", Served.photo(1, 640, 480))));

        assertThat(got.status()).isEqualTo(413);
        assertThat(got.code()).isEqualTo(4002);
        assertThat(got.json().path("limit_bytes").asLong()).isEqualTo(1000);
    }

    @Test
    void the_same_bytes_are_kept_once_and_sent_back_whole_and_in_part() throws Exception {
        String session = served.open();
        byte[] photo = Served.photo(1);
        var got = served.upload(
                session, List.of(new Served.Upload("海边 1.png", photo), new Served.Upload("b.png", photo)));
        String url = got.json().path("url").asString();

        assertThat(filesIn(folder.resolve("data/media"))).isEqualTo(1);
        assertThat(served.get(url).response().body()).isEqualTo(photo);
        assertThat(served.get(url).header("Content-Type")).isEqualTo("image/png");
        var part = served.get(url, "Range", "bytes=10-19");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.response().body()).isEqualTo(java.util.Arrays.copyOfRange(photo, 10, 20));
        assertThat(served.get(url, "Range", "bytes=-4").response().body())
                .isEqualTo(java.util.Arrays.copyOfRange(photo, photo.length - 4, photo.length));
        assertThat(served.get(url, "Range", "bytes=99999999-").status()).isEqualTo(416);
        assertThat(served.get(url, "If-None-Match", served.get(url).header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    private static final String SUBTITLES =
            "1\n00:00:00,500 --> 00:00:01,500\nThe sea\n\n2\n00:00:01,500 --> 00:00:02,500\nand the sky\n";

    private static Served.Upload subtitles(String name) {
        return new Served.Upload(name, SUBTITLES.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void subtitles_become_captions_of_the_film_and_can_be_undone() {
        String session = served.film(2);

        var got = served.upload(session, List.of(subtitles("sea.srt")));

        assertThat(got.status()).isEqualTo(200);
        var file = got.json().path("files").path(0);
        assertThat(file.path("file_type").asString()).isEqualTo("subtitle");
        assertThat(file.path("caption_count").asInt()).isEqualTo(2);
        assertThat(got.json().path("text").asString()).contains("sea.srt").contains("2 captions");
        assertThat(served.state(session).path("draft").toString())
                .contains("The sea")
                .contains("and the sky");
        assertThat(served.state(session).path("video_infos")).hasSize(2);
        assertThat(served.get("/apps/a/users/me/sessions/" + session).text()).contains("sea.srt: 2 captions");
        served.post("/api/sessions/" + session + "/undo", "");
        assertThat(served.state(session).path("draft").toString()).doesNotContain("The sea");
    }

    @Test
    void subtitles_that_come_before_there_is_a_film_wait_for_it_even_through_a_restart() {
        String session = served.open();
        var got = served.upload(session, List.of(subtitles("sea.vtt"), new Served.Upload("a.png", Served.photo(1))));
        assertThat(got.json().path("url").asString()).endsWith("a.png");
        restart();

        String said = served.say(session, "make a 4 second film").text();

        assertThat(said).contains("2 captions");
        assertThat(served.state(session).path("draft").toString()).contains("and the sky");
        assertThat(served.say(session, "make it square").text()).doesNotContain("captions");
    }

    @Test
    void a_subtitle_file_without_subtitles_is_refused() {
        var got = served.upload(
                served.open(), List.of(new Served.Upload("a.srt", "no times".getBytes(StandardCharsets.UTF_8))));
        assertThat(got.status()).isEqualTo(415);
        assertThat(got.code()).isEqualTo(4001);
    }
}
