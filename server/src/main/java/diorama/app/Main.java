package diorama.app;

import diorama.cli.Commands;
import diorama.cli.Commands.Named;
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
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        StandardError.restore(System.getProperty("diorama.stderr", ""));
        var terminal = Terminal.ofProcess(System.getenv());
        var home = Path.of(System.getProperty("user.home"));
        var folders = Folders.of(System.getenv(), home);
        var servers = new Servers(System.getenv(), folders, home);
        var interruption = Interruption.ofThisThread();
        interruption.exit(run(commands(terminal, folders, servers), terminal, arguments));
    }

    private static List<Named> commands(Terminal terminal, Folders folders, Servers servers) {
        var commands = new ArrayList<>(Commands.all(rooms(folders, new SessionTalk(terminal, servers)), terminal));
        commands.add(new Named("serve", () -> new ServeCommand(terminal, folders)));
        commands.add(new Named("studio", () -> new StudioCommand(terminal, folders)));
        commands.add(new Named("chat", () -> new ChatCommand(terminal, servers)));
        commands.add(new Named("mcp", () -> new McpCommand(terminal, folders)));
        ToIntFunction<String[]> others = words -> run(commands, terminal, words);
        commands.add(new Named("rehearse", () -> new RehearseCommand(terminal, folders, others)));
        return commands;
    }

    private static int run(List<Named> commands, Terminal terminal, String[] arguments) {
        var line = Commands.commandLine(commands, terminal, List.of(arguments));
        line.setExecutionExceptionHandler((why, _, _) -> cancelled(why));
        return line.execute(arguments);
    }

    /// Whoever presses Ctrl-C knows what they did, and needs no stack trace.
    private static int cancelled(Exception why) throws Exception {
        boolean isInterrupted = why instanceof InterruptedException || why.getCause() instanceof InterruptedException;
        if (!isInterrupted) throw why;
        return ExitCode.CANCELLED.code();
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
