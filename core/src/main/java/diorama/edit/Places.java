package diorama.edit;

import diorama.draft.Draft;
import diorama.draft.Segment;
import diorama.draft.Track;

/// Where something stands in a draft. Asking for what is not there is a mistake of the caller.
final class Places {
    private Places() {}

    static Track trackOf(Draft draft, String segmentId) {
        return draft.tracks().stream()
                .filter(t -> t.find(segmentId).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no segment " + segmentId));
    }

    static Segment segment(Draft draft, String segmentId) {
        return segment(trackOf(draft, segmentId), segmentId);
    }

    static Segment segment(Track track, String segmentId) {
        return track.find(segmentId)
                .orElseThrow(() -> new IllegalArgumentException("no segment " + segmentId + " on " + track.id()));
    }

    static int indexOf(Track track, String segmentId) {
        return track.segments().indexOf(segment(track, segmentId));
    }

    static int indexOfTrack(Draft draft, String trackId) {
        for (int i = 0; i < draft.tracks().size(); i++)
            if (draft.tracks().get(i).id().equals(trackId)) return i;
        throw new IllegalArgumentException("no track " + trackId);
    }
}
