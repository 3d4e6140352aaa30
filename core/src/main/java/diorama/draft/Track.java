package diorama.draft;

import java.util.List;
import java.util.Optional;

/// Segments of one kind; later tracks are painted over earlier ones.
public record Track(String id, Kind kind, Label label, List<Segment> segments, Extras extras) {
    public enum Kind {
        PICTURES,
        SOUNDS,
        TEXTS;

        public boolean holds(Segment segment) {
            return switch (segment) {
                case Picture _ -> this == PICTURES;
                case Sound _ -> this == SOUNDS;
                case Text _ -> this == TEXTS;
            };
        }
    }

    public Track {
        segments = List.copyOf(segments);
        for (var segment : segments) {
            if (!kind.holds(segment)) throw new IllegalArgumentException("not for a track of " + kind + ": " + segment);
        }
    }

    public static Track of(String id, Kind kind, String name, List<? extends Segment> segments) {
        return new Track(id, kind, Label.of(name), List.copyOf(segments), Extras.NONE);
    }

    public Track with(List<? extends Segment> newSegments) {
        return new Track(id, kind, label, List.copyOf(newSegments), extras);
    }

    public Optional<Segment> find(String segmentId) {
        return segments.stream().filter(s -> s.id().equals(segmentId)).findFirst();
    }

    public long endMs() {
        return segments.stream().mapToLong(s -> s.span().endMs()).max().orElse(0);
    }
}
