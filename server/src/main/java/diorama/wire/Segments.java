package diorama.wire;

import diorama.draft.Extras;
import diorama.draft.Head;
import diorama.draft.Label;
import diorama.time.Span;
import diorama.time.Speed;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What all segments share on the wire: `id`, `st`, `d`, `m`, and a speed.
final class Segments {
    private static final double FASTEST = 100;
    private static final double SLOWEST = 0.01;

    private Segments() {}

    /// Reads the head; `rest` of the fields must be asked for afterwards, so the extras are set by [#withRest].
    static Head readHead(Fields fields, String otherwiseId, String otherwiseName) {
        String id = fields.text("id").orElse(otherwiseId);
        var span = new Span(fields.ms("st", 0), fields.ms("d", 0));
        return new Head(id, readLabel(fields, otherwiseName), span, Extras.NONE);
    }

    static Head withRest(Head head, Fields fields) {
        return new Head(head.id(), head.label(), head.span(), fields.rest());
    }

    static ObjectNode writeHead(Head head) {
        var json = Json.object();
        json.put("id", head.id());
        json.put("st", head.span().startMs());
        json.put("d", head.span().lengthMs());
        writeLabel(json, head.label());
        return json;
    }

    static Label readLabel(Fields fields, String otherwise) {
        var label = fields.object("m");
        if (label.isEmpty()) return Label.of(otherwise);
        String name = label.get().text("name").orElse(otherwise);
        return new Label(name, label.get().rest());
    }

    static void writeLabel(ObjectNode json, Label label) {
        json.set("m", Json.withExtras(Json.object().put("name", label.name()), label.extras()));
    }

    /// `sp`: a number, or a ramp `[[ms, factor], …]`.
    static Speed readSpeed(Fields fields) {
        var node = fields.any("sp");
        if (node.isEmpty()) return Speed.AS_SHOT;
        if (!node.get().isArray()) return Speed.constant(fields.checked("sp", node.get(), SLOWEST, FASTEST));
        var keys = new ArrayList<Speed.Key>();
        for (var pair : node.get().values()) keys.add(readKey(fields, pair, keys));
        if (keys.isEmpty()) throw fields.refused("sp", "an empty list", "a number or a list of [ms, factor]");
        return new Speed(keys);
    }

    private static Speed.Key readKey(Fields fields, JsonNode pair, List<Speed.Key> before) {
        if (!pair.isArray() || pair.size() != 2) throw fields.bad("sp", pair, "a pair [ms, factor]");
        long atMs = Math.round(fields.checked("sp", pair.get(0), 0, 1e12));
        if (!before.isEmpty() && atMs <= before.getLast().atMs()) throw fields.bad("sp", pair, "times that rise");
        return new Speed.Key(atMs, fields.checked("sp", pair.get(1), SLOWEST, FASTEST));
    }

    static void writeSpeed(ObjectNode json, Speed speed) {
        if (speed.equals(Speed.AS_SHOT)) return;
        if (speed.isConstant()) {
            Json.put(json, "sp", speed.keys().getFirst().factor());
            return;
        }
        var ramp = json.putArray("sp");
        for (var key : speed.keys()) ramp.add(Json.list((double) key.atMs(), key.factor()));
    }
}
