package diorama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// To whom `say` says it: to a project of this folder, or to a session of a server.
class SayToSessionTest extends CommandLineTest {
    private final List<ServerTalk.Said> said = new ArrayList<>();
    private boolean hasLast = true;

    @Override
    ServerTalk sessions() {
        return new ServerTalk() {
            @Override
            public boolean hasLast() {
                return hasLast;
            }

            @Override
            public ExitCode say(Said what) {
                said.add(what);
                return ExitCode.OK;
            }
        };
    }

    @Test
    void a_session_by_its_id_is_a_servers() {
        int code = run(
                "say", "--session", "5529798706024415232", "--server", "http://h:1", "undo", "export", "-o", "x.mp4");

        assertThat(code).isZero();
        assertThat(said)
                .containsExactly(new ServerTalk.Said(
                        new ServerTalk.Place("5529798706024415232", "http://h:1"),
                        List.of("undo", "export"),
                        List.of(),
                        Optional.of(Path.of("x.mp4")),
                        false));
    }

    @Test
    void the_last_session_is_the_servers_where_there_has_been_one_and_else_the_last_project() {
        assertThat(run("say", "--session", "last", "undo")).isZero();
        assertThat(said).hasSize(1);
        assertThat(said.getFirst().place()).isEqualTo(new ServerTalk.Place("", ""));

        hasLast = false;
        assertThat(run("say", "--session", "last", "undo")).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said).hasSize(1);
    }

    @Test
    void without_a_session_it_is_said_to_a_project() {
        assertThat(run("say", "undo")).isEqualTo(ExitCode.BAD_INPUT.code());
        assertThat(said).isEmpty();
    }

    @Test
    void a_film_that_is_there_is_not_written_over_unasked() throws IOException {
        var film = Files.writeString(folder.resolve("x.mp4"), "kept");

        assertThat(run("say", "--session", "1", "export", "-o", film.toString()))
                .isNotZero();

        assertThat(said).isEmpty();
        assertThat(run("say", "--session", "1", "export", "-y", "-o", film.toString()))
                .isZero();
    }
}
