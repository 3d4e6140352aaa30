package diorama.client;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.client.Backend.Answer;
import diorama.draft.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Talks with a server that is not ours, and that does what such servers do.
class ChatTest {
    private static final Duration SHORT = Duration.ofMillis(30);
    private static final ClientSettings QUICK = new ClientSettings(
            new ClientSettings.Turns(Duration.ofMillis(80), Duration.ofMillis(700), Duration.ofSeconds(5)),
            new ClientSettings.Recovery(SHORT, 3, SHORT, SHORT, 5),
            new ClientSettings.Renders(Duration.ofMillis(5), SHORT, Duration.ofMillis(400)),
            new ClientSettings.Lines(Duration.ofSeconds(5), Duration.ofSeconds(20), SHORT));
    private static final String DONE =
            "{\"id\":\"r\",\"status\":\"completed\",\"output\":{\"url\":\"/film.mp4\",\"duration\":4}}";

    @TempDir
    private Path folder;

    private final Backend backend = new Backend();

    @AfterEach
    void stop() {
        backend.close();
    }

    private Client client(String token) {
        var places = ClientPlaces.of(Map.of(), folder.resolve("home"));
        var keys = new Client.Keys(places, Optional.of(token).filter(t -> !t.isEmpty()));
        return new Client(
                ServerAddress.of(backend.base(), ""), false, new Attribution("skill", "1.2", "github"), keys, QUICK);
    }

    private Talked talk(List<Path> files, String token, String... lines) {
        var screen = new Talked(lines);
        try {
            new Chat(client(token), screen, new Client.Manner(Language.ENGLISH, folder.resolve("films"))).run(files);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return screen;
    }

    private Talked talk(String... lines) {
        return talk(List.of(), "", lines);
    }

    private Path photo(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "bytes of " + name);
    }

    /// A state as a backend of its own kind would write it.
    private static String film(String segments) {
        return "{\"code\":0,\"data\":{\"state\":{\"video_infos\":[{\"filename\":\"a.jpg\"}],\"draft\":"
                + "{\"t\":[{\"tt\":0,\"sg\":[" + segments + "]}]}}}}";
    }

    private static final String ONE = "{\"id\":\"p1\",\"m\":{\"name\":\"beach.jpg\"},\"d\":3000}";
    private static final String TWO = ONE + ",{\"id\":\"p2\",\"m\":{\"name\":\"sunset.jpg\"},\"d\":2000}";

    // --- who calls ---------------------------------------------------------------------------------------------------

    @Test
    void every_call_says_which_skill_makes_it() throws IOException {
        backend.state = film(ONE);
        backend.plan("/api/render/proxy/lambda", Answer.json(200, DONE), Answer.json(200, DONE));

        talk(List.of(photo("a.jpg")), "", "hello", "credits", "status", "export");

        assertThat(backend.asked).hasSizeGreaterThan(8).allSatisfy(call -> {
            assertThat(call.header("X-skill-source")).isEqualTo("skill");
            assertThat(call.header("X-skill-version")).isEqualTo("1.2");
            assertThat(call.header("X-skill-platform")).isEqualTo("github");
        });
    }

    @Test
    void an_id_that_is_there_is_honoured_and_a_token_is_asked_for_once() throws IOException {
        var file = folder.resolve("home/.config/nemovideo/client_id");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "3b241101-e2bb-4255-8caf-4136c566a962\n");

        talk("hello");
        talk("hello again");

