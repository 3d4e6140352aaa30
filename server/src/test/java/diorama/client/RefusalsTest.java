package diorama.client;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.client.Backend.Answer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person reads when a server refuses, and what the client does about it.
class RefusalsTest extends BackendTest {
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

    @Test
    void a_server_that_is_not_there_is_said_so() {
        backend.close();

        var screen = talk("hello");

        assertThat(screen.seen.getLast()).contains("does not answer");
    }
}
