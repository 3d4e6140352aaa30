package diorama.cli;

import diorama.studio.Checkup;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "doctor", description = "Says what is there on this machine and what is missing.")
final class DoctorCommand implements Callable<Integer> {
    private final Checkup checkup;
    private final Terminal terminal;

    DoctorCommand(Checkup checkup, Terminal terminal) {
        this.checkup = checkup;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var findings = checkup.look();
        for (var finding : findings) {
            String mark = finding.isThere() ? "ok     " : finding.isNeeded() ? "MISSING" : "note   ";
            terminal.out().println(String.format(Locale.ROOT, "%s  %-10s  %s", mark, finding.what(), finding.says()));
        }
        boolean isFine = findings.stream().allMatch(f -> f.isThere() || !f.isNeeded());
        terminal.out().println(isFine ? "Diorama can make films here." : "Diorama cannot make films here yet.");
        return isFine ? ExitCode.OK.code() : ExitCode.FAILURE.code();
    }
}
