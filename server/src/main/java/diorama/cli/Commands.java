package diorama.cli;

import diorama.studio.Checkup;
import diorama.studio.Export;
import diorama.studio.Gathering;
import diorama.studio.Projects;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/// The `diorama` command and its subcommands.
@Command(
        name = "diorama",
        description =
                "Turns your photos and plain words, English or Chinese, into a film. Nothing leaves this machine.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  diorama make \"turn my local photos into a 15-second video with smooth transitions\" *.jpg",
            "  diorama make \"用这些照片做一个20秒的竖屏视频\" ~/Pictures/trip -o trip.mp4",
            "  diorama edit trip.diorama \"make the second one slower\" -o trip-2.mp4",
            "",
            "Exit codes: 0 done, 1 failure, 2 usage, 3 some input could not be used, 4 rendering failed, 130 cancelled.",
        })
public final class Commands implements Runnable {
    private final Terminal terminal;

    private Commands(Terminal terminal) {
        this.terminal = terminal;
    }

    /// What the commands call.
    public record Rooms(Gathering gathering, Projects projects, Export export, Checkup checkup, ServerTalk sessions) {
        /// Without sessions of a server.
        public Rooms(Gathering gathering, Projects projects, Export export, Checkup checkup) {
            this(gathering, projects, export, checkup, ServerTalk.NONE);
        }
    }

    /// The whole command line, wired.
    public static CommandLine commandLine(Rooms rooms, Terminal terminal) {
        var filming = new Filming(rooms.export(), terminal);
        var continuing = new Continuing(rooms.projects(), rooms.gathering(), filming, terminal);
        var line = new CommandLine(new Commands(terminal))
                .addSubcommand(new MakeCommand(rooms.gathering(), rooms.projects(), filming, terminal))
                .addSubcommand(new EditCommand(continuing))
                .addSubcommand(new SayCommand(continuing, rooms.sessions(), terminal))
                .addSubcommand(new RenderCommand(rooms.gathering(), rooms.projects(), filming, terminal))
                .addSubcommand(new PlanCommand(rooms.gathering(), rooms.projects(), terminal))
                .addSubcommand(new ExplainCommand(rooms.gathering(), terminal))
                .addSubcommand(new DoctorCommand(rooms.checkup(), terminal))
                .addSubcommand(new HelpCommand());
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.isColourful() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(true));
        return line;
    }

    @Override
    public void run() {
        CommandLine.usage(this, terminal.err());
    }
}
