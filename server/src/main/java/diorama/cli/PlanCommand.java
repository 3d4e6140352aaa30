package diorama.cli;

import diorama.draft.Language;
import diorama.plan.Output;
import diorama.plan.PlanText;
import diorama.plan.SoundText;
import diorama.render.Format;
import diorama.studio.Export;
import diorama.studio.ExportWish;
import diorama.studio.Gathering;
import diorama.studio.Projects;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "plan",
        description = "Prints the plan of a draft: which frames show what, as the painter will see it.",
        footer = {"", "Example:", "  diorama plan holiday.json --media photos"})
final class PlanCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DRAFT", description = "The draft, a JSON file, or a project: film.diorama.")
    Path draftFile = Path.of("");

    @Option(
            names = "--media",
            paramLabel = "DIR",
            description = "Where the draft's media lie. Default: beside the draft, or where it says.")
    Path media = Path.of("");

    private final Gathering gathering;
    private final Projects projects;
    private final Terminal terminal;

    PlanCommand(Gathering gathering, Projects projects, Terminal terminal) {
        this.gathering = gathering;
        this.projects = projects;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var reporter = new BarReporter(terminal, Language.ENGLISH);
        return Filming.run(reporter, () -> {
            var opened = DraftFile.open(draftFile, media, gathering, projects);
            var material = opened.material();
            material.problems().forEach(reporter::warn);
            var wish = new ExportWish(Path.of(""), Format.Y4M, ExportWish.Grade.STANDARD, Output.AS_DRAFTED);
            var planned = Export.plan(opened.draft(), material, wish);
            planned.notices().forEach(reporter::warn);
            terminal.out().print(PlanText.of(planned.plan()));
            if (!planned.sound().isSilent()) terminal.out().print(SoundText.of(planned.sound()));
            terminal.out().flush();
            return ExitCode.OK;
        });
    }
}
