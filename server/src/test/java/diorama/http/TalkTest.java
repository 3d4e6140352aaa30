package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.studio.StudioRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said, and the events that answer it.
class TalkTest extends ServerTest {
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
    void an_open_question_outlives_a_restart() {
        String session = served.film(2);
        served.say(session, "add a title");
        restart();
        served.say(session, "Our Summer");
        assertThat(served.state(session).path("draft").toString()).contains("Our Summer");
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

    @Test
    void every_window_of_a_session_hears_what_happens_in_it() throws Exception {
        restart(StudioRules.DEFAULT, HttpSettings.DEFAULT.beating(Duration.ofMillis(100)));
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

    @ParameterizedTest
    @CsvSource({
        "credits,en,credits",
        "balance,en,credits",
        "积分,zh,积分",
        "余额,zh,积分",
        "status,en,Timeline",
        "show me what we have,en,Timeline",
        "状态,zh,Timeline",
        "upload,en,upload",
        "上传,zh,上传",
        "export,en,/files/renders/",
        "download,en,/files/renders/",
        "get the video,en,/files/renders/",
        "send me the video,en,/files/renders/",
        "导出,zh,/files/renders/"
    })
    void what_clients_should_have_routed_is_answered_in_the_talk_too(String said, String language, String expected) {
        String session = served.post("/api/tasks/me/with-session/nemo_agent", "{\"language\":\"" + language + "\"}")
                .json()
                .path("session_id")
                .asString();
        served.upload(session, List.of(new Served.Upload("a.png", Served.photo(1))));
        served.say(session, language.equals("en") ? "make a 1 second film" : "做一个1秒的视频");

        var got = served.post("/api/sessions/" + session + "/say", "{\"text\":\"" + said + "\"}");

        assertThat(got.json().path("text").asString()).contains(expected);
        assertThat(served.say(session, said).text()).contains(expected);
    }

    @Test
    void a_message_of_pictures_alone_is_answered_by_what_can_be_said() {
        String session = served.open();
        String data = java.util.Base64.getEncoder().encodeToString(Served.photo(1));
        String body = "{\"appName\":\"nemo_agent\",\"userId\":\"me\",\"sessionId\":\"" + session
                + "\",\"newMessage\":{\"parts\":[{\"inlineData\":{\"mimeType\":\"image/png\",\"data\":\"" + data
                + "\"}}]}}";

        String said = served.post("/run", body).text();

        assertThat(said).contains("1 file is here").doesNotContain("did not understand");
    }

    @Test
    void a_refusal_in_chinese_is_chinese_throughout() {
        for (var got : List.of(
                served.post("/run_sse", "[]", "Accept-Language", "zh-CN"),
                served.get("/api/render/proxy/none", "Accept-Language", "zh-CN"),
                served.get("/billing/usage/conversations?page_no=0", "Accept-Language", "zh-CN"),
                served.get("/files/media/none/a.png", "Accept-Language", "zh-CN")))
            assertThat(got.json().path("message").asString())
                    .as(got.text())
                    .doesNotContainPattern("\\b(wanted|here|number|object|file|render|body)\\b");
    }
}
