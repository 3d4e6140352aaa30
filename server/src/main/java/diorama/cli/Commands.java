package diorama.cli;

import diorama.studio.Checkup;
import diorama.studio.Export;
import diorama.studio.Gathering;
import diorama.studio.Projects;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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
    @Spec
    CommandSpec spec = CommandSpec.create();

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

    /// A command, and how it is made: describing one to the command line takes longer than most of what it does at its
    /// start, so only the one that is asked for is made.
    public record Named(String name, Supplier<Object> command) {}

    /// The commands that need no server.
    public static List<Named> all(Rooms rooms, Terminal terminal) {
        var filming = new Filming(rooms.export(), terminal);
        var continuing = new Continuing(rooms.projects(), rooms.gathering(), filming, terminal);
        return List.of(
                new Named("make", () -> new MakeCommand(rooms.gathering(), rooms.projects(), filming, terminal)),
                new Named("edit", () -> new EditCommand(continuing)),
                new Named("say", () -> new SayCommand(continuing, rooms.sessions(), terminal)),
                new Named("render", () -> new RenderCommand(rooms.gathering(), rooms.projects(), filming, terminal)),
                new Named("plan", () -> new PlanCommand(rooms.gathering(), rooms.projects(), terminal)),
                new Named("explain", () -> new ExplainCommand(rooms.gathering(), terminal)),
                new Named("doctor", () -> new DoctorCommand(rooms.checkup(), terminal)),
                new Named("help", HelpCommand::new));
    }

    /// The command line that understands these arguments: with the one command that they name first, or else with all,
    /// to list them or to name those that are nearly meant.
    public static CommandLine commandLine(List<Named> commands, Terminal terminal, List<String> arguments) {
        var asked = commands.stream()
                .filter(command -> !arguments.isEmpty() && !command.name().equals("help"))
                .filter(command -> command.name().equals(arguments.getFirst()))
                .toList();
        var line = new CommandLine(new Commands(terminal));
        for (var command : asked.isEmpty() ? commands : asked) {
            line.addSubcommand(command.name(), command.command().get());
        }
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.isColourful() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().mixinStandardHelpOptions(true));
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.err());
    }
}
