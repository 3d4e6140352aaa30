package diorama.cli;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "say",
        description = "Says more to the project that was worked on last, or to another one.",
        footer = {
            "",
            "Examples:",
            "  diorama say \"the title a bit bigger\"",
            "  diorama say \"export as 720p\" -o small.mp4",
            "  diorama say --project trip.diorama \"撤销\"",
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

    @Option(names = "--session", paramLabel = "last", description = "The project that was worked on last; the default.")
    String session = LATEST;

    @Mixin
    ContinueOptions options = new ContinueOptions();

    private final Continuing continuing;

    SayCommand(Continuing continuing) {
        this.continuing = continuing;
    }

    @Override
    public Integer call() {
        var reporter = continuing.reporter(options.isJson, arguments);
        return Filming.run(reporter, () -> continuing.run(file(), arguments, options, reporter));
    }

    private Path file() {
        if (project != null) return project;
        if (!session.equals(LATEST)) return Path.of(session);
        return continuing.latest().orElseThrow(() -> new Refused(new Problem.NoProject()));
    }
}
