package diorama.edit;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.draft.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// The edits that lead from one draft to another. The director thinks in whole drafts; the journal keeps small edits.
public final class Difference {
    private final Draft after;
    private final List<Edit> edits = new ArrayList<>();
    private Draft now;

    private Difference(Draft before, Draft after) {
        this.now = before;
        this.after = after;
    }

    public static List<Edit> between(Draft before, Draft after) {
        var difference = new Difference(before, after);
        difference.metadata();
        difference.tracks();
        difference.segments();
        difference.timings();
        return List.copyOf(difference.edits);
    }

    private void add(Edit edit) {
        edits.add(edit);
        now = Editor.apply(now, edit);
    }

    private void metadata() {
        if (!now.metadata().equals(after.metadata())) add(new Edit.SetMetadata(after.metadata()));
    }

    private void tracks() {
        var wanted = after.tracks().stream().map(Track::id).collect(Collectors.toSet());
        for (var track : now.tracks()) if (!wanted.contains(track.id())) add(new Edit.RemoveTrack(track.id()));
        var here = now.tracks().stream().map(Track::id).collect(Collectors.toSet());
        for (int i = 0; i < after.tracks().size(); i++) {
            var track = after.tracks().get(i);
            if (!here.contains(track.id())) add(new Edit.AddTrack(i, track));
        }
    }

    private void segments() {
        for (var track : after.tracks()) {
            var old = now.tracks().get(Places.indexOfTrack(now, track.id()));
            if (!old.segments().equals(track.segments())) members(old, track);
        }
    }

    private void members(Track old, Track track) {
        var wanted = track.segments().stream().map(Segment::id).collect(Collectors.toSet());
        for (var segment : old.segments()) if (!wanted.contains(segment.id())) add(new Edit.Remove(segment.id()));
        var here = new HashSet<>(ids(old));
        here.retainAll(wanted);
        int size = here.size();
        for (int i = 0; i < track.segments().size(); i++) {
            var segment = track.segments().get(i);
            if (!here.contains(segment.id())) add(new Edit.Insert(track.id(), Math.min(i, size++), segment));
        }
        var order = ids(now.tracks().get(Places.indexOfTrack(now, track.id())));
        if (!order.equals(ids(track))) add(new Edit.Arrange(track.id(), ids(track)));
        for (var segment : old.segments()) track.find(segment.id()).ifPresent(s -> parts(segment, s));
    }

    private static List<String> ids(Track track) {
        return track.segments().stream().map(Segment::id).toList();
    }

    /// From here on only what segments are like changes, which nothing below looks at: no need to apply it.
    private void parts(Segment old, Segment segment) {
        if (!old.head().label().equals(segment.head().label()))
            edits.add(new Edit.Rename(old.id(), segment.head().label()));
        switch (segment) {
            case Picture p -> picture((Picture) old, p);
            case Sound s -> sound((Sound) old, s);
            case Text t -> {
                if (!((Text) old).lettering().equals(t.lettering()))
                    edits.add(new Edit.SetLettering(t.id(), t.lettering()));
            }
        }
    }

    private void picture(Picture old, Picture picture) {
        String id = picture.id();
        if (!old.source().equals(picture.source())) edits.add(new Edit.SetSource(id, picture.source()));
        if (!old.framing().equals(picture.framing())) edits.add(new Edit.SetFraming(id, picture.framing()));
        if (!old.movement().equals(picture.movement())) edits.add(new Edit.SetMovement(id, picture.movement()));
        if (!old.entrance().equals(picture.entrance())) edits.add(new Edit.SetEntrance(id, picture.entrance()));
        if (!old.effects().equals(picture.effects())) edits.add(new Edit.SetEffects(id, picture.effects()));
    }

    private void sound(Sound old, Sound sound) {
        String id = sound.id();
        if (!old.source().equals(sound.source())) edits.add(new Edit.SetSound(id, sound.source()));
        if (!old.playing().equals(sound.playing())) edits.add(new Edit.SetPlaying(id, sound.playing()));
        if (!old.level().equals(sound.level())) edits.add(new Edit.SetLevel(id, sound.level()));
    }

    private void timings() {
        var spans = now.segments().collect(Collectors.toMap(Segment::id, Segment::span));
        var late = after.segments()
                .filter(s -> !s.span().equals(spans.get(s.id())))
                .map(s -> new Edit.Timing(s.id(), s.span()))
                .toList();
        if (!late.isEmpty()) edits.add(new Edit.Retime(late));
    }
}
