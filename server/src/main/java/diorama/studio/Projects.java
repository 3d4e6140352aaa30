package diorama.studio;

import diorama.intent.Film;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.probe.Natives;
import diorama.probe.Probe;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.wire.ProjectCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Keeps projects in files and opens them again. A file is replaced whole or not at all, and media that have moved or
/// changed since are named.
public final class Projects {
    public static final String ENDING = ".diorama";

    private final Probe probe;
    private final Folders folders;
    private final KnownFiles known = new KnownFiles();

    public Projects(Probe probe, Folders folders) {
        this.probe = probe;
        this.folders = folders;
    }

    /// A project, and what is wrong with its media.
    public record Opened(Project project, List<Problem> problems) {
        public Opened {
            problems = List.copyOf(problems);
        }
    }

    /// The project that goes with a film: `trip.mp4` has `trip.diorama` beside it.
    public static Path beside(Path film) {
        String name = String.valueOf(film.getFileName());
        int dot = name.lastIndexOf('.');
        return film.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    // --- saving ------------------------------------------------------------------------------------------------------

    public void save(Project project, Path file) {
        var folder = folderOf(file);
        var items = new ArrayList<ProjectCodec.Item>();
        var library = project.film().library();
        project.files().forEach((id, p) -> {
            var look = library.find(id).flatMap(media -> known.at(media, p.path()));
            items.add(new ProjectCodec.Item(id, p.name(), written(p.path(), folder), p.digest(), look));
        });
        var film = project.film();
        var document = new ProjectCodec.Document(
                film.draft(), film.journal(), film.talk(), items, project.made().map(m -> written(m, folder)));
        replace(file, ProjectCodec.writeText(document));
        remember(file);
    }

    /// Below the project's folder a path is kept relative to it, so that both can be moved together.
    private static String written(Path path, Path folder) {
        var whole = path.toAbsolutePath().normalize();
        return (whole.startsWith(folder) ? folder.relativize(whole) : whole).toString();
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElse(Path.of("/"));
    }

    private static void replace(Path file, String text) {
        try {
            var part = Files.createTempFile(folderOf(file), ".project", ".part");
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotWrite(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    // --- the latest --------------------------------------------------------------------------------------------------

    private void remember(Path file) {
        try {
            Files.createDirectories(folders.data());
            Files.writeString(latestFile(), file.toAbsolutePath().normalize().toString());
        } catch (IOException e) {
            throw new Refused(new Problem.CannotWrite(latestFile().toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private Path latestFile() {
        return folders.data().resolve("latest-project");
    }

    /// The project that was saved last, if it is still there.
    public Optional<Path> latest() {
        try {
            var file = Path.of(Files.readString(latestFile()).strip());
            return Files.exists(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    // --- opening -----------------------------------------------------------------------------------------------------

    /// `elsewhere`: folders where media that have moved may be now. Files that were changed since they were
    /// looked at are looked at again, on all cores.
    public Opened open(Path file, List<Path> elsewhere) {
        var document = ProjectCodec.read(text(file));
        var search = new MovedMedia(folderOf(file), elsewhere);
        var files = new LinkedHashMap<MediaId, Project.Place>();
        var media = new ArrayList<Media>();
        var problems = new ArrayList<Problem>();
        Natives.load();
        for (var found : document.media().parallelStream()
                .map(item -> found(item, search, folderOf(file)))
                .toList()) {
            files.put(found.item.id(), new Project.Place(found.path, found.item.name(), found.item.digest()));
            found.media.ifPresent(media::add);
            found.problem.ifPresent(problems::add);
        }
        var film = new Film(document.draft(), new Library(media), document.journal(), document.talk());
        var made = document.film().map(folderOf(file)::resolve);
        return new Opened(new Project(film, files, made), problems);
    }

    /// A medium of a project where it is now, and what is wrong with it.
    private record Found(ProjectCodec.Item item, Path path, Optional<Media> media, Optional<Problem> problem) {}

    private Found found(ProjectCodec.Item item, MovedMedia search, Path folder) {
        var there = search.find(item);
        var path = there.orElse(folder.resolve(item.path()));
        if (there.isEmpty()) {
            return new Found(
                    item, path, Optional.empty(), Optional.of(new Problem.MediaMoved(item.name(), path.toString())));
        }
        try {
            var media = KnownFiles.kept(item, path)
                    .orElseGet(() -> probe.probe(path, item.id(), item.name()).media());
            boolean isSame = item.digest().isEmpty() || media.file().digest().equals(item.digest());
            Optional<Problem> changed = isSame ? Optional.empty() : Optional.of(new Problem.MediaChanged(item.name()));
            return new Found(item, path, Optional.of(media), changed);
        } catch (Refused e) {
            return new Found(item, path, Optional.empty(), Optional.of(e.problem()));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new Refused(new Problem.FileNotFound(file.toString()), e);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotRead(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }
}
