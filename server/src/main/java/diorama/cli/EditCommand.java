package diorama.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "edit",
        description = {
            "Goes on with a project: says more, brings more files, and saves it.",
            "A film is made only with -o, or when you say \"export\" (then over the film that the project made last)."
        },
        footer = {
            "",
            "Examples:",
            "  diorama edit trip.diorama \"make the second one slower\" \"add piano music\"",
            "  diorama edit trip.diorama \"undo\" -o trip-2.mp4",
            "  diorama edit trip.diorama \"add these at the end\" more/*.jpg",
            "  diorama edit trip.diorama \"第二张放慢一点\" \"导出\"",
        })
final class EditCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file that 'make' left: film.diorama.")
    Path project = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "REQUEST|FILE",
            description = "What you want, in English or Chinese, and files to bring; several of each.")
    List<String> arguments = new ArrayList<>();

    @Mixin
    ContinueOptions options = new ContinueOptions();

    private final Continuing continuing;

    EditCommand(Continuing continuing) {
        this.continuing = continuing;
    }

    @Override
    public Integer call() {
        var reporter = continuing.reporter(options.isJson, arguments);
        return Filming.run(reporter, () -> continuing.run(project, arguments, options, reporter));
    }
}
