package diorama.cli;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.render.Progress;
import diorama.studio.Exported;
import diorama.wire.Events;

/// For a script: one JSON object a line on standard output; the sentences for people stay on standard error.
final class JsonReporter implements Reporter {
    private final Terminal terminal;
    private final Language language;
    private final Reporter people;
    private long lastPercent = -1;

    JsonReporter(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
        this.people = new BarReporter(
                new Terminal(terminal.out(), terminal.err(), /* isInteractive= */ false, terminal.isColourful()),
                language);
    }

    @Override
    public void warn(Problem problem) {
        terminal.out().println(Events.warning(problem, language));
        people.warn(problem);
    }

    @Override
    public void say(String line) {
        terminal.out().println(Events.said(line));
        people.say(line);
    }

    /// One line for each per cent and each change of stage; a line a frame would help nobody.
    @Override
    public void progress(Progress progress) {
        long percent = progress.framesTotal() == 0 ? 0 : 100L * progress.framesDone() / progress.framesTotal();
        long mark = 1000L * progress.stage().name().hashCode() + percent;
        if (mark == lastPercent) return;
        lastPercent = mark;
        terminal.out()
                .println(Events.progress(
                        progress.stage().name(),
                        progress.framesDone(),
                        progress.framesTotal(),
                        progress.chunksReused()));
    }

    @Override
    public void done(Exported exported) {
        var picture = exported.picture();
        terminal.out()
                .println(Events.done(
                        exported.file().toString(), picture.size(), picture.lengthMs(), exported.sizeBytes()));
        people.done(exported);
    }

    @Override
    public void kept(String project) {
        terminal.out().println(Events.kept(project));
        people.kept(project);
    }

    @Override
    public void fail(Problem problem) {
        terminal.out().println(Events.failed(problem, language));
        people.fail(problem);
    }

    @Override
    public void close() {
        people.close();
    }
}
