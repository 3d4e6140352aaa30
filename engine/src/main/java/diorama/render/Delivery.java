package diorama.render;

import diorama.encode.Effort;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The file that a person wants: where, in which form, how good, and what may be said in it about the film.
public record Delivery(Path file, Format format, Effort effort, Optional<String> title, Optional<Instant> made) {
    public Delivery(Path file, Format format, Effort effort) {
        this(file, format, effort, Optional.empty(), Optional.empty());
    }
}
