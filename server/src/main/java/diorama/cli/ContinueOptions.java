package diorama.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of `edit` and `say`. Picocli sets the fields.
final class ContinueOptions {
    @Option(
            names = "--media",
            paramLabel = "DIR",
            description = "Where photos lie now that have moved. May be repeated.")
    List<Path> media = new ArrayList<>();

    @Option(names = "--json", description = "Tell replies and progress as one JSON object a line on standard output.")
    boolean isJson;

    @Mixin
    ExportOptions export = new ExportOptions();
}
