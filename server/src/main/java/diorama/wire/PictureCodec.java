package diorama.wire;

import diorama.draft.Effect;
import diorama.draft.Entrance;
import diorama.draft.Framing;
import diorama.draft.Movement;
import diorama.draft.Picture;
import diorama.draft.Source;
import diorama.look.Colour;
import diorama.look.Easing;
import diorama.look.Fit;
import diorama.look.Motion;
import diorama.look.Transition;
import diorama.look.Turn;
import diorama.media.Box;
import diorama.media.MediaId;
import diorama.media.Point;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A segment of `tt` 0. A picture without `mo` stands still, without `tr` it is a hard cut, without `fit` it fills.
final class PictureCodec {
    private PictureCodec() {}

    static Picture read(Fields fields, String otherwiseId) {
        var source = readSource(fields);
        var head = Segments.readHead(fields, otherwiseId, source.media().value());
        var framing = readFraming(fields);
        var movement = fields.object("mo").map(PictureCodec::readMovement).orElse(Movement.STILL);
        var entrance = fields.object("tr").map(PictureCodec::readEntrance).orElse(Entrance.CUT);
        var effects = readEffects(fields);
        return new Picture(Segments.withRest(head, fields), source, framing, movement, entrance, effects);
    }

    static ObjectNode write(Picture picture) {
        var json = Segments.writeHead(picture.head());
        writeSource(json, picture.source());
        writeFraming(json, picture.framing());
        json.set("mo", writeMovement(picture.movement()));
        if (!picture.entrance().equals(Entrance.CUT)) json.set("tr", writeEntrance(picture.entrance()));
        writeEffects(json, picture.effects());
        return Json.withExtras(json, picture.head().extras());
    }

    // --- source ------------------------------------------------------------------------------------------------------

    static Source readSource(Fields fields) {
        var kind = fields.oneOf("k", PictureCodec::kind, "image or video").orElse(Source.Kind.IMAGE);
        String media = fields.text("src")
                .filter(s -> !s.isEmpty())
                .orElseThrow(() -> fields.refused("src", "nothing", "a media id"));
        double volume = fields.number("vol", 0, 2).orElse(1);
        return new Source(kind, new MediaId(media), fields.ms("in", 0), Segments.readSpeed(fields), volume);
    }

    private static Optional<Source.Kind> kind(String wire) {
        return switch (wire) {
            case "image" -> Optional.of(Source.Kind.IMAGE);
            case "video" -> Optional.of(Source.Kind.VIDEO);
            default -> Optional.empty();
        };
    }

    static void writeSource(ObjectNode json, Source source) {
        switch (source.kind()) {
            case IMAGE -> json.put("k", "image");
            case VIDEO -> json.put("k", "video");
        }
        json.put("src", source.media().value());
        if (source.inMs() != 0 || source.kind() == Source.Kind.VIDEO) json.put("in", source.inMs());
        Segments.writeSpeed(json, source.speed());
        if (source.volume() != 1) Json.put(json, "vol", source.volume());
    }

    // --- framing -----------------------------------------------------------------------------------------------------

    static Framing readFraming(Fields fields) {
        var fit = fields.oneOf("fit", Fit::named, "cover, contain or blur").orElse(Fit.COVER);
        int quarters = (int) fields.number("rot", 0, 3).orElse(0);
        var flip = fields.oneOf("flip", PictureCodec::flip, "none, h or v").orElse(Turn.Flip.NONE);
        var box = fields.numbers("box", 4, -10, 10).map(b -> readBox(fields, b));
        return new Framing(
                fit, new Turn(quarters, flip), box, fields.number("op", 0, 1).orElse(1));
    }

    private static Box readBox(Fields fields, double[] b) {
        if (b[2] <= 0 || b[3] <= 0) throw fields.refused("box", "an empty box", "[x, y, w, h] with w and h over 0");
        return new Box(b[0], b[1], b[2], b[3]);
    }

