package diorama.client;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.client.Backend.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who calls: which skill, which person, with which token.
class KeysTest extends BackendTest {
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
}
