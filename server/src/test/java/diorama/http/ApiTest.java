package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.studio.StudioRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
    private static final String SMALL = "{\"resolution\":\"128x72\",\"quality\":\"draft\",\"fps\":10}";

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void start() {
        served = Served.over(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private void restart() {
        stop();
        start();
    }

    // --- tokens ------------------------------------------------------------------------------------------------------

    @Test
    void a_client_that_lost_its_token_gets_the_same_again_even_after_a_restart() {
        String first = served.token("client-1")[1];
        restart();
        assertThat(served.token("client-1")[1]).isEqualTo(first).startsWith("Bearer nmv_usr_");
        assertThat(served.token("client-2")[1]).isNotEqualTo(first);
    }

    @Test
    void the_answer_about_a_token_stands_at_the_top_and_in_data() {
        var json =
                served.post("/api/auth/anonymous-token", "", "X-Client-Id", "c").json();
        for (var part : List.of(json, json.path("data"))) {
            assertThat(part.path("token").asString()).matches("nmv_usr_[A-Za-z0-9_-]{43,44}");
            assertThat(part.path("user_id").asString()).startsWith("anon_");
            assertThat(part.path("credits").asInt()).isEqualTo(100);
            assertThat(part.path("expires_at").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        }
    }

    @Test
    void a_token_with_a_scope_does_that_and_no_more() {
        String token = served.post("/api/tokens", "{\"name\":\"reader\",\"scopes\":[\"read\"]}")
                .json()
                .path("token")
                .asString();
        String[] reader = {"Authorization", "Bearer " + token};

        assertThat(served.get("/api/sessions", reader).status()).isEqualTo(200);
        assertThat(served.post("/api/tasks/me/with-session/nemo_agent", "{}", reader)
                        .status())
                .isEqualTo(403);
        String id = served.get("/api/tokens")
                .json()
                .path("tokens")
                .path(0)
                .path("id")
                .asString();
        served.post("/api/tokens/" + id + "/revoke", "");
        assertThat(served.get("/api/sessions", reader).code()).isEqualTo(1001);
    }

    // --- talk --------------------------------------------------------------------------------------------------------

    @Test
    void the_stream_is_framed_as_every_client_reads_it() {
        String session = served.open();
        served.upload(session, List.of(new Served.Upload("a.png", Served.photo(1))));

        String stream = served.say(session, "make a 5 second film").text();

        String[] blocks = stream.split("\n\n");
        assertThat(blocks).hasSize(6);
        for (int i = 0; i < blocks.length; i++) assertThat(blocks[i]).matches(i % 2 == 0 ? "data: \\{.*}" : "id: \\d+");
        assertThat(stream).endsWith("\n\n").doesNotContain("\r");
        var last = Served.JSON.readTree(blocks[4].substring(6));
        assertThat(last.path("text").asString())
                .isEqualTo(
                        last.path("content").path("parts").path(0).path("text").asString());
    }

    @Test
    void clients_of_the_kit_get_pure_events() {
        String session = served.film(2);
        String body = "{\"appName\":\"nemo_agent\",\"userId\":\"me\",\"sessionId\":\"" + session
                + "\",\"newMessage\":{\"role\":\"user\",\"parts\":[{\"text\":\"status\"}]},\"streaming\":true}";

        var events = served.post("/run_sse", body)
                .text()
                .lines()
                .filter(l -> l.startsWith("data: "))
                .map(l -> Served.JSON.readTree(l.substring(6)))
                .toList();

        assertThat(events).allSatisfy(e -> assertThat(e.has("text")).isFalse());
        var partial = new StringBuilder();
        events.stream()
                .filter(e -> e.path("partial").asBoolean(false))
                .forEach(e -> partial.append(
                        e.path("content").path("parts").path(0).path("text").asString()));
        assertThat(events.getLast()
                        .path("content")
                        .path("parts")
                        .path(0)
                        .path("text")
                        .asString())
                .isEqualTo(partial.toString())
                .isNotEmpty();
    }

    @Test
    void what_was_missed_of_a_stream_is_sent_again_and_no_new_turn_begins() {
        String session = served.open();
        served.upload(session, List.of(new Served.Upload("a.png", Served.photo(1))));
        String stream = served.say(session, "make a 5 second film").text();
        long revision = served.state(session).path("draft").path("rev").asLong();
        String firstId = stream.lines()
                .filter(l -> l.startsWith("id: "))
                .findFirst()
                .orElseThrow()
                .substring(4);

        String again = served.post("/run_sse", Served.said(session, "make it 9 seconds"), "Last-Event-ID", firstId)
                .text();

        assertThat(stream).endsWith(again);
        assertThat(again.lines().filter(l -> l.startsWith("data: "))).hasSize(2);
        assertThat(served.state(session).path("draft").path("rev").asLong()).isEqualTo(revision);
    }

    @Test
    void many_messages_at_once_are_answered_one_after_the_other() throws Exception {
        String session = served.film(3);
        try (var hands = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(i -> hands.submit(() -> served.say(session, "make it " + (5 + i) + " seconds long")
                            .text()))
                    .toList();
            for (var one : asked) assertThat(one.get()).contains("\"text\"");
        }
        var events = served.get("/apps/nemo_agent/users/me/sessions/" + session)
                .json()
                .path("events");
        var turns = new java.util.ArrayList<String>();
        for (var event : events) {
            String turn = event.path("invocationId").asString();
            if (turns.isEmpty() || !turns.getLast().equals(turn)) turns.add(turn);
        }
        assertThat(turns).doesNotHaveDuplicates().hasSize(9);
    }

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
    void an_open_question_outlives_a_restart() {
        String session = served.film(2);
        served.say(session, "add a title");
        restart();
        served.say(session, "Our Summer");
        assertThat(served.state(session).path("draft").toString()).contains("Our Summer");
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
    void pictures_in_a_message_are_uploads() {
        String session = served.open();
        String data = java.util.Base64.getEncoder().encodeToString(Served.photo(1));
        String body = "{\"appName\":\"nemo_agent\",\"userId\":\"me\",\"sessionId\":\"" + session
                + "\",\"newMessage\":{\"parts\":[{\"inlineData\":{\"mimeType\":\"image/png\",\"displayName\":\"sea.png\",\"data\":\""
                + data + "\"}},{\"text\":\"make a 4 second film\"}]}}";

        served.post("/run", body);

        assertThat(served.state(session)
                        .path("video_infos")
                        .path(0)
                        .path("filename")
                        .asString())
                .isEqualTo("sea.png");
        assertThat(served.state(session).path("draft").path("d").asInt()).isEqualTo(4000);
    }

    // --- uploads -----------------------------------------------------------------------------------------------------

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
        stop();
        var limits = new StudioRules.Limits(1000, 0, 10, 10, 4, new StudioRules.Queue(4, 4));
        served = Served.over(folder, StudioRules.DEFAULT.with(limits), HttpSettings.DEFAULT);
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

    // --- renders -----------------------------------------------------------------------------------------------------

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

    // --- the other surfaces ------------------------------------------------------------------------------------------

    @Test
    void every_window_of_a_session_hears_what_happens_in_it() throws Exception {
        stop();
        served = Served.over(folder, StudioRules.DEFAULT, HttpSettings.DEFAULT.beating(Duration.ofMillis(100)));
        String session = served.film(2);
        var heard = new java.util.concurrent.LinkedBlockingQueue<String>();
        var window = Thread.ofVirtual().start(() -> listen("/api/sessions/" + session + "/events", heard));
        assertThat(heard.take()).isEqualTo(": heartbeat");

        served.say(session, "make it square");
        served.send("PATCH", "/api/sessions/" + session, "{\"name\":\"Sea\"}");

        var all = new StringBuilder();
        while (!all.toString().contains("turn_over")) all.append(heard.take()).append('\n');
        assertThat(all.toString()).contains("edit_multitrack").contains("\"type\":\"turn\"");
        window.interrupt();
    }

    private void listen(String path, java.util.Queue<String> heard) {
        try (var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), served.port())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            var in = new java.io.BufferedReader(
                    new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine())
                if (line.startsWith("data:") || line.startsWith(":")) heard.add(line);
        } catch (java.io.IOException _) {
            heard.add("closed");
        }
    }

    @Test
    void a_skill_with_one_prompt_gets_a_film() throws Exception {
        try (var files = new FileHost(Served.photo(3))) {
            stop();
            served = Served.over(
                    folder,
                    StudioRules.DEFAULT,
                    HttpSettings.DEFAULT,
                    diorama.fetch.FetchSettings.DEFAULT.allowingPrivate());
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

    @Test
    void with_prices_what_is_too_dear_is_refused_with_the_link() {
        stop();
        var prices = new StudioRules.Prices(100, 100, 60, 0);
        served = Served.over(folder, StudioRules.DEFAULT.with(prices), HttpSettings.DEFAULT);
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

    @Test
    void a_setting_makes_attribution_needed_and_says_what_is_missing() {
        stop();
        var access = new HttpSettings.Access(false, java.util.Set.of(), true, HttpSettings.Rates.DEFAULT);
        served = Served.over(folder, StudioRules.DEFAULT, HttpSettings.DEFAULT.with(access));
        String session = served.film(1);

        var got = served.post("/api/render/proxy/lambda", "{\"sessionId\":\"" + session + "\"}", "X-Skill-Source", "x");

        assertThat(got.status()).isEqualTo(402);
        assertThat(got.json().path("missing").toString()).isEqualTo("[\"X-Skill-Version\",\"X-Skill-Platform\"]");
    }

    @Test
    void sentences_come_in_the_language_of_the_session() {
        String session = served.post("/api/tasks/me/with-session/nemo_agent", "{\"language\":\"zh-CN\"}")
                .json()
                .path("session_id")
                .asString();
        assertThat(served.post("/api/render/proxy/lambda", "{\"sessionId\":\"" + session + "\"}")
                        .json()
                        .path("message")
                        .asString())
                .contains("影片");
    }

    private static long filesIn(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
