package diorama.app;

import diorama.cli.Terminal;
import diorama.studio.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `diorama studio`: the server, and the page that it shows in the person's own browser.
@Command(
        name = "studio",
        description = "Starts the local server and shows the studio page in your browser.",
        mixinStandardHelpOptions = true)
final class StudioCommand extends ServeCommand {
    /// What desktops open addresses with, the first that is there.
    private static final List<String> OPENERS = List.of("xdg-open", "open");

    @Option(names = "--no-browser", description = "Only print the address.")
    boolean isQuiet;

    StudioCommand(Terminal terminal, Folders folders) {
        super(terminal, folders);
    }

    @Override
    void started(String address) {
        terminal.out().println("The studio is at " + address + "/");
        terminal.out().println("It runs until you press Ctrl-C.");
        if (!isQuiet && hasDesktop()) opener().ifPresent(opener -> show(opener, address));
    }

    /// Without a desktop an opener would start a browser in this terminal.
    private static boolean hasDesktop() {
        boolean isMac = System.getProperty("os.name", "").startsWith("Mac");
        return isMac || Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(name -> System.getenv(name) != null);
    }

    private static Optional<Path> opener() {
        String places = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return OPENERS.stream()
                .flatMap(name -> Stream.of(places.split(":", -1)).map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private void show(Path opener, String address) {
        try {
            new ProcessBuilder(opener.toString(), address + "/")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            terminal.out().println("Open it in your browser.");
        }
    }
}
