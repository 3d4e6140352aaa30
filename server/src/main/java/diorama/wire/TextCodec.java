package diorama.wire;

import diorama.draft.Lettering;
import diorama.draft.Text;
import diorama.look.Colour;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A segment of `tt` 7: all about the words stands in `tx`.
final class TextCodec {
    private TextCodec() {}

    static Text read(Fields fields, String otherwiseId) {
        var lettering = fields.object("tx").orElseThrow(() -> fields.refused("tx", "nothing", "an object with text"));
        var read = readLettering(lettering);
        var head = Segments.readHead(fields, otherwiseId, read.words());
        return new Text(Segments.withRest(head, fields), read);
    }

    static ObjectNode write(Text text) {
        var json = Segments.writeHead(text.head());
        json.set("tx", writeLettering(text.lettering()));
        return Json.withExtras(json, text.head().extras());
    }

    static Lettering readLettering(Fields fields) {
        return new Lettering(
                fields.text("text").orElse(""),
                fields.text("role").orElse("title"),
                fields.text("pos").orElse("center"),
                readFace(fields),
                readPassage(fields),
                fields.rest());
    }

    static ObjectNode writeLettering(Lettering lettering) {
        var json = Json.object();
        json.put("text", lettering.words());
        json.put("role", lettering.role());
        json.put("pos", lettering.place());
        writeFace(json, lettering.face());
        writePassage(json, lettering.passage());
        return Json.withExtras(json, lettering.extras());
    }

    private static Lettering.Face readFace(Fields fields) {
        return new Lettering.Face(
                fields.text("font"),
                MetadataCodec.boxed(fields.number("size", 0, 100)),
                fields.oneOf("color", Colour::parse, "#RRGGBB"),
                fields.text("align"),
                MetadataCodec.boxed(fields.number("gap", -1, 10)),
                texts(fields, "style"));
    }

    private static void writeFace(ObjectNode json, Lettering.Face face) {
        face.family().ifPresent(family -> json.put("font", family));
        face.sizePercent().ifPresent(size -> Json.put(json, "size", size));
        face.colour().ifPresent(colour -> json.put("color", colour.toString()));
        face.align().ifPresent(align -> json.put("align", align));
        face.gapEm().ifPresent(gap -> Json.put(json, "gap", gap));
        if (face.styles().isEmpty()) return;
        var styles = json.putArray("style");
        face.styles().forEach(styles::add);
    }

    /// A list of texts; one text alone is a list of one.
    private static List<String> texts(Fields fields, String name) {
        var node = fields.any(name);
        if (node.isPresent() && node.get().isString()) return List.of(node.get().stringValue());
        var texts = new ArrayList<String>();
        for (var item : fields.list(name)) {
            if (!item.isString()) throw fields.bad(name, item, "a text");
            texts.add(item.stringValue());
        }
        return texts;
    }

    private static Lettering.Passage readPassage(Fields fields) {
        var words = new ArrayList<Lettering.TimedWord>();
        for (var pair : fields.list("words")) words.add(readWord(fields, pair));
        return new Lettering.Passage(fields.text("in"), fields.text("out"), words);
    }

    private static Lettering.TimedWord readWord(Fields fields, JsonNode pair) {
        if (!pair.isArray() || pair.size() != 2 || !pair.get(1).isString()) {
            throw fields.bad("words", pair, "a pair [ms, \"word\"]");
        }
        return new Lettering.TimedWord(
                Math.round(fields.checked("words", pair.get(0), 0, 1e12)),
                pair.get(1).stringValue());
    }

    private static void writePassage(ObjectNode json, Lettering.Passage passage) {
        passage.in().ifPresent(in -> json.put("in", in));
        passage.out().ifPresent(out -> json.put("out", out));
        if (passage.timedWords().isEmpty()) return;
        var words = json.putArray("words");
        for (var word : passage.timedWords()) words.addArray().add(word.atMs()).add(word.word());
    }
}
