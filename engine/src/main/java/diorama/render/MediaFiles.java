package diorama.render;

import diorama.media.MediaId;
import java.nio.file.Path;

/// Where on this machine the bytes of a medium lie.
@FunctionalInterface
public interface MediaFiles {
    Path of(MediaId media);
}
