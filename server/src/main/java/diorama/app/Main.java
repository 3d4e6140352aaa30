package diorama.app;

import diorama.cli.Commands;
import diorama.cli.ExitCode;
import diorama.cli.Terminal;
import diorama.probe.Probe;
import diorama.render.ChunkStore;
import diorama.render.RenderSettings;
import diorama.studio.Checkup;
import diorama.studio.EspeakVoice;
import diorama.studio.Export;
import diorama.studio.Folders;
import diorama.studio.Gathering;
import diorama.studio.Projects;
import diorama.studio.StudioSettings;
import diorama.studio.Voice;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        realStandardError().ifPresent(System::setErr);
        var terminal = Terminal.ofProcess(System.getenv());
        var home = Path.of(System.getProperty("user.home"));
        var folders = Folders.of(System.getenv(), home);
        var servers = new Servers(System.getenv(), folders, home);
        var interruption = Interruption.ofThisThread();
        var line = Commands.commandLine(rooms(folders, new SessionTalk(terminal, servers)), terminal)
                .addSubcommand(new ServeCommand(terminal, folders))
                .addSubcommand(new StudioCommand(terminal, folders))
                .addSubcommand(new ChatCommand(terminal, servers))
                .addSubcommand(new McpCommand(terminal, folders))
                .addSubcommand(new RehearseCommand(terminal, folders));
        line.setExecutionExceptionHandler((why, _, _) -> cancelled(why));
        interruption.exit(line.execute(arguments));
    }

    /// Whoever presses Ctrl-C knows what they did, and needs no stack trace.
    private static int cancelled(Exception why) throws Exception {
        boolean isInterrupted = why instanceof InterruptedException || why.getCause() instanceof InterruptedException;
        if (!isInterrupted) throw why;
        return ExitCode.CANCELLED.code();
    }

    /// Our start script filters what the virtual machine says, and names the real standard error in a property.
    /// Where it cannot be opened by name (a socket), the filtered one does as well.
    private static Optional<PrintStream> realStandardError() {
        String path = System.getProperty("diorama.stderr", "");
        if (path.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new PrintStream(new FileOutputStream(path, true), true, StandardCharsets.UTF_8));
        } catch (FileNotFoundException _) {
            return Optional.empty();
        }
    }

    static Voice voice() {
        return EspeakVoice.onPath(System.getenv().getOrDefault("PATH", ""));
    }

    private static Commands.Rooms rooms(Folders folders, SessionTalk sessions) {
        var store = new ChunkStore(folders.chunks(), RenderSettings.DEFAULT, InstantSource.system());
        return new Commands.Rooms(
                new Gathering(new Probe(), StudioSettings.DEFAULT),
                new Projects(new Probe(), folders),
                new Export(store, RenderSettings.DEFAULT, voice()),
                new Checkup(folders),
                sessions);
    }
}
