package diorama.studio;

import diorama.look.Quality;
import diorama.plan.Output;
import diorama.render.Format;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/// The film file that a person wants.
public record ExportWish(Path file, Format format, Grade grade, Output output) {

    /// How good: a quality, and for those who know it the encoder's own preset and constant rate factor instead.
    public record Grade(Quality quality, Optional<String> preset, OptionalDouble crf) {
        public static final Grade STANDARD = new Grade(Quality.STANDARD, Optional.empty(), OptionalDouble.empty());
    }
}
