package diorama.studio;

import diorama.problem.Problem;
import java.nio.file.Path;
import java.util.Optional;

/// Somebody who reads words aloud.
public interface Voice {
    /// Why nobody can, if so.
    Optional<Problem> missing();

    /// Reads words, in the language of a tag such as `en` or `zh`, into a sound file.
    void read(String words, String language, Path file);
}