    private static Optional<Turn.Flip> flip(String wire) {
        return switch (wire) {
            case "none" -> Optional.of(Turn.Flip.NONE);
            case "h" -> Optional.of(Turn.Flip.HORIZONTAL);
            case "v" -> Optional.of(Turn.Flip.VERTICAL);
            default -> Optional.empty();
        };
    }

    static void writeFraming(ObjectNode json, Framing framing) {
        json.put("fit", framing.fit().names().wire());
        if (framing.turn().quarters() != 0) json.put("rot", framing.turn().quarters());
        switch (framing.turn().flip()) {
            case NONE -> {}
            case HORIZONTAL -> json.put("flip", "h");
            case VERTICAL -> json.put("flip", "v");
        }
        framing.box().ifPresent(b -> json.set("box", Json.list(b.x(), b.y(), b.width(), b.height())));
        if (framing.opacity() != 1) Json.put(json, "op", framing.opacity());
    }

    // --- movement, entrance, effects ---------------------------------------------------------------------------------

    static Movement readMovement(Fields fields) {
        return new Movement(
                fields.text("type").orElse(Motion.STILL.names().wire()),
                fields.number("amount", 1, 10).orElse(Motion.DEFAULT_AMOUNT),
                fields.numbers("focus", 2, 0, 1).map(p -> new Point(p[0], p[1])),
                fields.oneOf("ease", Easing::named, "an easing"),
                fields.rest());
    }

    static ObjectNode writeMovement(Movement movement) {
        var json = Json.object();
        json.put("type", movement.type());
        if (movement.motion() != Motion.STILL || movement.amount() != Motion.DEFAULT_AMOUNT) {
            Json.put(json, "amount", movement.amount());
        }
        movement.focus().ifPresent(p -> json.set("focus", Json.list(p.x(), p.y())));
        movement.ease().ifPresent(ease -> json.put("ease", ease.names().wire()));
        return Json.withExtras(json, movement.extras());
    }

    static Entrance readEntrance(Fields fields) {
        String type = fields.text("type").orElse(Transition.FADE.names().wire());
        long otherwise = Transition.named(type).orElse(Transition.FADE).defaultLengthMs();
        return new Entrance(
                type,
                fields.ms("d", otherwise),
                fields.oneOf("ease", Easing::named, "an easing"),
                fields.oneOf("color", Colour::parse, "#RRGGBB"),
                fields.rest());
    }

    static ObjectNode writeEntrance(Entrance entrance) {
        var json = Json.object();
        json.put("type", entrance.type());
        json.put("d", entrance.lengthMs());
        entrance.ease().ifPresent(ease -> json.put("ease", ease.names().wire()));
        entrance.colour().ifPresent(colour -> json.put("color", colour.toString()));
        return Json.withExtras(json, entrance.extras());
    }

    static List<Effect> readEffects(Fields fields) {
        return fields.objects("fx").stream().map(PictureCodec::readEffect).toList();
    }

    static void writeEffects(ObjectNode json, List<Effect> all) {
        if (all.isEmpty()) return;
        var effects = json.putArray("fx");
        for (var effect : all) effects.add(writeEffect(effect));
    }

    private static Effect readEffect(Fields fields) {
        String type = fields.text("type").orElseThrow(() -> fields.refused("type", "nothing", "a filter's name"));
        var amount = MetadataCodec.boxed(fields.number("amount", -1000, 1000));
        var source = fields.text("src").filter(s -> !s.isEmpty()).map(MediaId::new);
        return new Effect(type, amount, source, fields.rest());
    }

    private static ObjectNode writeEffect(Effect effect) {
        var json = Json.object();
        json.put("type", effect.type());
        effect.amount().ifPresent(amount -> Json.put(json, "amount", amount));
        effect.source().ifPresent(source -> json.put("src", source.value()));
        return Json.withExtras(json, effect.extras());
    }
}
