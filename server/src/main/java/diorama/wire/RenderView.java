package diorama.wire;

import java.util.Optional;

/// A render as clients may see it. `progress` is per cent; the film is there once it is completed.
public record RenderView(String id, String session, String status, int progress, Result result, Times times) {
    public record Result(Optional<Film> film, String error) {}

    public record Film(String url, long sizeBytes, long lengthMs) {}

    public record Times(long createdMs, long endedMs) {}
}
