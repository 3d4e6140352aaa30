package diorama.cli;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.probe.Probe;
import diorama.render.ChunkStore;
import diorama.render.RenderSettings;
import diorama.studio.Checkup;
import diorama.studio.EspeakVoice;
import diorama.studio.Export;
import diorama.studio.Folders;
import diorama.studio.Gathering;
import diorama.studio.Projects;
import diorama.studio.StudioSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// To whom `say` says it: to a project of this folder, or to a session of a server.
class SayToSessionTest {
    @TempDir
    private Path folder;

    private final List<ServerTalk.Said> said = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private boolean hasLast = true;

    private int run(String... arguments) {
        var folders =
                Folders.of(Map.of("XDG_CACHE_HOME", folder.toString(), "XDG_DATA_HOME", folder.toString()), folder);
        var chunks = new ChunkStore(folders.chunks(), RenderSettings.DEFAULT, InstantSource.system());
        var rooms = new Commands.Rooms(
                new Gathering(new Probe(), StudioSettings.DEFAULT),
                new Projects(new Probe(), folders),
                new Export(chunks, RenderSettings.DEFAULT, new EspeakVoice(List.of())),
                new Checkup(folders),
                new ServerTalk() {
                    @Override
                    public boolean hasLast() {
                        return hasLast;
                    }

                    @Override
                    public ExitCode say(Said what) {
                        said.add(what);
                        return ExitCode.OK;
                    }
                });
        var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(stream, stream, /* isInteractive= */ false, /* isColourful= */ false);
        return Commands.commandLine(rooms, terminal).execute(arguments);
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
