package diorama.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The two streams: what a script reads goes to `out`, what a person reads to `err`. Colour only where a person
/// looks and `NO_COLOR` is not set.
public record Terminal(PrintStream out, PrintStream err, boolean isInteractive, boolean isColourful) {

    /// The process's own streams, in UTF-8.
    public static Terminal ofProcess(Map<String, String> environment) {
        boolean isInteractive =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        boolean wantsNone = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                isInteractive,
                isInteractive && !wantsNone);
    }

    /// A question that only a person at a terminal can answer; nobody there means no.
    boolean asks(String question) {
        if (!isInteractive) return false;
        err.print(question);
        err.flush();
        return Optional.ofNullable(System.console())
                .map(Console::readLine)
                .map(line -> line.strip().toLowerCase(Locale.ROOT).startsWith("y"))
                .orElse(false);
    }

    void say(String line) {
        err.println(line);
    }

    void warn(String line) {
        err.println(isColourful ? "\u001b[33m" + line + "\u001b[0m" : line);
    }

    void fail(String line) {
        err.println(isColourful ? "\u001b[31m" + line + "\u001b[0m" : line);
    }
}
