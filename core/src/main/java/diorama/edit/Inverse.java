package diorama.edit;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import java.util.ArrayList;
import java.util.List;

/// What takes an edit back, seen from the draft before it: apply, then apply the inverse, and only the revision
/// differs.
public final class Inverse {
    private Inverse() {}

    public static Edit of(Draft before, Edit edit) {
        return switch (edit) {
            case Edit.SetMetadata _ -> new Edit.SetMetadata(before.metadata());
            case Edit.AddTrack(var index, var track) -> new Edit.RemoveTrack(track.id());
            case Edit.RemoveTrack(var id) -> {
                int index = Places.indexOfTrack(before, id);
                yield new Edit.AddTrack(index, before.tracks().get(index));
            }
            case Edit.Insert(var trackId, var index, var segment) -> new Edit.Remove(segment.id());
            case Edit.Remove(var id) -> {
                var track = Places.trackOf(before, id);
                yield new Edit.Insert(track.id(), Places.indexOf(track, id), Places.segment(track, id));
            }
            case Edit.Arrange(var trackId, var ids) ->
                new Edit.Arrange(
                        trackId,
                        before.tracks().get(Places.indexOfTrack(before, trackId)).segments().stream()
                                .map(Segment::id)
                                .toList());
            case Edit.Retime(var timings) ->
                new Edit.Retime(timings.stream()
                        .map(t -> new Edit.Timing(
                                t.segmentId(),
                                Places.segment(before, t.segmentId()).span()))
                        .toList());
            case Edit.Rename(var id, var label) ->
                new Edit.Rename(id, Places.segment(before, id).head().label());
            case Edit.SetSource(var id, var source) ->
                new Edit.SetSource(id, picture(before, id).source());
            case Edit.SetFraming(var id, var framing) ->
                new Edit.SetFraming(id, picture(before, id).framing());
            case Edit.SetMovement(var id, var movement) ->
                new Edit.SetMovement(id, picture(before, id).movement());
            case Edit.SetEntrance(var id, var entrance) ->
                new Edit.SetEntrance(id, picture(before, id).entrance());
            case Edit.SetEffects(var id, var effects) ->
                new Edit.SetEffects(id, picture(before, id).effects());
            case Edit.SetSound(var id, var source) ->
                new Edit.SetSound(id, sound(before, id).source());
            case Edit.SetPlaying(var id, var playing) ->
                new Edit.SetPlaying(id, sound(before, id).playing());
            case Edit.SetLevel(var id, var level) ->
                new Edit.SetLevel(id, sound(before, id).level());
            case Edit.SetLettering(var id, var lettering) ->
                new Edit.SetLettering(id, ((Text) Places.segment(before, id)).lettering());
        };
    }

    /// The inverses of several edits, in the order in which they are to be applied: the last edit is taken back first.
    public static List<Edit> of(Draft before, List<Edit> edits) {
        var inverses = new ArrayList<Edit>();
        Draft now = before;
        for (Edit edit : edits) {
            inverses.addFirst(of(now, edit));
            now = Editor.apply(now, edit);
        }
        return inverses;
    }

    private static Picture picture(Draft draft, String id) {
        return (Picture) Places.segment(draft, id);
    }

    private static Sound sound(Draft draft, String id) {
        return (Sound) Places.segment(draft, id);
    }
}
