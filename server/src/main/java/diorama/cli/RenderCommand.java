package diorama.cli;

import diorama.draft.Language;
import diorama.studio.Gathering;
import diorama.studio.Projects;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "render",
        description = "Makes the film of a draft (a timeline document in JSON).",
        footer = {"", "Example:", "  diorama render holiday.json --media photos -o holiday.mp4"})
final class RenderCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DRAFT", description = "The draft, a JSON file, or a project: film.diorama.")
    Path draftFile = Path.of("");

    @Option(
            names = "--media",
            paramLabel = "DIR",
            description = "Where the draft's media lie. Default: beside the draft, or where it says.")
    Path media = Path.of("");

    @Option(names = "--json", description = "Tell progress as one JSON object a line on standard output.")
    boolean isJson;

    @Mixin
    ExportOptions options = new ExportOptions();

    private final Gathering gathering;
    private final Projects projects;
    private final Filming filming;
    private final Terminal terminal;

    RenderCommand(Gathering gathering, Projects projects, Filming filming, Terminal terminal) {
        this.gathering = gathering;
        this.projects = projects;
        this.filming = filming;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var reporter = filming.reporter(isJson, Language.ENGLISH);
        return Filming.run(reporter, () -> {
            var wish = options.wish(terminal);
            var opened = DraftFile.open(draftFile, media, gathering, projects);
            var material = opened.material();
            material.problems().forEach(reporter::warn);
            material.warnings().forEach(reporter::warn);
            var code = filming.film(opened.draft(), material, wish, reporter);
            options.writeSubtitles(opened.draft(), wish.file());
            return code;
        });
    }
}
