package diorama.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The timeline document. `revision` grows by one with every applied change; ids of new segments come from it.
/// On the main video track the pictures follow one another:
///
/// ```
/// |   A       |
///         |  B entrance |   B       |        B.start = A.end - B.entrance.length
/// ```
public record Draft(long revision, Metadata metadata, List<Track> tracks, Extras extras) {
    public static final Draft EMPTY = new Draft(0, Metadata.DEFAULT, List.of(), Extras.NONE);

    public Draft {
        tracks = List.copyOf(tracks);
    }

    /// The first video track: the one that the film's length is made of.
    public Optional<Track> mainTrack() {
        return tracks.stream().filter(t -> t.kind() == Track.Kind.PICTURES).findFirst();
    }

    /// The pictures of the main track, in their order.
    public List<Picture> pictures() {
        return mainTrack().stream()
                .flatMap(t -> t.segments().stream())
                .map(Picture.class::cast)
                .toList();
    }

    public Stream<Segment> segments() {
        return tracks.stream().flatMap(t -> t.segments().stream());
    }

    public Optional<Segment> find(String segmentId) {
        return segments().filter(s -> s.id().equals(segmentId)).findFirst();
    }

    /// Where the last picture of the main track ends; without pictures, where the last segment of all ends.
    public long lengthMs() {
        return mainTrack()
                .filter(t -> !t.segments().isEmpty())
                .map(Track::endMs)
                .orElseGet(() -> tracks.stream().mapToLong(Track::endMs).max().orElse(0));
    }

    public boolean isEmpty() {
        return segments().findAny().isEmpty();
    }

    public Draft with(List<Track> newTracks) {
        return new Draft(revision, metadata, newTracks, extras);
    }

    public Draft with(Metadata newMetadata) {
        return new Draft(revision, newMetadata, tracks, extras);
    }

    public Draft atRevision(long newRevision) {
        return new Draft(newRevision, metadata, tracks, extras);
    }
}
