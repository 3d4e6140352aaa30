package diorama.studio;

import diorama.draft.Draft;
import diorama.intent.Deed;
import diorama.look.Quality;
import diorama.media.Size;
import diorama.plan.Output;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.render.Format;
import diorama.time.FrameRate;
import diorama.wire.Body;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// What a request says of the file that it wants. `high` is what all clients send without a thought: our
/// standard.
final class OutputReader {
    private static final Pattern SIDES = Pattern.compile("(\\d{2,5})\\s*[xX×]\\s*(\\d{2,5})");
    private static final Pattern LINES = Pattern.compile("(\\d{3,4})[pP]?");

    private OutputReader() {}

    static ExportWish read(Body output, Draft draft) {
        var rate = output.whole("fps", 1, 120);
        var size = size(output, draft);
        return new ExportWish(
                Path.of("film"),
                format(output.text("format").orElse("mp4")),
                new ExportWish.Grade(
                        quality(output.text("quality").orElse("high")), Optional.empty(), OptionalDouble.empty()),
                new Output(
                        size, rate.isPresent() ? Optional.of(FrameRate.of((int) rate.getAsLong())) : Optional.empty()));
    }

    /// The same of a wish that was said: its JSON.
    static String said(Deed.Export export) {
        var text = new StringBuilder("{\"format\":\"" + export.format().orElse("mp4") + "\"");
        export.heightPx()
                .ifPresent(height ->
                        text.append(",\"resolution\":\"").append(height).append("p\""));
        export.framesPerSecond().ifPresent(fps -> text.append(",\"fps\":").append(fps));
        export.quality()
                .ifPresent(quality ->
                        text.append(",\"quality\":\"").append(quality).append('"'));
        return text.append('}').toString();
    }

    static Format format(String name) {
        return Format.ofFile("film." + name.toLowerCase(Locale.ROOT))
                .filter(format -> format != Format.Y4M)
                .orElseThrow(() -> new Refused(new Problem.BadRequest("output.format", "mp4, mov, mkv, webm or gif")));
    }

    private static Quality quality(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "high", "standard", "medium", "normal", "default", "" -> Quality.STANDARD;
            case "draft", "low", "fast", "preview" -> Quality.DRAFT;
            case "best", "master", "ultra", "max", "lossless" -> Quality.HIGH;
            default -> throw new Refused(new Problem.BadRequest("output.quality", "draft, standard, high or best"));
        };
    }

    private static Optional<Size> size(Body output, Draft draft) {
        if (output.has("width") && output.has("height"))
            return Optional.of(new Size(side(output, "width"), side(output, "height")));
        return output.text("resolution", "size").filter(t -> !t.isBlank()).map(text -> resolution(text, draft));
    }

    private static int side(Body output, String name) {
        return (int) output.whole(name, 16, 8192).orElse(0);
    }

    private static Size resolution(String text, Draft draft) {
        var sides = SIDES.matcher(text.strip());
        if (sides.matches()) return new Size(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
        var lines = LINES.matcher(text.strip());
        if (lines.matches()) return Making.scaled(draft, Integer.parseInt(lines.group(1)));
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "4k", "uhd" -> Making.scaled(draft, 2160);
            case "2k", "qhd" -> Making.scaled(draft, 1440);
            case "fullhd", "fhd", "hd1080" -> Making.scaled(draft, 1080);
            case "hd", "hd720" -> Making.scaled(draft, 720);
            case "sd" -> Making.scaled(draft, 480);
            default ->
                throw new Refused(new Problem.BadRequest("output.resolution", "480p, 720p, 1080p, 4k or 1920x1080"));
        };
    }
}
