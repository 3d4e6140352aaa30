package diorama.client;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.client.Backend.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is said, and what comes back: in words, by changes alone, late, broken, or never.
class ChatTest extends BackendTest {
    @Test
    void what_the_client_does_itself_is_never_sent_to_the_agent() {
        backend.plan("/api/credits", Answer.json(200, "{\"code\":0,\"data\":{\"available\":25000,\"frozen\":40}}"));
        backend.state = film(TWO);

        var screen = talk("余额", "show me what we have", "upload", "状态");

        assertThat(backend.asked("/run_sse")).isEmpty();
        assertThat(screen.all()).contains("25000").contains("Timeline (1 track): 1. Video: beach.jpg +1 (0-5s)");
    }

    @Test
    void a_file_that_is_not_there_is_named_and_nobody_is_asked() {
        var screen = talk(List.of(Path.of("missing.jpg")), "", "upload gone.jpg", "nowhere/gone.png", "上传 没有.jpg");

        assertThat(screen.all())
                .contains("There is no file missing.jpg.")
                .contains("There is no file gone.jpg.")
                .contains("There is no file nowhere/gone.png.")
                .contains("找不到文件 没有.jpg。");
        assertThat(backend.asked("/run_sse")).isEmpty();
    }

    @Test
    void a_name_that_is_known_in_the_session_or_stands_in_a_sentence_is_said_to_the_agent() {
        backend.state = film(ONE);

        talk("a.jpg", "add a.jpg", "remove gone.jpg");

        assertThat(backend.asked("/run_sse")).hasSize(3);
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
}
