package diorama.studio;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.probe.Finding;
import diorama.probe.Natives;
import diorama.probe.Probe;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.wire.Subtitle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Gathers the material of a film: files become facts, and those that cannot be used are set aside with a reason.
public final class Gathering {
    private static final Set<String> MEDIA_ENDINGS = Set.of(
            "jpg", "jpeg", "png", "webp", "gif", "heic", "heif", "avif", "bmp", "tif", "tiff", "mp4", "mov", "avi",
            "webm", "mkv", "mp3", "wav", "m4a", "aac", "flac", "ogg", "opus", "cube", "ttf", "otf", "ttc");

    private final Probe probe;
    private final FileSearch search;

    public Gathering(Probe probe, StudioSettings settings) {
        this.probe = probe;
        this.search = new FileSearch(settings);
    }

    /// Files and folders as a person names them. A file's id is its path as given. What lies in a folder and is no
    /// medium at all is passed over without a word.
    public Material gather(List<Path> given, boolean isByDate) {
        var found = search.find(given);
        var wanted = found.files().stream()
                .map(file -> new Wanted(file.path(), file.isNamed(), file.path().toString()))
                .toList();
        return material(wanted, found.problems(), isByDate);
    }

    /// The media that a draft names, as files under a folder. What is not there is left for the planner to name.
    public Material gatherFor(Draft draft, Path folder) {
        return gatherFor(draft, folder, /* isAnywhere= */ false);
    }

    /// The same for a draft that the person of this machine wrote: its whole paths are followed wherever they lead.
    public Material gatherNamed(Draft draft, Path folder) {
        return gatherFor(draft, folder, /* isAnywhere= */ true);
    }

    private Material gatherFor(Draft draft, Path folder, boolean isAnywhere) {
        var inside = folder.toAbsolutePath().normalize();
        var wanted = draft.segments()
                .flatMap(Gathering::mediaOf)
                .distinct()
                .map(name -> new Wanted(inside.resolve(name).normalize(), /* isNamed= */ true, name))
                .filter(file -> file.path().startsWith(inside)
                        || (isAnywhere && Path.of(file.id()).isAbsolute()))
                .filter(file -> Files.exists(file.path()))
                .toList();
        return material(wanted, List.of(), /* isByDate= */ false);
    }

    /// A file to look at. A name in a draft is never a way out of the folder.
    private record Wanted(Path path, boolean isNamed, String id) {}

    /// What a look at a file showed.
    private sealed interface Seen {
        record Usable(Path file, Finding finding) implements Seen {}

        record Captions(List<Subtitle> subtitles) implements Seen {}

        record Useless(Wanted file, Problem why) implements Seen {}
    }

    /// Several files are looked at together, on all cores; what comes of them is in their order.
    private Material material(List<Wanted> wanted, List<Problem> problems, boolean isByDate) {
        var basket = new Basket();
        basket.problems.addAll(problems);
        Natives.load();
        wanted.parallelStream().map(this::look).toList().forEach(basket::add);
        return basket.material(isByDate);
    }

    private Seen look(Wanted file) {
        try {
            String name = String.valueOf(file.path().getFileName());
            if (SubtitleFile.isOne(name)) return new Seen.Captions(SubtitleFile.read(file.path(), name));
            return new Seen.Usable(file.path(), probe.probe(file.path(), new MediaId(file.id())));
        } catch (Refused e) {
            return new Seen.Useless(file, e.problem());
        }
    }

    private static Stream<String> mediaOf(Segment segment) {
        return switch (segment) {
            case Picture picture -> picture.media().map(MediaId::value);
            case Sound sound -> sound.isOfFile() ? Stream.of(sound.source()) : Stream.empty();
            case Text _ -> Stream.empty();
        };
    }

    private static final class Basket {
        private final List<Media> media = new ArrayList<>();
        private final Map<MediaId, Path> files = new LinkedHashMap<>();
        private final List<Subtitle> subtitles = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> warnings = new ArrayList<>();

        void add(Seen seen) {
            switch (seen) {
                case Seen.Usable(var file, var finding) -> {
                    media.add(finding.media());
                    files.put(finding.media().id(), file);
                    warnings.addAll(finding.warnings());
                }
                case Seen.Captions(var read) -> subtitles.addAll(read);
                case Seen.Useless(var file, var why) -> {
                    boolean isExpected = file.isNamed() || looksLikeMedia(file.id());
                    if (isExpected || !(why instanceof Problem.NotMedia)) problems.add(why);
                }
            }
        }

        Material material(boolean isByDate) {
            if (isByDate) media.sort(Comparator.comparing(Gathering::takenAt));
            return new Material(new Library(media), files, subtitles, problems, warnings);
        }
    }

    /// Whether somebody who sees the name would expect a photo, clip or sound; only to decide if its absence is worth a
    /// word.
    private static boolean looksLikeMedia(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return MEDIA_ENDINGS.contains(ending);
    }

    /// What was taken at an unknown time comes last.
    private static LocalDateTime takenAt(Media media) {
        return switch (media) {
            case Media.Visual visual -> visual.taken().at().orElse(LocalDateTime.MAX);
            case Media.Sound _, Media.Table _, Media.Font _ -> LocalDateTime.MAX;
        };
    }
}
