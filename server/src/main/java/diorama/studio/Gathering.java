package diorama.studio;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaId;
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
            "webm", "mkv", "mp3", "wav", "m4a", "aac", "flac", "ogg", "opus");

    private final Probe probe;
    private final FileSearch search;

    public Gathering(Probe probe, StudioSettings settings) {
        this.probe = probe;
        this.search = new FileSearch(settings);
    }

    /// Files and folders as a person names them. A file's id is its path as given. What lies in a folder and is no
    /// medium
    /// at all is passed over without a word.
    public Material gather(List<Path> given, boolean isByDate) {
        var found = search.find(given);
        var basket = new Basket();
        basket.problems.addAll(found.problems());
        for (var file : found.files())
            basket.add(file.path(), file.isNamed(), file.path().toString());
        return basket.material(isByDate);
    }

    /// The media that a draft names, as files under a folder. What is not there is left for the planner to name.
    public Material gatherFor(Draft draft, Path folder) {
        var basket = new Basket();
        draft.segments().flatMap(Gathering::mediaOf).distinct().forEach(name -> basket.addUnder(folder, name));
        return basket.material(/* isByDate= */ false);
    }

    private static Stream<String> mediaOf(Segment segment) {
        return switch (segment) {
            case Picture picture -> Stream.of(picture.source().media().value());
            case Sound sound -> sound.isOfFile() ? Stream.of(sound.source()) : Stream.empty();
            case Text _ -> Stream.empty();
        };
    }

    private final class Basket {
        private final List<Media> media = new ArrayList<>();
        private final Map<MediaId, Path> files = new LinkedHashMap<>();
        private final List<Subtitle> subtitles = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> warnings = new ArrayList<>();

        /// A name in a draft is never a way out of the folder.
        void addUnder(Path folder, String name) {
            var inside = folder.toAbsolutePath().normalize();
            var file = inside.resolve(name).normalize();
            if (file.startsWith(inside) && Files.exists(file)) add(file, /* isNamed= */ true, name);
        }

        void add(Path file, boolean isNamed, String id) {
            try {
                if (SubtitleFile.isOne(file)) {
                    subtitles.addAll(SubtitleFile.read(file));
                    return;
                }
                var finding = probe.probe(file, new MediaId(id));
                media.add(finding.media());
                files.put(finding.media().id(), file);
                warnings.addAll(finding.warnings());
            } catch (Refused e) {
                boolean isExpected = isNamed || looksLikeMedia(file.toString());
                if (isExpected || !(e.problem() instanceof Problem.NotMedia)) problems.add(e.problem());
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
            case Media.Sound _ -> LocalDateTime.MAX;
        };
    }
}
