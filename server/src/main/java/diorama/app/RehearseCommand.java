package diorama.app;

import diorama.cli.Terminal;
import diorama.studio.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `diorama rehearse`: goes once through what most starts need, a small film and a few calls of the server. The start
/// script runs it after a build, and the virtual machine keeps the classes that it met (class data sharing), so that
/// every later start is sooner. Not for people.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final String WISH = "a 2 second film titled \"Rehearsal\" with lofi music";
    private static final String SESSION = "/api/tasks/me/with-session/nemo_agent";

    @Parameters(index = "0", paramLabel = "STAGE", description = "A folder to work in.")
    Path stage = Path.of("");

    @Parameters(index = "1..*", paramLabel = "PHOTO", arity = "1..*")
    List<Path> photos = List.of();

    private final Terminal terminal;
    private final Folders folders;
    private final ToIntFunction<String[]> commands;

    /// `commands` runs the other commands, as they are typed.
    RehearseCommand(Terminal terminal, Folders folders, ToIntFunction<String[]> commands) {
        this.terminal = terminal;
        this.folders = folders;
        this.commands = commands;
    }

    @Override
    public Integer call() throws Exception {
        int made = makeFilm();
        serveOnce();
        return made;
    }

    private int makeFilm() {
        var words = new ArrayList<>(List.of("make", WISH, "--size", "320x180", "-y", "-o", inStage("film.mp4")));
        photos.forEach(photo -> words.add(photo.toString()));
        int made = commands.applyAsInt(words.toArray(String[]::new));
        String[] again = {"render", inStage("film.diorama"), "--size", "320x180", "-y", "-o", inStage("again.mp4")};
        return Math.max(made, commands.applyAsInt(again));
    }

    private String inStage(String name) {
        return stage.resolve(name).toString();
    }

    private void serveOnce() throws InterruptedException {
        var serving = new ServeCommand(terminal, folders) {
            @Override
            void started(String address) {
                visit(address);
                Thread.currentThread().interrupt();
            }
        };
        serving.port = 0;
        serving.folder = stage.resolve("data");
        try {
            serving.call();
        } catch (InterruptedException _) {
            terminal.err().println("The server was asked, and has ended.");
        }
    }

    private static void visit(String address) {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(address + "/health")).build(), ignored());
            client.send(HttpRequest.newBuilder(URI.create(address + "/")).build(), ignored());
            var opening = HttpRequest.newBuilder(URI.create(address + SESSION))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"task_name\":\"rehearsal\",\"language\":\"en\"}"));
            client.send(opening.build(), ignored());
        } catch (IOException e) {
            throw new UncheckedIOException("The server did not answer in the rehearsal", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpResponse.BodyHandler<Void> ignored() {
        return HttpResponse.BodyHandlers.discarding();
    }
}
