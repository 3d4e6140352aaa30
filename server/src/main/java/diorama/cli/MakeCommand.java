package diorama.cli;

import diorama.draft.Draft;
import diorama.intent.Deed;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.speech.Turn;
import diorama.studio.Captions;
import diorama.studio.ExportWish;
import diorama.studio.Gathering;
import diorama.studio.Making;
import diorama.studio.Project;
import diorama.studio.Projects;
import diorama.wire.DraftCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "make",
        description = "Makes a film of photos and clips by what you say.",
        footer = {
            "",
            "Examples:",
            "  diorama make \"a 15-second video with smooth transitions\" *.jpg -o holiday.mp4",
            "  diorama make \"vertical, 20 seconds, for TikTok\" ~/Pictures/trip --by-date",
            "  diorama make \"30 seconds, cut to the beat\" ~/Pictures/trip song.mp3",
            "  diorama make \"a film of 30 seconds with soft music\" trip/ captions.srt --srt",
            "  diorama make \"把这些照片做成15秒的视频，转场平滑\" 照片/ -o 假期.mp4",
        })
final class MakeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "REQUEST", description = "What you want, in English or Chinese.")
    String request = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Photos, clips, music, subtitles (.srt, .vtt), or folders of them.")
    List<Path> files = new ArrayList<>();

    @Option(names = "--by-date", description = "In the order in which they were taken, instead of the order given.")
    boolean isByDate;

    @Option(
            names = "--draft",
            paramLabel = "FILE",
            description = "Keep the timeline too, as JSON for 'diorama render'.")
    @Nullable
    Path draftFile;

    @Option(
            names = "--project",
            paramLabel = "FILE",
            description = "Where to keep the project for 'diorama edit'. Default: beside the film, film.diorama.")
    @Nullable
    Path projectFile;

    @Option(names = "--no-project", description = "Keep no project.")
    boolean isWithoutProject;

    @Option(names = "--json", description = "Tell progress as one JSON object a line on standard output.")
    boolean isJson;

    @Mixin
    ExportOptions options = new ExportOptions();

    private final Gathering gathering;
    private final Projects projects;
    private final Filming filming;
    private final Terminal terminal;

    MakeCommand(Gathering gathering, Projects projects, Filming filming, Terminal terminal) {
        this.gathering = gathering;
        this.projects = projects;
        this.filming = filming;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var language = Making.languageOf(request);
        var reporter = filming.reporter(isJson, language);
        return Filming.run(reporter, () -> {
            var wish = options.wish(terminal);
            var project = project(wish);
            if (!options.isOverwriting) project.ifPresent(file -> options.refuseExisting(file, terminal));
            var material = gathering.gather(files, isByDate);
            Filming.reportMaterial(material, reporter);
            var turn = Making.make(request, material);
            turn.replies().forEach(reporter::say);
            if (turn.film().draft().isEmpty()) return ExitCode.BAD_INPUT;
            var film = Captions.onto(turn.film(), material.subtitles());
            keepDraft(film.draft());
            var kept = Project.of(film, material, Optional.of(wish.file()));
            project.ifPresent(file -> projects.save(kept, file));
            var code = filming.film(film.draft(), material, asSaid(wish, turn), reporter);
            options.writeSubtitles(film.draft(), wish.file());
            project.ifPresent(file -> reporter.kept(file.toString()));
            return code;
        });
    }

    private Optional<Path> project(ExportWish wish) {
        if (isWithoutProject) return Optional.empty();
        return Optional.of(Optional.ofNullable(projectFile).orElseGet(() -> Projects.beside(wish.file())));
    }

    /// What the sentence says of the file ("export as 720p") counts where no option says otherwise.
    private static ExportWish asSaid(ExportWish wish, Turn turn) {
        return turn.deeds().stream()
                .filter(Deed.Export.class::isInstance)
                .map(Deed.Export.class::cast)
                .reduce(
                        wish,
                        (soFar, deed) -> Making.asSaid(soFar, deed, turn.film().draft()),
                        (a, b) -> b);
    }

    private void keepDraft(Draft draft) {
        if (draftFile == null) return;
        try {
            Files.writeString(draftFile, DraftCodec.writeText(draft));
        } catch (IOException e) {
            throw new Refused(new Problem.CannotWrite(draftFile.toString(), String.valueOf(e.getMessage())), e);
        }
    }
}
