package diorama.wire;

import java.util.List;
import java.util.Optional;

/// A render as clients may see it. `progress` is per cent; the film is there once it is completed. `notices`: what
/// it cannot have, in words.
public record RenderView(String id, String session, String status, int progress, Result result, Times times) {
    public record Result(Optional<Film> film, String error, List<String> notices) {
        public Result {
            notices = List.copyOf(notices);
        }
    }

    public record Film(String url, long sizeBytes, long lengthMs) {}

    public record Times(long createdMs, long endedMs) {}
}
