package diorama.app;

import diorama.cli.ExitCode;
import diorama.cli.Terminal;
import diorama.http.ApiServer;
import diorama.http.HttpSettings;
import diorama.probe.Probe;
import diorama.studio.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `diorama serve`: here and not with the other commands, since faces do not lean on each other.
@Command(
        name = "serve",
        description = "Starts the local server that speaks the HTTP API.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (default: ${DEFAULT-VALUE}).")
    int port = HttpSettings.DEFAULT.port();

    @Option(names = "--data", paramLabel = "DIR", description = "Where uploads go (default: a folder for this run).")
    @Nullable
    Path folder;

    private final Terminal terminal;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var data = folder == null ? Files.createTempDirectory("diorama-") : Files.createDirectories(folder);
        var settings = HttpSettings.DEFAULT.on(port);
        var server = new ApiServer(new Sessions(data), new Probe(), settings, InstantSource.system()).start();
        terminal.out().println("Diorama listens on http://" + settings.host() + ":" + server.port());
        new CountDownLatch(1).await();
        return ExitCode.OK.code();
    }
}
