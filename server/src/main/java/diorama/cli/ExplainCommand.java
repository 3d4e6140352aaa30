package diorama.cli;

import diorama.draft.Language;
import diorama.speech.Explained;
import diorama.speech.ExplainedEdits;
import diorama.studio.Gathering;
import diorama.studio.Making;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Prints what a request is understood as: its intents, the edits they become, and the reply.",
        footer = {"", "Example:", "  diorama explain \"15 seconds, vertical, slow fades\" *.jpg"})
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "REQUEST", description = "What you want, in English or Chinese.")
    String request = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", description = "Photos and clips it speaks of.")
    List<Path> files = new ArrayList<>();

    private final Gathering gathering;
    private final Terminal terminal;

    ExplainCommand(Gathering gathering, Terminal terminal) {
        this.gathering = gathering;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var reporter = new BarReporter(terminal, Language.ENGLISH);
        return Filming.run(reporter, () -> {
            var material = gathering.gather(files, /* isByDate= */ false);
            material.problems().forEach(reporter::warn);
            var turn = Making.make(request, material);
            turn.intents().forEach(intent -> terminal.out().println("intent  " + Explained.intent(intent)));
            turn.edits().forEach(edit -> terminal.out().println("edit    " + ExplainedEdits.edit(edit)));
            turn.replies().forEach(reply -> terminal.out().println("reply   " + reply));
            return ExitCode.OK;
        });
    }
}
