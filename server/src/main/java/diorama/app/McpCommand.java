package diorama.app;

import diorama.cli.ExitCode;
import diorama.cli.Terminal;
import diorama.draft.Language;
import diorama.mcp.McpServer;
import diorama.mcp.Tools;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.speech.Problems;
import diorama.studio.Folders;
import diorama.studio.StudioRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `diorama mcp`: tools for assistants, over standard input and output.
@Command(
        name = "mcp",
        description = "Serves the Model Context Protocol on standard input and output, for assistants.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "In the settings of an MCP client:",
            "  {\"mcpServers\": {\"diorama\": {\"command\": \"/path/to/diorama\", \"args\": [\"mcp\"]}}}",
        })
final class McpCommand implements Callable<Integer> {
    private static final int MOST_BESIDE = 20;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where everything is kept (default: the data folder, or one beside it while a server uses that).")
    @Nullable
    Path folder;

    private final Terminal terminal;
    private final Folders folders;

    McpCommand(Terminal terminal, Folders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var stage = opened()) {
            String version = Optional.ofNullable(McpCommand.class.getPackage().getImplementationVersion())
                    .orElse("0");
            new McpServer(new Tools(stage.studio().rooms(), stage.previews()), version, terminal.out()).run(System.in);
            return ExitCode.OK.code();
        } catch (Refused refused) {
            terminal.err().println(Problems.say(refused.problem(), Language.ENGLISH));
            return ExitCode.of(refused.problem()).code();
        }
    }

    /// A data folder has one process at a time; assistants start several of us.
    private Stage opened() {
        if (folder != null) return Stage.over(folders, folder, StudioRules.DEFAULT);
        var wanted = folders.data();
        for (int i = 1; i <= MOST_BESIDE; i++) {
            try {
                return Stage.over(folders, wanted, StudioRules.DEFAULT);
            } catch (Refused refused) {
                if (!(refused.problem() instanceof Problem.CannotWrite)) throw refused;
                wanted = folders.data().resolve("mcp-" + i);
            }
        }
        return Stage.over(folders, wanted, StudioRules.DEFAULT);
    }
}
