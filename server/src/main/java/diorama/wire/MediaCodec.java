package diorama.wire;

import diorama.media.Beats;
import diorama.media.Box;
import diorama.media.ClipFacts;
import diorama.media.Media;
import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.media.Point;
import diorama.media.Size;
import diorama.media.Subject;
import diorama.media.Taken;
import diorama.time.FrameRate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The facts of a medium as JSON, for our own keeping: a file that was looked at once need not be looked at again.
///
/// ```
/// {"kind":"photo","id":"m1","name":"beach.jpg","digest":"…","bytes":4711,"size":[4000,3000],"subject":[x,y,x,y,w,h],…}
/// ```
public final class MediaCodec {
    private MediaCodec() {}

    public static String write(Media media) {
        var file = media.file();
        var json = Json.object()
                .put("id", file.id().value())
                .put("name", file.name())
                .put("digest", file.digest())
                .put("bytes", file.sizeBytes());
        switch (media) {
            case Media.Photo photo -> writeVisual(json.put("kind", "photo"), photo);
            case Media.Clip clip -> {
                writeVisual(json.put("kind", "clip"), clip);
                var rate = clip.facts().rate();
                json.put("ms", clip.lengthMs()).put("sound", clip.facts().hasSound());
                json.set("rate", Json.list(rate.numerator(), rate.denominator()));
            }
            case Media.Sound sound -> {
                json.put("kind", "sound").put("ms", sound.lengthMs());
                var beats = json.putArray("beats");
                sound.beats().atMs().forEach(beats::add);
            }
            case Media.Table _ -> json.put("kind", "table");
            case Media.Font _ -> json.put("kind", "font");
        }
        return json.toString();
    }

    private static void writeVisual(ObjectNode json, Media.Visual visual) {
        json.set("size", Json.list(visual.size().width(), visual.size().height()));
        var subject = visual.subject();
        var bounds = subject.bounds();
        json.set(
                "subject",
                Json.list(
                        subject.centre().x(),
                        subject.centre().y(),
                        bounds.x(),
                        bounds.y(),
                        bounds.width(),
                        bounds.height()));
        visual.taken().at().ifPresent(at -> json.put("at", at.toString()));
        visual.taken().place().ifPresent(p -> json.set("place", Json.list(p.latitude(), p.longitude())));
    }

    /// Reads what [#write] wrote.
    public static Media read(String text) {
        var json = Json.read(text);
        var file = new MediaFile(
                new MediaId(json.path("id").asString()),
                json.path("name").asString(),
                json.path("digest").asString(),
                json.path("bytes").asLong());
        return switch (json.path("kind").asString()) {
            case "photo" -> new Media.Photo(file, size(json), subject(json), taken(json));
            case "clip" -> {
                var rate = new FrameRate(
                        json.path("rate").path(0).asInt(),
                        json.path("rate").path(1).asInt());
                var facts = new ClipFacts(
                        json.path("ms").asLong(), rate, json.path("sound").asBoolean());
                yield new Media.Clip(file, size(json), subject(json), taken(json), facts);
            }
            case "sound" -> new Media.Sound(file, json.path("ms").asLong(), beats(json));
            case "table" -> new Media.Table(file);
            case "font" -> new Media.Font(file);
            default -> throw new IllegalArgumentException("no kind of medium: " + text);
        };
    }

    private static Size size(JsonNode json) {
        return new Size(
                json.path("size").path(0).asInt(), json.path("size").path(1).asInt());
    }

    private static Subject subject(JsonNode json) {
        var n = json.path("subject");
        var bounds = new Box(
                n.path(2).asDouble(),
                n.path(3).asDouble(),
                n.path(4).asDouble(),
                n.path(5).asDouble());
        return new Subject(new Point(n.path(0).asDouble(), n.path(1).asDouble()), bounds);
    }

    private static Taken taken(JsonNode json) {
        var at = Optional.of(json.path("at").asString(""))
                .filter(s -> !s.isEmpty())
                .map(LocalDateTime::parse);
        var place = json.path("place");
        return new Taken(
                at,
                place.isArray()
                        ? Optional.of(new Taken.Place(
                                place.path(0).asDouble(), place.path(1).asDouble()))
                        : Optional.empty());
    }

    private static Beats beats(JsonNode json) {
        var beats = new ArrayList<Long>();
        for (var beat : json.path("beats")) beats.add(beat.asLong());
        return new Beats(beats);
    }
}
