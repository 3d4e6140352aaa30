package diorama.edit;

import diorama.draft.Draft;
import diorama.draft.Head;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.draft.Track;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/// Applies edits. The draft's revision grows by one with each, an undo included.
public final class Editor {
    private Editor() {}

    public static Draft apply(Draft draft, Edit edit) {
        return changed(draft, edit).atRevision(draft.revision() + 1);
    }

    public static Draft apply(Draft draft, Collection<Edit> edits) {
        Draft now = draft;
        for (Edit edit : edits) now = apply(now, edit);
        return now;
    }

    private static Draft changed(Draft draft, Edit edit) {
        return switch (edit) {
            case Edit.SetMetadata(var metadata) -> draft.with(metadata);
            case Edit.AddTrack(var index, var track) -> draft.with(inserted(draft.tracks(), index, track));
            case Edit.RemoveTrack(var id) ->
                draft.with(
                        draft.tracks().stream().filter(t -> !t.id().equals(id)).toList());
            case Edit.Insert(var trackId, var index, var segment) ->
                onTrack(draft, trackId, t -> t.with(inserted(t.segments(), index, segment)));
            case Edit.Remove(var id) ->
                onTrack(
                        draft,
                        Places.trackOf(draft, id).id(),
                        t -> t.with(t.segments().stream()
                                .filter(s -> !s.id().equals(id))
                                .toList()));
            case Edit.Arrange(var trackId, var ids) -> onTrack(draft, trackId, t -> t.with(arranged(t, ids)));
            case Edit.Retime(var timings) -> retimed(draft, timings);
            case Edit.Rename(var id, var label) ->
                onSegment(
                        draft,
                        id,
                        s -> s.withHead(
                                new Head(s.id(), label, s.span(), s.head().extras())));
            case Edit.SetSource(var id, var source) -> onPicture(draft, id, p -> p.with(source));
            case Edit.SetFraming(var id, var framing) -> onPicture(draft, id, p -> p.with(framing));
            case Edit.SetMovement(var id, var movement) -> onPicture(draft, id, p -> p.with(movement));
            case Edit.SetEntrance(var id, var entrance) -> onPicture(draft, id, p -> p.with(entrance));
            case Edit.SetEffects(var id, var effects) -> onPicture(draft, id, p -> p.with(effects));
            case Edit.SetSound(var id, var source) ->
                onSound(draft, id, s -> new Sound(s.head(), source, s.playing(), s.level()));
            case Edit.SetPlaying(var id, var playing) -> onSound(draft, id, s -> s.with(playing));
            case Edit.SetLevel(var id, var level) -> onSound(draft, id, s -> s.with(level));
            case Edit.SetLettering(var id, var lettering) -> onSegment(draft, id, s -> ((Text) s).with(lettering));
        };
    }

    private static Draft retimed(Draft draft, List<Edit.Timing> timings) {
        var spans = new HashMap<String, Edit.Timing>();
        timings.forEach(t -> spans.put(t.segmentId(), t));
        return draft.with(draft.tracks().stream()
                .map(t -> t.with(t.segments().stream()
                        .map(s -> spans.containsKey(s.id())
                                ? s.withHead(s.head().at(spans.get(s.id()).span()))
                                : s)
                        .toList()))
                .toList());
    }

    private static List<Segment> arranged(Track track, List<String> ids) {
        var all = ids.stream().map(id -> Places.segment(track, id)).toList();
        if (all.size() != track.segments().size()) throw new IllegalArgumentException("not an order of " + track.id());
        return all;
    }

    private static <T> List<T> inserted(List<T> list, int index, T item) {
        var more = new ArrayList<>(list);
        more.add(index, item);
        return more;
    }

    private static Draft onTrack(Draft draft, String trackId, UnaryOperator<Track> change) {
        if (draft.tracks().stream().noneMatch(t -> t.id().equals(trackId)))
            throw new IllegalArgumentException("no track " + trackId);
        return draft.with(draft.tracks().stream()
                .map(t -> t.id().equals(trackId) ? change.apply(t) : t)
                .toList());
    }

    private static Draft onSegment(Draft draft, String id, UnaryOperator<Segment> change) {
        var tracks = new ArrayList<>(draft.tracks());
        for (int t = 0; t < tracks.size(); t++) {
            var segments = tracks.get(t).segments();
            for (int i = 0; i < segments.size(); i++) {
                if (!segments.get(i).id().equals(id)) continue;
                var changed = new ArrayList<>(segments);
                changed.set(i, change.apply(segments.get(i)));
                tracks.set(t, tracks.get(t).with(changed));
                return draft.with(tracks);
            }
        }
        throw new IllegalArgumentException("no segment " + id);
    }

    private static Draft onPicture(Draft draft, String id, UnaryOperator<Picture> change) {
        return onSegment(draft, id, s -> change.apply((Picture) s));
    }

    private static Draft onSound(Draft draft, String id, UnaryOperator<Sound> change) {
        return onSegment(draft, id, s -> change.apply((Sound) s));
    }
}
