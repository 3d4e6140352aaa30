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
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;
    private final Folders folders;

    RehearseCommand(Terminal terminal, Folders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() throws Exception {
        int made = makeFilm();
        serveOnce();
        return made;
    }

    private int makeFilm() {
        var line = new CommandLine(spec.root());
        var words = new ArrayList<>(List.of("make", WISH, "--no-project", "--size", "320x180", "-y"));
        words.addAll(List.of("-o", stage.resolve("film.mp4").toString()));
        photos.forEach(photo -> words.add(photo.toString()));
        return line.execute(words.toArray(String[]::new));
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
