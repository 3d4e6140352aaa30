package diorama.plan;

import diorama.media.Size;
import diorama.time.FrameRate;
import java.util.Optional;

/// How the film is wanted where that differs from the draft: another size, another frame rate.
public record Output(Optional<Size> size, Optional<FrameRate> rate) {
    public static final Output AS_DRAFTED = new Output(Optional.empty(), Optional.empty());
}
