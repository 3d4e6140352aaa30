package diorama.studio;

import java.nio.file.Path;

/// A file that may be a photo, clip or sound: named by the person, or found in a folder that they named.
public record FoundFile(Path path, boolean isNamed) {
    public String name() {
        return path.getFileName().toString();
    }
}
