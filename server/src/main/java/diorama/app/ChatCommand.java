package diorama.app;

import diorama.cli.ExitCode;
import diorama.cli.Terminal;
import diorama.client.Chat;
import diorama.client.Client;
import diorama.client.ConsoleScreen;
import diorama.problem.Refused;
import diorama.speech.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `diorama chat`: a conversation with a server, ours or a compatible one.
@Command(
        name = "chat",
        description = {
            "Talks with a server: bring files, say what you want, export.",
            "Without --server (and NEMO_API_URL) it is this machine's own server, started when none is running."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  diorama chat photos/*.jpg",
            "  diorama chat --server http://127.0.0.1:8080",
            "",
            "NEMO_TOKEN is the token that is sent; without it the server is asked for an anonymous one.",
        })
final class ChatCommand implements Callable<Integer> {
    @Option(names = "--server", paramLabel = "URL", description = "The server to talk to.")
    String server = "";

    @Option(names = "--out", paramLabel = "DIR", description = "Where films are put (default: the current folder).")
    Path out = Path.of("");

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files and folders to bring at once.")
    List<Path> files = List.of();

    private final Terminal terminal;
    private final Servers servers;

    ChatCommand(Terminal terminal, Servers servers) {
        this.terminal = terminal;
        this.servers = servers;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var found = servers.find(server, terminal.out()::println)) {
            var screen = new ConsoleScreen(System.in, terminal.out(), terminal.isInteractive());
            var manner =
                    new Client.Manner(servers.language(), out.toAbsolutePath().normalize());
            boolean isDone = new Chat(found.client(), screen, manner).run(files);
            return (isDone ? ExitCode.OK : ExitCode.FAILURE).code();
        } catch (Refused refused) {
            terminal.err().println(Problems.say(refused.problem(), servers.language()));
            return ExitCode.of(refused.problem()).code();
        } catch (IllegalArgumentException e) {
            terminal.err().println(e.getMessage());
            return ExitCode.USAGE.code();
        }
    }
}
