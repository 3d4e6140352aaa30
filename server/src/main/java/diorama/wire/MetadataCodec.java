package diorama.wire;

import diorama.draft.Background;
import diorama.draft.Language;
import diorama.draft.Metadata;
import diorama.look.Colour;
import diorama.media.Size;
import diorama.time.FrameRate;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ObjectNode;

/// `m` of the draft. `ratio` is derived from the canvas: written, never read. Rates are numbers; 23.976, 29.97
/// and 59.94 are the fractions over 1001 that they stand for.
final class MetadataCodec {
    private static final int LARGEST_SIDE = 32768;
    private static final int FASTEST = 240;
    private static final Metadata.Canvas DEFAULT = Metadata.Canvas.DEFAULT;

    private MetadataCodec() {}

    static Metadata read(Fields fields) {
        fields.any("ratio");
        int width = (int)
                fields.number("width", 1, LARGEST_SIDE).orElse(DEFAULT.size().width());
        int height = (int)
                fields.number("height", 1, LARGEST_SIDE).orElse(DEFAULT.size().height());
        var rate = rate(fields.number("fps", 1, FASTEST).orElse(DEFAULT.rate().numerator()));
        var background = fields.oneOf("background", MetadataCodec::background, "blur, black, white or #RRGGBB")
                .orElse(DEFAULT.background());
        var language = fields.text("lang").map(Language::of).orElse(Language.ENGLISH);
        return new Metadata(
                fields.text("title").orElse(""),
                new Metadata.Canvas(new Size(width, height), rate, background),
                fields.text("preset"),
                new Metadata.Delivery(language, boxed(fields.number("lufs", -70, 0))),
                fields.rest());
    }

    static ObjectNode write(Metadata metadata) {
        var canvas = metadata.canvas();
        var json = Json.object();
        json.put("title", metadata.title());
        json.put("width", canvas.size().width());
        json.put("height", canvas.size().height());
        json.put("ratio", ratio(canvas.size()));
        Json.put(json, "fps", number(canvas.rate()));
        metadata.preset().ifPresent(preset -> json.put("preset", preset));
        json.put("lang", metadata.delivery().language().tag());
        metadata.delivery().lufs().ifPresent(lufs -> Json.put(json, "lufs", lufs));
        json.put("background", text(canvas.background()));
        return Json.withExtras(json, metadata.extras());
    }

    private static FrameRate rate(double fps) {
        long whole = Math.round(fps);
        if (Math.abs(fps - whole) < 1e-9) return FrameRate.of((int) whole);
        long near = Math.round(fps * 1.001);
        if (Math.abs(fps * 1.001 - near) < 0.01) return new FrameRate((int) near * 1000, 1001);
        return new FrameRate((int) Math.round(fps * 1000), 1000);
    }

    private static double number(FrameRate rate) {
        return Math.round(1000.0 * rate.numerator() / rate.denominator()) / 1000.0;
    }

    private static Optional<Background> background(String text) {
        return switch (text) {
            case "blur" -> Optional.of(new Background.Blurred());
            case "black" -> Optional.of(new Background.Plain(Colour.BLACK));
            case "white" -> Optional.of(new Background.Plain(Colour.WHITE));
            default -> Colour.parse(text).map(Background.Plain::new);
        };
    }

    private static String text(Background background) {
        return switch (background) {
            case Background.Blurred() -> "blur";
            case Background.Plain(var colour) when colour.equals(Colour.BLACK) -> "black";
            case Background.Plain(var colour) when colour.equals(Colour.WHITE) -> "white";
            case Background.Plain(var colour) -> colour.toString();
        };
    }

    private static String ratio(Size size) {
        int divisor = divisor(size.width(), size.height());
        return size.width() / divisor + ":" + size.height() / divisor;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }

    static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
