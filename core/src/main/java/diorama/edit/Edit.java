package diorama.edit;

import diorama.draft.Effect;
import diorama.draft.Entrance;
import diorama.draft.Framing;
import diorama.draft.Label;
import diorama.draft.Lettering;
import diorama.draft.Metadata;
import diorama.draft.Movement;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Source;
import diorama.draft.Track;
import diorama.time.Span;
import java.util.List;

/// One exact, local change: it touches what it names and nothing else. What must follow from it (the pictures after a
/// longer one start later) is said by further edits, so that every edit can be taken back exactly.
public sealed interface Edit {
    record SetMetadata(Metadata metadata) implements Edit {}

    record AddTrack(int index, Track track) implements Edit {}

    record RemoveTrack(String trackId) implements Edit {}

    record Insert(String trackId, int index, Segment segment) implements Edit {}

    record Remove(String segmentId) implements Edit {}

    /// The segments of a track in a new order; the same ones, by id.
    record Arrange(String trackId, List<String> segmentIds) implements Edit {
        public Arrange {
            segmentIds = List.copyOf(segmentIds);
        }
    }

    /// When segments are seen or heard; many at once, because moving one usually moves the rest.
    record Retime(List<Timing> timings) implements Edit {
        public Retime {
            timings = List.copyOf(timings);
        }
    }

    record Timing(String segmentId, Span span) {}

    record Rename(String segmentId, Label label) implements Edit {}

    record SetSource(String segmentId, Source source) implements Edit {}

    record SetFraming(String segmentId, Framing framing) implements Edit {}

    record SetMovement(String segmentId, Movement movement) implements Edit {}

    record SetEntrance(String segmentId, Entrance entrance) implements Edit {}

    record SetEffects(String segmentId, List<Effect> effects) implements Edit {
        public SetEffects {
            effects = List.copyOf(effects);
        }
    }

    record SetSound(String segmentId, String source) implements Edit {}

    record SetPlaying(String segmentId, Sound.Playing playing) implements Edit {}

    record SetLevel(String segmentId, Sound.Level level) implements Edit {}

    record SetLettering(String segmentId, Lettering lettering) implements Edit {}
}
