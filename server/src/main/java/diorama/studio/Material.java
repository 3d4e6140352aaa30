package diorama.studio;

import diorama.media.Library;
import diorama.media.MediaId;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.wire.Subtitle;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a film is made from: the usable files as facts, where each lies, the subtitles that came with them, and what is
/// wrong with the rest.
public record Material(
        Library library,
        Map<MediaId, Path> files,
        List<Subtitle> subtitles,
        List<Problem> problems,
        List<Problem> warnings) {
    public Material {
        subtitles = List.copyOf(subtitles);
        files = Map.copyOf(files);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /// Media alone, all of them usable.
    public Material(Library library, Map<MediaId, Path> files) {
        this(library, files, List.of(), List.of(), List.of());
    }

    public Material with(List<Problem> newProblems) {
        return new Material(library, files, subtitles, newProblems, warnings);
    }

    /// Where a medium lies; one that nobody gathered is refused.
    public Path pathOf(MediaId id) {
        return Optional.ofNullable(files.get(id))
                .orElseThrow(() -> new Refused(new Problem.MediaMissing(List.of(id.value()))));
    }
}
