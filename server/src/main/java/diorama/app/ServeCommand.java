package diorama.app;

import diorama.cli.ExitCode;
import diorama.cli.Terminal;
import diorama.draft.Language;
import diorama.fetch.Fetch;
import diorama.fetch.FetchSettings;
import diorama.http.HttpSettings;
import diorama.problem.Refused;
import diorama.speech.Problems;
import diorama.studio.Folders;
import diorama.studio.StudioRules;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
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
        var data = folder == null ? folders.data() : folder;
        var ground = new Serving.Ground(folders, data);
        try (var serving = Serving.start(ground, new Serving.Manner(rules(), settings(), fetch()))) {
            started(serving.address());
            new CountDownLatch(1).await();
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

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
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
