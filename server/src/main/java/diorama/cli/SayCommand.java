package diorama.cli;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "say",
        description = "Says more to the project that was worked on last, to another one, or to a session of a server.",
        footer = {
            "",
            "Examples:",
            "  diorama say \"the title a bit bigger\"",
            "  diorama say \"export as 720p\" -o small.mp4",
            "  diorama say --project trip.diorama \"撤销\"",
            "  diorama say --session last \"add lo-fi music\" -o trip.mp4",
        })
final class SayCommand implements Callable<Integer> {
    private static final String LATEST = "last";

    @Parameters(
            arity = "1..*",
            paramLabel = "REQUEST|FILE",
            description = "What you want, in English or Chinese, and files to bring; several of each.")
    List<String> arguments = new ArrayList<>();

    @Option(
            names = "--project",
            paramLabel = "FILE",
            description = "The project to say it to, instead of the last one.")
    @Nullable
    Path project;

    @Option(
            names = "--session",
            paramLabel = "last|ID",
            description = "The session of a server to say it to: the one that was talked in last, or one by its id.")
    String session = "";

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "The server of that session, instead of the one that was talked with last.")
    String server = "";

    @Mixin
    ContinueOptions options = new ContinueOptions();

    private final Continuing continuing;

    private final ServerTalk sessions;
    private final Terminal terminal;

    SayCommand(Continuing continuing, ServerTalk sessions, Terminal terminal) {
        this.continuing = continuing;
        this.sessions = sessions;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        var reporter = continuing.reporter(options.isJson, arguments);
        if (isOfServer()) return said(reporter);
        return Filming.run(reporter, () -> continuing.run(file(), arguments, options, reporter));
    }

    /// "last" is the last session where there has been one, and else the last project; a file is a project.
    private boolean isOfServer() {
        if (project != null || session.isEmpty()) return false;
        if (session.equals(LATEST)) return sessions.hasLast();
        return !Files.exists(Path.of(session));
    }

    private int said(Reporter reporter) throws InterruptedException {
        var given = Continuing.Given.of(arguments);
        var film = Optional.ofNullable(options.export.file);
        var place = new ServerTalk.Place(session.equals(LATEST) ? "" : session, server);
        try (reporter) {
            film.ifPresent(file -> options.export.refuseExisting(file, terminal));
            var said = new ServerTalk.Said(place, given.words(), given.files(), film, options.isJson);
            return sessions.say(said).code();
        } catch (Refused refused) {
            reporter.fail(refused.problem());
            return ExitCode.of(refused.problem()).code();
        }
    }

    private Path file() {
        if (project != null) return project;
        if (!session.isEmpty() && !session.equals(LATEST)) return Path.of(session);
        return continuing.latest().orElseThrow(() -> new Refused(new Problem.NoProject()));
    }
}
