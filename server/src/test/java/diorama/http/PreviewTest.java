package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import diorama.media.Media;
import diorama.media.MediaId;
import diorama.probe.Probe;
import diorama.studio.StudioRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the studio page asks for, without the page.
class PreviewTest {
    private static final Pattern PIECE = Pattern.compile("#EXTINF:([0-9.]+),\\n(\\S+)");

    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.over(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String film() {
        String session = served.film(2);
        say(session, "add piano music");
        return session;
    }

    private static Served.Got say(String session, String text) {
        return served.post(
                "/api/sessions/" + session + "/say", Served.JSON.writeValueAsString(java.util.Map.of("text", text)));
    }

    private static JsonNode draft(String session) {
        return served.get("/api/sessions/" + session + "/draft").json().path("draft");
    }

    private static JsonNode segment(JsonNode draft, int kind, int number) {
        for (var track : draft.path("t"))
            if (track.path("tt").asInt() == kind) return track.path("sg").path(number);
        throw new AssertionError("no track " + kind + " in " + draft);
    }

    private static byte[] bytes(String path) {
        var got = served.get(path);
        assertThat(got.status()).as(path).isEqualTo(200);
        return got.response().body();
    }

    private static long soundsKept() throws IOException {
        try (var files = Files.walk(folder.resolve("chunks"))) {
            return files.filter(file -> file.toString().endsWith(".sound")).count();
        }
    }

    @Test
    void a_film_is_heard_as_long_as_it_is_seen_and_its_mix_is_made_once_for_all() throws Exception {
        String session = film();
        String at = "/api/preview/" + session;
        String name = served.get(at).json().path("film").asString();
        assertThat(served.get(at + "/" + name + "/film.m3u8").text()).contains("sound.m3u8", "mp4a.40.2");
        assertThat(served.get(at + "/" + name + "/film.m3u8?sound=no").text()).doesNotContain("sound");

        var heard = folder.resolve("heard.mp4");
        Files.write(heard, bytes(at + "/" + name + "/sound/head.mp4"));
        var pieces = PIECE.matcher(served.get(at + "/" + name + "/sound.m3u8").text());
        double seconds = 0;
        while (pieces.find()) {
            seconds += Double.parseDouble(pieces.group(1));
            Files.write(heard, bytes(at + "/" + name + "/" + pieces.group(2)), StandardOpenOption.APPEND);
        }
        assertThat(seconds).isCloseTo(3, within(0.001));
        assertThat(((Media.Sound) new Probe().probe(heard, new MediaId("heard")).media()).lengthMs())
                .isBetween(2950L, 3050L);
        long kept = soundsKept();

        say(session, "make it black and white");
        assertThat(served.get(at).json().path("sound").asString()).isEqualTo("ready");
        served.post("/api/render/proxy/lambda", "{\"id\":\"mixed\",\"sessionId\":\"" + session + "\"}");
        assertThat(served.ended("mixed").path("status").asString()).isEqualTo("completed");
        assertThat(soundsKept()).isEqualTo(kept);
    }

    @Test
    void a_sound_can_be_drawn_and_a_mood_be_heard() throws IOException {
        String session = film();
        var music = segment(draft(session), 1, 0).path("id").asString();

        var outline = served.get("/api/preview/" + session + "/outline/" + music + ".json")
                .json();
        int loud = 0;
        for (var peak : outline.path("peaks")) loud += peak.asInt() > 8 ? 1 : 0;
        assertThat(outline.path("peaks").size() * outline.path("step_ms").asInt())
                .isEqualTo(3000);
        assertThat(loud).isGreaterThan(20);

        var sample = Files.write(folder.resolve("mood.mp4"), bytes("/api/looks/mood/lofi.mp4"));
        assertThat(((Media.Sound) new Probe().probe(sample, new MediaId("mood")).media()).lengthMs())
                .isBetween(8900L, 9100L);
        assertThat(served.get("/api/looks/mood/nothing.mp4").status()).isEqualTo(404);
    }

    @Test
    void what_hangs_on_a_picture_follows_it_when_that_is_asked_for() {
        String session = film();
        var draft = draft(session);
        ((ObjectNode) segment(draft, 0, 0)).put("d", 4000);

        var body = Served.JSON.createObjectNode().put("said", "longer").put("settle", true);
        body.set("draft", draft);
        served.send("PUT", "/api/sessions/" + session + "/draft", body.toString());

        var after = draft(session);
        assertThat(segment(after, 0, 1).path("st").asInt()).isGreaterThan(3000);
        assertThat(segment(after, 1, 0).path("d").asInt())
                .isEqualTo(after.path("d").asInt());
    }

    @Test
    void this_is_the_picture_that_is_pointed_at() {
        String session = film();
        var second = segment(draft(session), 0, 1).path("id").asString();

        served.post(
                "/api/sessions/" + session + "/say",
                "{\"text\":\"make this black and white\",\"about\":\"" + second + "\"}");

        assertThat(segment(draft(session), 0, 0).path("fx").isEmpty()).isTrue();
        assertThat(segment(draft(session), 0, 1).path("fx").path(0).path("type").asString())
                .isEqualTo("bw");
    }

    @Test
    void the_words_of_a_film_are_a_subtitle_file() {
        String session = film();
        say(session, "add the title 'Our summer' at the start");

        assertThat(served.get("/api/sessions/" + session + "/subtitles.srt").text())
                .contains("00:00:00,000 -->", "Our summer");
        assertThat(served.get("/api/sessions/" + session + "/subtitles.vtt").text())
                .startsWith("WEBVTT");
    }

    @Test
    void a_browsers_token_is_in_a_cookie_that_only_its_own_page_can_use(@TempDir Path other) {
        var access = new HttpSettings.Access(true, Set.of(), false, HttpSettings.Rates.DEFAULT);
        var rules = StudioRules.DEFAULT.with(StudioRules.TokenRules.HOSTED);
        try (var open = Served.over(other, rules, HttpSettings.DEFAULT.with(access))) {
            var given = open.post("/api/auth/page", "").response().headers().allValues("Set-Cookie");
            assertThat(given).hasSize(2).allMatch(c -> c.contains("HttpOnly") && c.contains("SameSite=Strict"));
            String token = given.getFirst().substring(0, given.getFirst().indexOf(';'));
            String client = given.getLast().substring(0, given.getLast().indexOf(';'));
            String wish = "{\"task_name\":\"project\"}";
            String place = "/api/tasks/me/with-session/nemo_agent";

            assertThat(open.get("/api/sessions", "Cookie", token).status()).isEqualTo(200);
            assertThat(open.post(place, wish, "Cookie", token).status()).isEqualTo(403);
            assertThat(open.post(place, wish, "Cookie", token, "Origin", "http://elsewhere.example")
                            .status())
                    .isEqualTo(403);
            assertThat(open.post(place, wish, "Cookie", token, "Origin", open.base)
                            .status())
                    .isEqualTo(200);
            assertThat(open.get("/api/sessions", "Cookie", "diorama_token=nmv_usr_guess")
                            .status())
                    .isEqualTo(401);

            var again = open.post("/api/auth/page", "", "Cookie", client)
                    .response()
                    .headers()
                    .allValues("Set-Cookie");
            assertThat(again.getFirst()).startsWith(token);
        }
    }
}
