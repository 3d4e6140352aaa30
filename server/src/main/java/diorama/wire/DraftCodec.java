package diorama.wire;

import diorama.draft.Draft;
import diorama.draft.Extras;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.draft.Track;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The draft as JSON. Fields that this version does not know survive the round trip, at every level; tracks of
/// a kind that it does not know too. Throws [Refused] with a path for what is not a draft.
public final class DraftCodec {
    static final int VERSION = 1;

    private DraftCodec() {}

    public static Draft read(String json) {
        try {
            return read(Json.read(json));
        } catch (JacksonException e) {
            throw new Refused(new Problem.BadDraft("the draft", e.getOriginalMessage(), "JSON"), e);
        }
    }

    public static Draft read(JsonNode json) {
        var fields = new Fields(json, "");
        fields.any("v");
        fields.any("d");
        long revision = fields.ms("rev", 0);
        var metadata = MetadataCodec.read(fields.object("m").orElseGet(() -> Fields.none("m")));
        var unknown = new LinkedHashMap<String, String>();
        var tracks = tracks(fields, unknown);
        unknown.putAll(fields.rest().raw());
        return new Draft(revision, metadata, tracks, new Extras(unknown));
    }

    /// The draft with what was set apart put back in its place.
    public static ObjectNode write(Draft draft) {
        var json = Json.object();
        json.put("v", VERSION);
        json.put("rev", draft.revision());
        json.put("d", draft.lengthMs());
        json.set("m", MetadataCodec.write(draft.metadata()));
        var tracks = json.putArray("t");
        for (var track : draft.tracks()) tracks.add(writeTrack(track));
        for (var extra : draft.extras().raw().entrySet()) {
            if (isTrack(extra.getKey())) putBack(tracks, extra.getKey(), Json.read(extra.getValue()));
            else json.set(extra.getKey(), Json.read(extra.getValue()));
        }
        return json;
    }

    /// The draft on one line, for machines.
    public static String writeLine(Draft draft) {
        return write(draft).toString();
    }

    public static String writeText(Draft draft) {
        return Json.pretty(write(draft)) + "\n";
    }

    // --- tracks ------------------------------------------------------------------------------------------------------

    private static List<Track> tracks(Fields fields, Map<String, String> unknown) {
        var tracks = new ArrayList<Track>();
        var nodes = fields.list("t");
        var objects = fields.objects("t");
        for (int i = 0; i < nodes.size(); i++) {
            var kind = objects.get(i).number("tt", 0, 1000);
            var known = kind.isEmpty() ? Optional.<Track.Kind>empty() : kind((int) kind.getAsDouble());
            if (known.isPresent()) tracks.add(readTrack(objects.get(i), known.get(), i));
            else unknown.put("t[" + i + "]", nodes.get(i).toString());
        }
        return tracks;
    }

    /// A track of an unknown kind goes back to where it stood, as far as the others are still there.
    private static void putBack(ArrayNode tracks, String name, JsonNode track) {
        int index = Integer.parseInt(name, 2, name.length() - 1, 10);
        tracks.insert(Math.min(index, tracks.size()), track);
    }

    private static boolean isTrack(String extra) {
        return extra.matches("t\\[\\d{1,6}]");
    }

    static Track readTrack(Fields fields, Track.Kind kind, int index) {
        String id = fields.text("id").orElse("t" + (index + 1));
        var segments = new ArrayList<Segment>();
        var objects = fields.objects("sg");
        for (int i = 0; i < objects.size(); i++) {
            segments.add(readSegment(objects.get(i), kind, id + "s" + (i + 1)));
        }
        return new Track(id, kind, Segments.readLabel(fields, ""), segments, fields.rest());
    }

    static ObjectNode writeTrack(Track track) {
        var json = Json.object();
        json.put("id", track.id());
        json.put("tt", number(track.kind()));
        Segments.writeLabel(json, track.label());
        var segments = json.putArray("sg");
        for (var segment : track.segments()) segments.add(writeSegment(segment));
        return Json.withExtras(json, track.extras());
    }

    static Optional<Track.Kind> kind(int number) {
        return switch (number) {
            case 0 -> Optional.of(Track.Kind.PICTURES);
            case 1 -> Optional.of(Track.Kind.SOUNDS);
            case 7 -> Optional.of(Track.Kind.TEXTS);
            default -> Optional.empty();
        };
    }

    static int number(Track.Kind kind) {
        return switch (kind) {
            case PICTURES -> 0;
            case SOUNDS -> 1;
            case TEXTS -> 7;
        };
    }

    static Segment readSegment(Fields fields, Track.Kind kind, String otherwiseId) {
        return switch (kind) {
            case PICTURES -> PictureCodec.read(fields, otherwiseId);
            case SOUNDS -> SoundCodec.read(fields, otherwiseId);
            case TEXTS -> TextCodec.read(fields, otherwiseId);
        };
    }

    static ObjectNode writeSegment(Segment segment) {
        return switch (segment) {
            case Picture picture -> PictureCodec.write(picture);
            case Sound sound -> SoundCodec.write(sound);
            case Text text -> TextCodec.write(text);
        };
    }
}
