package diorama.wire;

import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// One edit as JSON: its name in `do`, whom it touches in `id` or `track`, and the new value in the draft's own short
/// keys. A project keeps the same edits for ever, so a name here is never given another meaning.
final class EditCodec {
    private EditCodec() {}

    // --- writing -----------------------------------------------------------------------------------------------------

    static ObjectNode write(Edit edit) {
        return switch (edit) {
            case Edit.SetMetadata(var metadata) -> {
                var json = named("metadata");
                json.set("m", MetadataCodec.write(metadata));
                yield json;
            }
            case Edit.AddTrack(var index, var track) -> {
                var json = named("add-track").put("at", index);
                json.set("value", DraftCodec.writeTrack(track));
                yield json;
            }
            case Edit.RemoveTrack(var id) -> named("remove-track").put("track", id);
            case Edit.Insert(var trackId, var index, var segment) -> {
                var json = named("insert").put("track", trackId).put("at", index);
                json.put("tt", DraftCodec.number(kind(segment)));
                json.set("value", DraftCodec.writeSegment(segment));
                yield json;
            }
            case Edit.Remove(var id) -> on("remove", id);
            case Edit.Arrange(var trackId, var ids) -> {
                var json = named("arrange").put("track", trackId);
                var order = json.putArray("ids");
                ids.forEach(order::add);
                yield json;
            }
            case Edit.Retime(var timings) -> {
                var json = named("retime");
                var all = json.putArray("spans");
                timings.forEach(t -> all.addObject()
                        .put("id", t.segmentId())
                        .put("st", t.span().startMs())
                        .put("d", t.span().lengthMs()));
                yield json;
            }
            case Edit.Rename(var id, var label) -> {
                var json = on("rename", id);
                Segments.writeLabel(json, label);
                yield json;
            }
            case Edit.SetSource(var id, var source) -> {
                var json = on("source", id);
                PictureCodec.writeSource(json, source);
                yield json;
            }
            case Edit.SetFraming(var id, var framing) -> {
                var json = on("framing", id);
                PictureCodec.writeFraming(json, framing);
                yield json;
            }
            case Edit.SetMovement(var id, var movement) -> {
                var json = on("movement", id);
                json.set("mo", PictureCodec.writeMovement(movement));
                yield json;
            }
            case Edit.SetEntrance(var id, var entrance) -> {
                var json = on("entrance", id);
                json.set("tr", PictureCodec.writeEntrance(entrance));
                yield json;
            }
            case Edit.SetEffects(var id, var effects) -> {
                var json = on("effects", id);
                PictureCodec.writeEffects(json, effects);
                yield json;
            }
            case Edit.SetSound(var id, var source) -> on("sound", id).put("src", source);
            case Edit.SetPlaying(var id, var playing) -> {
                var json = on("playing", id);
                SoundCodec.writePlaying(json, playing);
                yield json;
            }
            case Edit.SetLevel(var id, var level) -> {
                var json = on("level", id);
                SoundCodec.writeLevel(json, level);
                yield json;
            }
            case Edit.SetLettering(var id, var lettering) -> {
                var json = on("lettering", id);
                json.set("tx", TextCodec.writeLettering(lettering));
                yield json;
            }
        };
    }

    private static ObjectNode named(String name) {
        return Json.object().put("do", name);
    }

    private static ObjectNode on(String name, String segmentId) {
        return named(name).put("id", segmentId);
    }

    private static Track.Kind kind(Segment segment) {
        return switch (segment) {
            case Picture _ -> Track.Kind.PICTURES;
            case Sound _ -> Track.Kind.SOUNDS;
            case Text _ -> Track.Kind.TEXTS;
        };
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    static Edit read(Fields fields) {
        String name = fields.text("do").orElse("");
        return switch (name) {
            case "metadata" -> new Edit.SetMetadata(MetadataCodec.read(object(fields, "m")));
            case "add-track" -> addTrack(fields);
            case "remove-track" -> new Edit.RemoveTrack(text(fields, "track"));
            case "insert" -> insert(fields);
            case "remove" -> new Edit.Remove(id(fields));
            case "arrange" -> new Edit.Arrange(text(fields, "track"), ids(fields));
            case "retime" -> new Edit.Retime(timings(fields));
            case "rename" -> new Edit.Rename(id(fields), Segments.readLabel(fields, ""));
            case "source" -> new Edit.SetSource(id(fields), PictureCodec.readSource(fields));
            case "framing" -> new Edit.SetFraming(id(fields), PictureCodec.readFraming(fields));
            case "movement" -> new Edit.SetMovement(id(fields), PictureCodec.readMovement(object(fields, "mo")));
            case "entrance" -> new Edit.SetEntrance(id(fields), PictureCodec.readEntrance(object(fields, "tr")));
            case "effects" -> new Edit.SetEffects(id(fields), PictureCodec.readEffects(fields));
            case "sound" -> new Edit.SetSound(id(fields), text(fields, "src"));
            case "playing" -> new Edit.SetPlaying(id(fields), SoundCodec.readPlaying(fields));
            case "level" -> new Edit.SetLevel(id(fields), SoundCodec.readLevel(fields));
            case "lettering" -> new Edit.SetLettering(id(fields), TextCodec.readLettering(object(fields, "tx")));
            default -> throw fields.refused("do", name, "the name of an edit");
        };
    }

    private static Edit addTrack(Fields fields) {
        var value = object(fields, "value");
        int number = (int) value.number("tt", 0, 1000).orElse(-1);
        var kind = DraftCodec.kind(number).orElseThrow(() -> value.refused("tt", "" + number, "0, 1 or 7"));
        return new Edit.AddTrack(index(fields), DraftCodec.readTrack(value, kind, 0));
    }

    private static Edit insert(Fields fields) {
        int number = (int) fields.number("tt", 0, 1000).orElse(-1);
        var kind = DraftCodec.kind(number).orElseThrow(() -> fields.refused("tt", "" + number, "0, 1 or 7"));
        var segment = DraftCodec.readSegment(object(fields, "value"), kind, "s");
        return new Edit.Insert(text(fields, "track"), index(fields), segment);
    }

    private static List<Edit.Timing> timings(Fields fields) {
        return fields.objects("spans").stream()
                .map(s -> new Edit.Timing(id(s), new diorama.time.Span(s.ms("st", 0), s.ms("d", 0))))
                .toList();
    }

    private static List<String> ids(Fields fields) {
        var ids = new ArrayList<String>();
        for (var node : fields.list("ids")) {
            if (!node.isString()) throw fields.bad("ids", node, "a segment's id");
            ids.add(node.stringValue());
        }
        return ids;
    }

    private static int index(Fields fields) {
        return (int) fields.number("at", 0, 1e6).orElse(0);
    }

    private static String id(Fields fields) {
        return text(fields, "id");
    }

    private static String text(Fields fields, String name) {
        return fields.text(name).orElseThrow(() -> fields.refused(name, "nothing", "a text"));
    }

    private static Fields object(Fields fields, String name) {
        return fields.object(name).orElseThrow(() -> fields.refused(name, "nothing", "an object"));
    }
}
