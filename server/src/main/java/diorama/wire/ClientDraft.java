package diorama.wire;

import diorama.draft.Draft;
import diorama.look.Typeface;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A draft as clients send it back: whole or as a text that holds it, perhaps edited, its tracks in any order,
/// perhaps without their type, its sources by address where we wrote ids.
public final class ClientDraft {
    private ClientDraft() {}

    /// `source` turns what stands as a source into the id that we know it by, or leaves it. The draft is empty
    /// when it has no tracks.
    public static Draft read(String raw, UnaryOperator<String> source) {
        try {
            var json = Json.read(raw.isBlank() ? "{}" : raw);
            if (json.isString()) json = Json.read(json.stringValue());
            if (json.isNull() || (json.isObject() && json.isEmpty())) return Draft.EMPTY;
            if (!json.isObject())
                throw new Refused(
                        new Problem.BadDraft("the draft", json.getNodeType().name(), "an object"));
            for (var track : json.path("t")) if (track instanceof ObjectNode object) mend(object, source);
            return DraftCodec.read(json);
        } catch (JacksonException e) {
            throw new Refused(new Problem.BadDraft("the draft", "no JSON", "JSON"), e);
        }
    }

    private static void mend(ObjectNode track, UnaryOperator<String> source) {
        if (!track.has("tt") && !track.path("sg").isEmpty())
            track.put("tt", kind(track.path("sg").get(0)));
        for (var segment : track.path("sg")) {
            if (segment instanceof ObjectNode object && object.path("src").isString())
                object.put("src", source.apply(object.path("src").stringValue()));
            if (segment.path("tx") instanceof ObjectNode words) mendFont(words, source);
        }
    }

    /// A person's own draft may name a font file of theirs; one that came over the network names no file of this
    /// machine, but a font that was uploaded: by its id, its address or its name.
    private static void mendFont(ObjectNode words, UnaryOperator<String> source) {
        if (!words.path("font").isString()) return;
        String asked = words.path("font").stringValue();
        if (Typeface.named(asked).isPresent()) return;
        String font = source.apply(asked);
        if (Typeface.isFile(font))
            throw new Refused(new Problem.BadDraft("tx.font", asked, "a name of a font, or an uploaded one"));
        words.put("font", font);
    }

    /// What a segment is, by what it says.
    private static int kind(JsonNode segment) {
        if (segment.has("tx")) return 7;
        String kind = segment.path("k").asString("");
        return kind.equals("image") || kind.equals("video") ? 0 : 1;
    }
}
