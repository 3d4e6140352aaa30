package diorama.speech;

import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Source;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.edit.Edit;
import diorama.time.Span;
import java.util.ArrayList;

/// An edit in words: what of the document it touches, and what that becomes.
public final class ExplainedEdits {
    private ExplainedEdits() {}

    public static String edit(Edit edit) {
        return switch (edit) {
            case Edit.SetMetadata(var metadata) -> {
                var canvas = metadata.canvas();
                yield "set canvas: " + canvas.size() + ", "
                        + Wording.number(
                                (double) canvas.rate().numerator()
                                        / canvas.rate().denominator(),
                                2)
                        + " fps" + metadata.preset().map(p -> ", for " + p).orElse("");
            }
            case Edit.AddTrack(var index, var track) -> "add track " + (index + 1) + ": " + track(track);
            case Edit.RemoveTrack(var id) -> "remove track " + id;
            case Edit.Insert(var track, var index, var segment) ->
                "insert into " + track + " at " + (index + 1) + ": " + segment(segment);
            case Edit.Remove(var id) -> "remove " + id;
            case Edit.Arrange(var track, var ids) -> "arrange " + track + ": " + String.join(", ", ids);
            case Edit.Retime(var timings) -> {
                var times = new ArrayList<String>();
                for (var timing : timings) times.add(timing.segmentId() + " " + span(timing.span()));
                yield "set times: " + String.join(", ", times);
            }
            case Edit.Rename(var id, var label) -> "rename " + id + ": " + label.name();
            case Edit.SetSource(var id, var source) -> "set source of " + id + ": " + source(source);
            case Edit.SetFraming(var id, var framing) ->
                "set framing of " + id + ": " + framing.fit().names().english();
            case Edit.SetMovement(var id, var movement) ->
                "set motion of " + id + ": " + movement.type() + ", " + Wording.number(movement.amount(), 3);
            case Edit.SetEntrance(var id, var entrance) ->
                "set transition before " + id + ": " + entrance.type() + ", " + seconds(entrance.lengthMs());
            case Edit.SetEffects(var id, var effects) -> {
                var all = new ArrayList<String>();
                for (var effect : effects)
                    all.add(effect.type()
                            + effect.amount()
                                    .map(a -> " " + Wording.number(a, 3))
                                    .orElse(""));
                yield "set filters of " + id + ": " + (all.isEmpty() ? "none" : String.join(", ", all));
            }
            case Edit.SetSound(var id, var source) -> "set sound of " + id + ": " + source;
            case Edit.SetPlaying(var id, var playing) ->
                "set playing of " + id + ": from its " + seconds(playing.inMs())
                        + (playing.isLooped() ? ", looped" : "");
            case Edit.SetLevel(var id, var level) -> "set level of " + id + ": " + level(level);
            case Edit.SetLettering(var id, var lettering) ->
                "set words of " + id + ": " + lettering.role() + " \"" + lettering.words() + "\"";
        };
    }

    private static String track(Track track) {
        var all = new ArrayList<String>();
        for (var segment : track.segments()) all.add(segment(segment));
        return track.label().name() + " (" + track.id() + ")" + (all.isEmpty() ? "" : ", " + String.join("; ", all));
    }

    private static String segment(Segment segment) {
        String what = switch (segment) {
            case Picture picture ->
                picture.name() + ", " + picture.movement().type() + ", enters by "
                        + picture.entrance().type();
            case Sound sound -> sound.source() + " at " + level(sound.level());
            case Text text -> text.lettering().role() + " \"" + text.lettering().words() + "\"";
        };
        return segment.id() + " " + span(segment.span()) + " " + what;
    }

    private static String source(Source source) {
        return source.media().value()
                + (source.kind() == Source.Kind.VIDEO
                        ? ", from " + seconds(source.inMs()) + ", sound " + Wording.percent(source.volume())
                        : "");
    }

    private static String level(Sound.Level level) {
        return Wording.percent(level.volume())
                + (level.fadeInMs() > 0 ? ", fades in " + seconds(level.fadeInMs()) : "")
                + (level.fadeOutMs() > 0 ? ", fades out " + seconds(level.fadeOutMs()) : "")
                + (level.isDucked() ? ", ducked" : "");
    }

    private static String span(Span span) {
        return seconds(span.startMs()) + " to " + seconds(span.endMs());
    }

    private static String seconds(long ms) {
        return Wording.seconds(ms) + " s";
    }
}
