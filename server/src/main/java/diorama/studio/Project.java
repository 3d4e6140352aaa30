package diorama.studio;

import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.intent.Film;
import diorama.media.Media;
import diorama.media.MediaId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A film in the making that is kept in a file: what was said and done, and where its media lie. `files` names a place
/// for media that are not there any more too; the film's library holds only those that are. `made`: the film file that
/// was made of it last.
public record Project(Film film, Map<MediaId, Place> files, Optional<Path> made) {

    /// Where a medium is (or was), what it is called, and the SHA-256 of its bytes in hex.
    public record Place(Path path, String name, String digest) {}

    public Project {
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    public static Project of(Film film, Material material, Optional<Path> made) {
        return new Project(film, Map.of(), made).bringing(material).with(film);
    }

    public Project with(Film newFilm) {
        return new Project(newFilm, files, made);
    }

    public Project madeInto(Path film) {
        return new Project(this.film, files, Optional.of(film));
    }

    /// With more media, whose ids must be new.
    Project bringing(Material material) {
        var more = new LinkedHashMap<>(files);
        var library = film.library();
        for (var media : material.library().media()) {
            more.put(media.id(), placeOf(media, material.pathOf(media.id())));
            library = library.with(media);
        }
        return new Project(film.with(library), more, made);
    }

    private static Place placeOf(Media media, Path path) {
        return new Place(path, media.name(), media.file().digest());
    }

    /// What the film is rendered from.
    public Material material() {
        var paths = new LinkedHashMap<MediaId, Path>();
        files.forEach((id, place) -> paths.put(id, place.path()));
        return new Material(film.library(), paths);
    }

    /// Names of media that the film shows or plays and that are not there.
    public List<String> missing() {
        var missing = new ArrayList<String>();
        film.draft().segments().flatMap(Project::media).distinct().forEach(id -> {
            boolean isThere = film.library().find(id).isPresent();
            var place = Optional.ofNullable(files.get(id));
            if (!isThere) missing.add(place.map(p -> p.path().toString()).orElse(id.value()));
        });
        return missing;
    }

    private static Stream<MediaId> media(Segment segment) {
        return switch (segment) {
            case Picture picture -> picture.media();
            case Sound sound when sound.isOfFile() -> Stream.of(new MediaId(sound.source()));
            case Sound _, Text _ -> Stream.empty();
        };
    }
}
