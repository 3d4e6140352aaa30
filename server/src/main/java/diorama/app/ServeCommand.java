package diorama.app;

import diorama.cli.ExitCode;
import diorama.cli.Terminal;
import diorama.draft.Language;
import diorama.fetch.Fetch;
import diorama.fetch.FetchSettings;
import diorama.http.ApiServer;
import diorama.http.HttpSettings;
import diorama.preview.PreviewSettings;
import diorama.preview.Previews;
import diorama.probe.Probe;
import diorama.problem.Refused;
import diorama.render.ChunkStore;
import diorama.render.RenderSettings;
import diorama.speech.Problems;
import diorama.studio.Export;
import diorama.studio.Folders;
import diorama.studio.Studio;
import diorama.studio.StudioRules;
import io.helidon.webserver.WebServer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `diorama serve`: here and not with the other commands, since faces do not lean on each other.
@Command(
        name = "serve",
        description = "Starts the local server that speaks the HTTP API.",
        mixinStandardHelpOptions = true)
class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (default: ${DEFAULT-VALUE}).")
    int port = HttpSettings.Listen.DEFAULT.port();

    @Option(names = "--host", paramLabel = "A", description = "The address to listen on (default: ${DEFAULT-VALUE}).")
    String host = HttpSettings.Listen.DEFAULT.host();

    @Option(
            names = "--open",
            description = "Let others than this machine call: everybody needs a token, and rates hold.")
    boolean isOpen;

    @Option(names = "--name", paramLabel = "NAME", description = "A name under which others call this server.")
    List<String> names = List.of();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "How the server is reached when another stands before it.")
    String url = "";

    @Option(
            names = "--need-attribution",
            description = "Refuse films for calls that do not say which skill makes them.")
    boolean needsAttribution;

    @Option(names = "--fetch-private", description = "Fetch files from private addresses too.")
    boolean fetchesPrivate;

    @Option(names = "--data", paramLabel = "DIR", description = "Where everything is kept (default: the data folder).")
    @Nullable
    Path folder;

    @Option(
            names = "--dev-ui",
            paramLabel = "DIR",
            description = "A folder with a page for ADK servers (adk-web), shown at /dev-ui/.")
    @Nullable
    Path devPage;

    final Terminal terminal;
    private final Folders folders;

    ServeCommand(Terminal terminal, Folders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!isOpen && !isLoopback()) {
            terminal.err().println("To let others call this server, say --open; then everybody needs a token.");
            return ExitCode.USAGE.code();
        }
        if (devPage != null && !Files.isRegularFile(devPage.resolve("index.html"))) {
            terminal.err().println("There is no index.html in " + devPage + ", so it is no page for --dev-ui.");
            return ExitCode.USAGE.code();
        }
        var base = new AtomicReference<>("");
        var chunks = new ChunkStore(folders.chunks(), RenderSettings.DEFAULT.storeBytes(), InstantSource.system());
        var export = new Export(chunks, RenderSettings.DEFAULT, Main.voice());
        try (var studio = Studio.open(ground(base, export), rules());
                var previews = previews(studio, export, chunks)) {
            var server = new ApiServer(studio.rooms(), previews, fetch(), settings()).start();
            String address = url.isEmpty()
                    ? "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port()
                    : url;
            base.set(address);
            started(address);
            untilInterrupted(server);
            return ExitCode.OK.code();
        } catch (Refused refused) {
            terminal.err().println(Problems.say(refused.problem(), Language.ENGLISH));
            return ExitCode.of(refused.problem()).code();
        }
    }

    /// The server is up: this is where it is reached.
    void started(String address) {
        terminal.out().println("Diorama listens on " + address);
        terminal.out().println("The studio: " + address + "/");
    }

    /// Waits; an interrupt stops the server first, so that no call finds a closed studio.
    private static void untilInterrupted(WebServer server) throws InterruptedException {
        try {
            new CountDownLatch(1).await();
        } finally {
            server.stop();
        }
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }

    private static Previews previews(Studio studio, Export export, ChunkStore chunks) {
        var rooms = studio.rooms();
        var ground = new Previews.Ground(rooms.uploads(), rooms.renders(), export, chunks, RenderSettings.DEFAULT);
        return new Previews(ground, PreviewSettings.DEFAULT);
    }

    private Studio.Ground ground(AtomicReference<String> base, Export export) {
        var data = folder == null ? folders.data() : folder;
        return new Studio.Ground(data, base::get, export, new Probe(), InstantSource.system());
    }

    private StudioRules rules() {
        return isOpen ? StudioRules.DEFAULT.with(StudioRules.TokenRules.HOSTED) : StudioRules.DEFAULT;
    }

    private Fetch fetch() {
        var settings = fetchesPrivate ? FetchSettings.DEFAULT.allowingPrivate() : FetchSettings.DEFAULT;
        return new Fetch(settings, InstantSource.system());
    }

    private HttpSettings settings() {
        var access = new HttpSettings.Access(isOpen, Set.copyOf(names), needsAttribution, HttpSettings.Rates.DEFAULT);
        var settings = HttpSettings.DEFAULT
                .with(new HttpSettings.Listen(host, port, url))
                .with(access);
        return devPage == null ? settings : settings.withDevPage(devPage);
    }
}
