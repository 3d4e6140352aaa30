package diorama.movie;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The file that is wanted, and what may be said in it about the film: never where or by whom it was shot.
public record Target(Path file, Container container, Optional<String> title, Optional<Instant> made) {
    public static Target of(Path file, Container container) {
        return new Target(file, container, Optional.empty(), Optional.empty());
    }
}
