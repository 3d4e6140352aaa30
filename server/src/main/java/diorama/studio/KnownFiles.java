package diorama.studio;

import diorama.media.Media;
import diorama.wire.ProjectCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// What was found in files, kept with the project: a hundred photos need not be decoded, nor a song heard, for one more
/// sentence. A file that has another size or time of change than it had is looked at again.
final class KnownFiles {
    private final Instant begun = Instant.now();

    /// The facts of a file, to be kept: unless it was changed while this process ran, when it may have been
    /// changed after the look.
    Optional<ProjectCodec.Look> at(Media media, Path file) {
        return changed(file)
                .filter(at -> at.isBefore(begun))
                .map(at -> new ProjectCodec.Look(media, at.toEpochMilli()));
    }

    /// What is known of an item of a project that lies at `file`, if that is still as it was.
    static Optional<Media> kept(ProjectCodec.Item item, Path file) {
        return item.look()
                .filter(look -> look.media().id().equals(item.id()))
                .filter(look -> look.media().file().sizeBytes() == sizeOf(file))
                .filter(look -> changed(file)
                        .filter(at -> at.toEpochMilli() == look.changedMs())
                        .isPresent())
                .map(ProjectCodec.Look::media);
    }

    private static Optional<Instant> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return -1;
        }
    }
}
