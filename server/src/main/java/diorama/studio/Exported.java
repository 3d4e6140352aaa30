package diorama.studio;

import diorama.media.Size;
import diorama.render.Progress;
import java.nio.file.Path;

/// A finished film: where it is, what it is, and how much of it had been made before.
public record Exported(Path file, Picture picture, long sizeBytes, Progress made) {
    public record Picture(Size size, int frameCount, long lengthMs) {}
}
