package diorama.cli;

import diorama.draft.Draft;
import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Gathering;
import diorama.wire.DraftCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "render",
        description = "Makes the film of a draft (a timeline document in JSON).",
        footer = {"", "Example:", "  diorama render holiday.json --media photos -o holiday.mp4"})
final class RenderCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DRAFT", description = "The draft, a JSON file.")
    Path draftFile = Path.of("");

    @Option(
            names = "--media",
            paramLabel = "DIR",
            description = "Where the draft's media lie. Default: beside the draft.")
    Path media = Path.of("");

    @Option(names = "--json", description = "Tell progress as one JSON object a line on standard output.")
    boolean isJson;

    @Mixin
    ExportOptions options = new ExportOptions();

    private final Gathering gathering;
    private final Filming filming;
    private final Terminal terminal;

    RenderCommand(Gathering gathering, Filming filming, Terminal terminal) {
        this.gathering = gathering;
        this.filming = filming;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var reporter = filming.reporter(isJson, Language.ENGLISH);
        return Filming.run(reporter, () -> {
            var wish = options.wish(terminal);
            var draft = read(draftFile);
            var material = gathering.gatherFor(draft, folder(media, draftFile));
            material.problems().forEach(reporter::warn);
            material.warnings().forEach(reporter::warn);
            var code = filming.film(draft, material, wish, reporter);
            options.writeSubtitles(draft, wish.file());
            return code;
        });
    }

    static Path folder(Path media, Path draftFile) {
        if (!media.toString().isEmpty()) return media;
        var beside = draftFile.toAbsolutePath().getParent();
        return beside == null ? Path.of(".") : beside;
    }

    static Draft read(Path file) {
        try {
            return DraftCodec.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new Refused(new Problem.FileNotFound(file.toString()), e);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotRead(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }
}