        var asked = backend.asked("/api/auth/anonymous-token");
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().header("X-client-id")).isEqualTo("3b241101-e2bb-4255-8caf-4136c566a962");
    }

    @Test
    void a_token_that_a_person_set_is_the_one_that_is_sent() {
        talk(List.of(), "nmv_usr_mine", "hello");

        assertThat(backend.asked("/api/auth")).isEmpty();
        assertThat(backend.asked("/run_sse").getFirst().header("Authorization")).isEqualTo("Bearer nmv_usr_mine");
    }

    // --- codes -------------------------------------------------------------------------------------------------------

    @Test
    void a_token_that_is_no_longer_taken_is_renewed_once_with_the_same_id() {
        backend.plan("/run_sse", Answer.json(401, "{\"code\":1001,\"message\":\"token invalid\"}"));

        var screen = talk("hello");

        assertThat(screen.seen).contains("Fine.");
        var asked = backend.asked("/api/auth/anonymous-token");
        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst().header("X-client-id"))
                .isEqualTo(asked.getLast().header("X-client-id"));
        assertThat(backend.asked("/run_sse").getLast().header("Authorization")).isEqualTo("Bearer nmv_usr_2");
    }

    @Test
    void a_code_is_never_shown() {
        for (int code : new int[] {1001, 1002, 2001, 4001, 4002, 402, 403, 429, 500, 777})
            backend.plan("/api/credits", Answer.json(200, error(code)), Answer.json(200, error(code)));

        var screen = talk("credits", "credits", "credits", "credits", "credits", "credits", "credits", "credits");

        assertThat(screen.all()).doesNotContainPattern("1001|1002|2001|4001|4002|\\b402\\b|\\b403\\b|\\b429\\b|777");
        assertThat(screen.all()).contains("does not take our token").contains("used up");
    }

    private static String error(int code) {
        return "{\"code\":" + code + ",\"message\":\"error code " + code + "\"}";
    }

    @Test
    void a_session_that_has_ended_is_replaced_and_gets_its_files_again() throws IOException {
        backend.plan("/run_sse", Answer.json(200, "{\"code\":1002,\"message\":\"session not found\"}"));

        var screen = talk(List.of(photo("a.jpg"), photo("b.jpg")), "", "make a film");

        assertThat(screen.all()).contains("your 2 files are brought again").contains("Fine.");
        assertThat(backend.asked("/api/upload-video/nemo_agent/me/s1")).hasSize(2);
        assertThat(backend.asked("/api/upload-video/nemo_agent/me/s2")).hasSize(2);
        assertThat(backend.asked("/run_sse").getLast().body()).contains("\"s2\"");
    }

    @Test
    void too_many_requests_are_waited_for_once() {
        backend.plan("/run_sse", Answer.json(429, "{\"code\":429}"));

        var screen = talk("hello");

        assertThat(screen.all()).contains("asks to wait").contains("Fine.");
    }

    @Test
    void used_up_credits_lead_to_the_page_where_an_anonymous_person_gets_more() {
        backend.plan("/run_sse", Answer.stream("data: {\"errorCode\":\"2001\",\"errorMessage\":\"no credits\"}\n\n"));

        assertThat(talk("make a film").all()).contains(backend.base() + "/register?bind=anon_7");
    }

    @Test
    void a_file_that_cannot_be_used_is_named_and_the_others_are_brought() throws IOException {
        backend.plan("/api/upload-video", Answer.json(415, "{\"code\":4001}"), Answer.json(413, "{\"code\":4002}"));

        var screen = talk(List.of(photo("a.tiff"), photo("b.jpg"), photo("c.jpg")), "");

        assertThat(screen.all())
                .contains("a.tiff: This file cannot be used")
                .contains("b.jpg: This file is too large")
                .contains("Brought: c.jpg.");
    }

    @Test
    void an_export_that_is_for_registered_people_says_so_and_not_that_it_is_about_credits() {
        backend.state = film(ONE);
        backend.plan("/api/render", Answer.json(402, "{\"code\":402,\"message\":\"export not available\"}"));

        assertThat(talk("export").all()).contains("not about credits").contains("/register?bind=anon_7");
    }

    // --- turns -------------------------------------------------------------------------------------------------------

    @Test
    void what_the_client_does_itself_is_never_sent_to_the_agent() {
        backend.plan("/api/credits", Answer.json(200, "{\"code\":0,\"data\":{\"available\":25000,\"frozen\":40}}"));
        backend.state = film(TWO);

        var screen = talk("余额", "show me what we have", "upload", "状态");

        assertThat(backend.asked("/run_sse")).isEmpty();
        assertThat(screen.all()).contains("25000").contains("Timeline (1 track): 1. Video: beach.jpg +1 (0-5s)");
    }

    @Test
    void a_turn_without_words_is_told_by_what_it_changed() {
        backend.state = film(ONE);
        backend.plan("/api/state", Answer.json(200, film(ONE)), Answer.json(200, film(TWO)));
        backend.plan(
                "/run_sse",
                Answer.stream("data: {\"type\":\"tool_call\",\"name\":\"edit_multitrack\"}\r\n\r\ndata:\r\n\r\n"));

        var screen = talk("add the sunset");

        assertThat(screen.all())
                .contains("Pictures: added sunset.jpg.")
                .contains("The film is now 5 s long, it was 3 s.")
                .contains("Timeline (1 track): 1. Video: beach.jpg +1 (0-5s)");
    }

    @Test
    void what_changed_is_told_in_the_persons_language() {
        String slower = ONE.replace("3000", "4500").replace("\"d\"", "\"vol\":0.3,\"d\"");
        backend.plan("/api/state", Answer.json(200, film(ONE)), Answer.json(200, film(slower)));
        backend.plan("/run_sse", Answer.stream("data: {\"type\":\"tool_call\",\"name\":\"edit\"}\n\n"));

        var screen = talk("第一张放慢");

        assertThat(screen.all()).contains("画面：beach.jpg：3 秒 → 4.5 秒。").contains("音量 – → 30%");
        assertThat(backend.asked("/run_sse").getFirst().header("Accept-language"))
                .isEqualTo("zh");
    }

    @Test
    void a_turn_that_says_and_changes_nothing_is_not_passed_over() {
        backend.plan("/run_sse", Answer.stream(": heartbeat\n\n"));

        assertThat(talk("do it").all()).contains("said nothing, and the film has not changed");
    }

    @Test
    void a_person_hears_that_it_still_works() {
        backend.plan("/run_sse", Answer.stream("data: {\"text\":\"Done.\"}\n\n").after(250));

        assertThat(talk("make a film").seen).contains("Still working on it…").contains("Done.");
    }

    @Test
    void a_stream_that_breaks_is_looked_for_in_the_state_and_nothing_is_said_twice() {
        backend.plan("/run_sse", Answer.cut("data: {\"type\":\"heartbeat\"}\n\n"));
        backend.plan(
                "/api/state", Answer.json(200, film(ONE)), Answer.json(200, film(ONE)), Answer.json(200, film(ONE)));
        backend.state = film(TWO);

        var screen = talk("add the sunset");

        assertThat(backend.asked("/run_sse")).hasSize(1);
        assertThat(screen.all()).contains("not sent twice").contains("added sunset.jpg");
    }

    @Test
    void a_stream_with_numbered_events_is_taken_up_behind_the_last_one() {
        backend.plan(
                "/run_sse",
                Answer.cut("data: {\"text\":\"First.\"}\n\nid: 17\n\n"),
                Answer.stream("data: {\"text\":\"Second.\"}\n\nid: 18\n\n"));

        var screen = talk("make a film");

        var again = backend.asked("/run_sse").getLast();
        assertThat(again.header("Last-event-id")).isEqualTo("17");
        assertThat(again.body()).doesNotContain("make a film");
        assertThat(screen.seen).containsSubsequence("First.", "Second.");
    }

    @Test
    void a_turn_of_which_nothing_is_ever_seen_is_given_up_in_words() {
        backend.plan("/run_sse", Answer.cut(""));

        var screen = talk("make a film");

        assertThat(screen.all()).contains("the film has not changed since");
        assertThat(backend.asked("/api/state")).hasSize(1 + 5 + 1);
    }

    @Test
    void a_temporary_issue_behind_good_words_is_not_shown() {
        backend.plan(
                "/run_sse",
                Answer.stream(
                        "data: {\"text\":\"Added music.\"}\n\ndata: {\"text\":\"I encountered a temporary issue.\"}\n\n"));

        assertThat(talk("add music").all()).contains("Added music.").doesNotContain("temporary issue");
    }

    @Test
    void a_button_that_the_server_speaks_of_is_pressed_for_the_person() {
        backend.state = film(ONE);
        backend.plan(
                "/run_sse",
                Answer.stream("data: {\"text\":\"Your video is ready. Click the [Export] button to save it.\"}\n\n"));
        backend.plan("/api/render/proxy/lambda", Answer.json(200, DONE), Answer.json(200, DONE));

        var screen = talk("finish it");

        assertThat(screen.seen).contains("Your video is ready.");
        assertThat(screen.all()).doesNotContain("Click").contains("film.mp4");
        assertThat(folder.resolve("films/film.mp4")).hasContent("FILM");
    }

    // --- exports -----------------------------------------------------------------------------------------------------

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
    void an_export_that_stands_still_is_given_up_and_a_failed_one_says_why() {
        backend.state = film(ONE);
        backend.plan("/api/render/proxy/lambda", Answer.json(200, DONE));
        for (int i = 0; i < 100; i++)
            backend.plan("/api/render/proxy/lambda/r", Answer.json(200, "{\"status\":\"processing\",\"progress\":3}"));
        assertThat(talk("export").all()).contains("stood still");

        var other = film(ONE);
        backend.state = other;
        assertThat(talk("status").all()).contains("beach.jpg");
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

    @Test
    void a_server_that_is_not_there_is_said_so() {
        backend.close();

        var screen = talk("hello");

        assertThat(screen.seen.getLast()).contains("does not answer");
    }
}
